/** Writes each rival's index of the corpus, as its manual says, and bundles its page. */
import { cpSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { create, insertMultiple, save } from '@orama/orama';
import { build } from 'esbuild';
import { Document } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../corpus/index.ts';
import type { Work } from '../written.ts';
import type { Item } from './rival.ts';

export const rivals: Work = {
  name: 'rivals',
  code: ['tests/bench/rivals', 'tests/search/exact/truth.ts', 'package-lock.json'],
  async write(folder, corpus) {
    const items = corpus.quotations.map(
      ({ url, words, speaker }, id): Item => ({ id, url, words, speaker: speaker.name }),
    );
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    put('minisearch.json', minisearch(items));
    put('flexsearch.json', await flexsearch(items));
    put('orama.json', await orama(items));
    sqlite(items, join(folder, 'sqlite.txt'));
    await pagefind(corpus, folder);
    await build({
      entryPoints: ['minisearch', 'flexsearch', 'orama', 'sqlite', 'pagefind'].map((name) =>
        join(import.meta.dirname, `${name}.ts`),
      ),
      outdir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2024',
      logLevel: 'error',
    });
    const wasm = dirname(fileURLToPath(import.meta.resolve('@sqlite.org/sqlite-wasm')));
    await build({
      entryPoints: [join(wasm, 'sqlite-wasm/jswasm/sqlite3.mjs')],
      outfile: join(folder, 'sqlite/sqlite3.mjs'),
      minify: true,
      logLevel: 'error',
    });
    cpSync(join(wasm, 'sqlite-wasm/jswasm/sqlite3.wasm'), join(folder, 'sqlite/sqlite3.wasm'));
  },
};

function minisearch(items: readonly Item[]): string {
  const index = new MiniSearch<Item>({
    fields: ['words', 'speaker'],
    storeFields: ['url', 'words'],
  });
  index.addAll(items);
  return JSON.stringify(index);
}

async function flexsearch(items: readonly Item[]): Promise<string> {
  const index = new Document({ document: { id: 'id', index: ['words'], store: ['url', 'words'] } });
  for (const { id, url, words } of items) index.add({ id, url, words });
  const parts: [string, string][] = [];
  // Its types say that it gives nothing; it gives a promise.
  await Promise.resolve(
    index.export((key: string, part: string) => {
      if (part) parts.push([key, part]);
    }),
  );
  return JSON.stringify(parts);
}

async function orama(items: readonly Item[]): Promise<string> {
  const index = create({ schema: { url: 'string', words: 'string' } as const });
  await insertMultiple(
    index,
    items.map(({ url, words }) => ({ url, words })),
    1000,
  );
  return JSON.stringify(save(index));
}

function sqlite(items: readonly Item[], file: string): void {
  const database = new DatabaseSync(file);
  database.exec(
    `create virtual table quotations using fts5(words, url unindexed, tokenize = 'unicode61 remove_diacritics 2'); begin`,
  );
  const insert = database.prepare('insert into quotations (words, url) values (?, ?)');
  for (const { words, url } of items) insert.run(words, url);
  database.exec(`commit; insert into quotations(quotations) values ('optimize'); vacuum`);
  database.close();
}

async function pagefind({ quotations, articles }: Corpus, folder: string): Promise<void> {
  for (const corpus of ['quotations', 'articles'] as const) {
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind gave no index.');
    if (corpus === 'quotations') {
      for (const { url, words } of quotations)
        await index.addCustomRecord({ url, content: words, language: 'en' });
    } else {
      for (const { url, html } of articles) await index.addHTMLFile({ url, content: html });
    }
    await index.writeFiles({ outputPath: join(folder, `pagefind-${corpus}`) });
    await index.deleteIndex();
  }
  await close();
}
