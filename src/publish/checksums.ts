/** Lets anybody verify that a release is what was built. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOf } from './files-of.ts';

/** The file by which a release is known to be one. */
export const checksums = 'SHA256SUMS';

/** Writes `SHA256SUMS` over every other file of a site, as `sha256sum --check` reads it. */
export async function writeChecksums(site: string): Promise<void> {
  const lines: string[] = [];
  for (const file of await filesOf(site)) {
    if (file === checksums) continue;
    const hash = createHash('sha256').update(readFileSync(join(site, file)));
    lines.push(`${hash.digest('hex')}  ${file}\n`);
  }
  await writeFile(join(site, checksums), lines.join(''));
}
