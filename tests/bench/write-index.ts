/** Writes the index of the corpus from pages on disk, as a build does; run as a program: from which folder, into which. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeIndexFolder } from '../../src/search/write/index-folder.ts';
import type { ArticlePage } from '../../src/search/write/quotation.ts';
import type { Work } from './written.ts';

/** The corpus as a finished render has it. */
export const pages: Work = {
  name: 'pages',
  code: ['tests/bench/write-index.ts'],
  write(folder, { quotations, articles }) {
    writeFileSync(join(folder, 'quotations.json'), JSON.stringify(quotations));
    const own = articles.map(({ url, title }, at) => ({ url, title, file: `${at}.html` }));
    writeFileSync(join(folder, 'articles.json'), JSON.stringify(own));
    for (const [at, { html }] of articles.entries())
      writeFileSync(join(folder, `${at}.html`), html);
  },
};

function* read(folder: string): Generator<ArticlePage> {
  const articles = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8'));
  for (const { url, title, file } of articles)
    yield { url, title, html: readFileSync(join(folder, file), 'utf8') };
}

if (import.meta.main) {
  const [, , from = '', folder = ''] = process.argv;
  const started = performance.now();
  await writeIndexFolder({
    folder,
    quotations: JSON.parse(readFileSync(join(from, 'quotations.json'), 'utf8')),
    articles: read(from),
  });
  process.stdout.write(String((performance.now() - started) / 1000));
}
