/** SQLite in WebAssembly, with a full-text table that knows phrases (FTS5). */
import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { rivalPage } from './page.ts';
import { type Found, ready } from './rival.ts';

await rivalPage(async (base) => {
  // As its makers ship it, with its WebAssembly beside it.
  const module = import(/* @vite-ignore */ `${location.origin}/sqlite/sqlite3.mjs`);
  const file = fetch(`${base}sqlite.txt`).then((response) => response.arrayBuffer());
  const sqlite: Sqlite3Static = await (await module).default();
  const bytes = sqlite.wasm.allocFromTypedArray(await file);
  const { byteLength } = await file;
  const database = new sqlite.oo1.DB();
  sqlite.capi.sqlite3_deserialize(database.pointer as number, 'main', bytes, byteLength, byteLength, 0);
  return async (phrase) =>
    ready(
      database.selectObjects('select url, words from quotations where words match ?', [
        `"${phrase.replaceAll('"', ' ')}"`,
      ]) as unknown as Found[],
    );
}, '/rivals/');
