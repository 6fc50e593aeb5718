/** Writes the index of the corpus and Pagefind's from pages on disk, as a build does; run as a program: from which folder, into which. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { besidePages } from '../../src/search/pages/beside-pages.ts';
import { writeIndexFolder } from '../../src/search/write/index-folder.ts';
import type { ArticlePage, Quotation } from '../../src/search/write/quotation.ts';
import type { Work } from './written.ts';

/** The corpus as a finished render has it. */
export const pages: Work = {
  name: 'pages',
  code: ['tests/bench/write-index.ts'],
  write(folder, { quotations, articles }) {
    writeFileSync(join(folder, 'quotations.json'), JSON.stringify(quotations));
    const own = articles.map(({ url, title }) => ({ url, title }));
    writeFileSync(join(folder, 'articles.json'), JSON.stringify(own));
    for (const { url, html } of articles) {
      mkdirSync(join(folder, url), { recursive: true });
      writeFileSync(join(folder, url, 'index.html'), html);
    }
  },
};

type Listed = Pick<ArticlePage, 'url' | 'title'>;

if (import.meta.main) {
  const [, , site = '', folder = ''] = process.argv;
  const read = <Data>(name: string): Data => JSON.parse(readFileSync(join(site, name), 'utf8'));
  const pages = read<Listed[]>('articles.json').map((page) => ({
    ...page,
    about: '',
    kind: 'Long read',
    beside: '',
    isExact: true,
  }));
  const started = performance.now();
  let ours = 0;
  await besidePages({ site, folder: join(folder, 'pages'), pages }, async (articles) => {
    await writeIndexFolder({ folder, quotations: read<Quotation[]>('quotations.json'), articles });
    ours = performance.now();
  });
  const times = [ours - started, performance.now() - started];
  process.stdout.write(JSON.stringify(times.map((time) => time / 1000)));
}
