/** Loaded before a build (`node --import`): appends the path of every file under `READS_OF` that is opened to `READS_TO`. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const { READS_OF = '', READS_TO = '' } = process.env;
const below = resolve(READS_OF) + sep;
const { appendFileSync } = fs;

function note(file: unknown): void {
  if (typeof file !== 'string' && !(file instanceof URL)) return;
  const path = resolve(file instanceof URL ? fileURLToPath(file) : file);
  if (path.startsWith(below)) appendFileSync(READS_TO, `${path.slice(below.length)}\n`);
}

// Node's own readFileSync opens by openSync.
let depth = 0;

/** Everything in Node by which a file's bytes can be had. */
const reading = ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream'] as const;
for (const holder of [fs, fs.promises] as unknown as Record<string, unknown>[]) {
  for (const name of reading) {
    const original = holder[name];
    if (typeof original !== 'function') continue;
    holder[name] = function (this: unknown, ...given: unknown[]) {
      if (depth === 0) note(given[0]);
      depth++;
      try {
        return original.apply(this, given);
      } finally {
        depth--;
      }
    };
  }
}
syncBuiltinESMExports();
