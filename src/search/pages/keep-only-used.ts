/** Leaves of what Pagefind writes only what a search reads: no ready-made interfaces. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sealed } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';

const used = /^(?:fragment|index|filter|pagefind\.js|pagefind-entry\.json|.*\.pf_.*|wasm\.en\..*)$/;

/** Removes the rest, and writes the inventory. */
export async function keepOnlyUsed(folder: string): Promise<void> {
  const digests: Record<string, string> = {};
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (!used.test(entry.name)) await rm(path, { recursive: true });
    else if (entry.isFile())
      digests[entry.name] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
  }
  await writeFile(join(folder, inventoryFile), sealed(inventoryFile, JSON.stringify(digests)));
}
