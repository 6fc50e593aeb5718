/** The words of British English, by cspell's dictionary; for the desk and the build. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

/** Some 350,000 words; reading them takes a third of a second. */
export function dictionary(): ReturnType<typeof decodeTrie> {
  // The package names its dictionary in a file beside it, and exports only that file.
  const folder = dirname(
    createRequire(import.meta.url).resolve('@cspell/dict-en-gb/cspell-ext.json'),
  );
  return decodeTrie(gunzipSync(readFileSync(join(folder, 'en_GB.trie.gz'))));
}
