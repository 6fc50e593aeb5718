/** SQLite in WebAssembly, with a full-text table that knows phrases (FTS5); loosely, any of the words, by its rank. */
import { rivalPage } from './page.ts';
import { type Found, ready } from './rival.ts';

/** As much of its interface as is needed; the package brings no types. */
interface Sqlite {
  readonly wasm: { allocFromTypedArray(bytes: ArrayBuffer): number };
  readonly capi: {
    sqlite3_deserialize(
      database: number,
      schema: string,
      bytes: number,
      size: number,
      room: number,
      flags: number,
    ): number;
  };
  readonly oo1: {
    DB: new () => {
      readonly pointer: number;
      selectObjects(query: string, values: readonly string[]): Found[];
    };
  };
}

await rivalPage(async (base) => {
  // As its makers ship it, with its WebAssembly beside it.
  const module = import(/* @vite-ignore */ `${location.origin}/sqlite/sqlite3.mjs`);
  const file = fetch(`${base}sqlite.txt`).then((response) => response.arrayBuffer());
  const sqlite: Sqlite = await (await module).default();
  const bytes = sqlite.wasm.allocFromTypedArray(await file);
  const { byteLength } = await file;
  const database = new sqlite.oo1.DB();
  sqlite.capi.sqlite3_deserialize(database.pointer, 'main', bytes, byteLength, byteLength, 0);
  const ask = async (match: string) =>
    ready(
      database.selectObjects(
        'select url, words from quotations where words match ? order by rank',
        [match],
      ),
    );
  return {
    phrase: (words) => ask(`"${words.replaceAll('"', ' ')}"`),
    loosely: (words) =>
      ask((words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' OR ')),
  };
}, '/rivals/');
