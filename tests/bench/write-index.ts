/** Writes the index of the corpus and Pagefind's from pages on disk, as a build does; run as a program: from which folder, into which. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePages } from '../../src/search/pages/write-pages.ts';
import { writeIndexFolder } from '../../src/search/write/index-folder.ts';
import type { ArticlePage } from '../../src/search/write/quotation.ts';
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

function* read(folder: string, articles: readonly Listed[]): Generator<ArticlePage> {
  for (const { url, title } of articles)
    yield { url, title, html: readFileSync(join(folder, url, 'index.html'), 'utf8') };
}

if (import.meta.main) {
  const [, , from = '', folder = ''] = process.argv;
  const articles: Listed[] = JSON.parse(readFileSync(join(from, 'articles.json'), 'utf8'));
  const started = performance.now();
  await writeIndexFolder({
    folder,
    quotations: JSON.parse(readFileSync(join(from, 'quotations.json'), 'utf8')),
    articles: read(from, articles),
  });
  const words = performance.now();
  await writePages({
    site: from,
    folder: join(folder, 'pages'),
    pages: articles.map((page) => ({ ...page, about: '', kind: 'Long read', beside: '' })),
  });
  const all = performance.now();
  process.stdout.write(JSON.stringify([words - started, all - started].map((time) => time / 1000)));
}
