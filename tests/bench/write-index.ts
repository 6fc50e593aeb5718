/** Writes the index of the corpus from pages on disk, as a build does; run as a program: from which folder, into which. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    mkdirSync(join(folder, 'articles'));
    for (const [at, { url, title, html }] of articles.entries()) {
      const file = join(folder, 'articles', `${String(at).padStart(4, '0')}.json`);
      writeFileSync(file, JSON.stringify({ url, title, html }));
    }
  },
};

function* read(folder: string): Generator<ArticlePage> {
  for (const name of readdirSync(folder).sort())
    yield JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

if (import.meta.main) {
  const [, , from = '', folder = ''] = process.argv;
  const started = performance.now();
  await writeIndexFolder({
    folder,
    quotations: JSON.parse(readFileSync(join(from, 'quotations.json'), 'utf8')),
    articles: read(join(from, 'articles')),
  });
  process.stdout.write(String((performance.now() - started) / 1000));
}
