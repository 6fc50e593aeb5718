/** A Pagefind bundle: what finds related forms of loose words. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { recordContent } from '../codec/record-content.ts';
import { sealed } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';

export interface PagefindBundle {
  /**
   * Adds a record of so many blocks, of which the first has this number; in a title words weigh more. All come as
   * search compares them, for Pagefind parts and spells some words otherwise.
   */
  add(first: number, blocks: Iterable<readonly string[]>, title?: string): Promise<void>;
  /** Waits until all that was added is taken. */
  added(): Promise<void>;
  /** Writes the bundle; Pagefind begins at once, whatever is done meanwhile. */
  finish(): Promise<void>;
}

// Pagefind works in a process of its own, on one thing after another; it is fed this far ahead of its answers.
const ahead = 1000;
// More records than these share files; a file of its own for each of 10,000 takes longer to write than to find.
const mostFragments = 2000;

/** A bundle that will be written into a folder. */
export async function pagefindBundle(folder: string): Promise<PagefindBundle> {
  const { index, errors } = await createIndex({
    forceLanguage: 'en',
    maxFragments: mostFragments,
  });
  accept({ errors });
  if (!index) throw new Error('Pagefind gave no index.');
  const waiting: Promise<{ errors: string[] }>[] = [];
  let isEmpty = true;
  const settle = async (atMost: number): Promise<void> => {
    while (waiting.length > atMost) {
      const first = await waiting.shift();
      if (first) accept(first);
    }
  };
  return {
    async add(first, blocks, title) {
      isEmpty = false;
      waiting.push(
        index.addCustomRecord({
          url: String(first),
          content: recordContent(blocks),
          language: 'en',
          ...(title && { meta: { title } }),
        }),
      );
      // What is handed over leaves only while nothing else is done.
      await setImmediate();
      await settle(ahead);
    },
    added: () => settle(0),
    async finish() {
      mkdirSync(folder, { recursive: true });
      // Pagefind cannot open a bundle of nothing, so none is written: its inventory is empty.
      if (!isEmpty) accept(await index.writeFiles({ outputPath: folder }));
      await index.deleteIndex();
      await keepOnlyUsed(folder);
      await writeInventory(folder);
    },
  };
}

/** A bundle that finds nothing, whatever is added. */
export const noBundle = async (folder: string): Promise<PagefindBundle> => {
  const nothing = async (): Promise<void> => {};
  return {
    add: nothing,
    added: nothing,
    async finish() {
      mkdirSync(folder, { recursive: true });
      await writeInventory(folder);
    },
  };
};

/** Ends Pagefind's process. */
export const closePagefind = (): Promise<unknown> => close();

// Pagefind adds ready-made interfaces, which we do not show.
async function keepOnlyUsed(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const isUsed =
      /^(?:fragment|index|filter|pagefind\.js|pagefind-entry\.json|.*\.pf_.*|wasm\.en\..*)$/;
    if (!isUsed.test(name)) await rm(join(folder, name), { recursive: true });
  }
}

async function writeInventory(folder: string): Promise<void> {
  const inventory = sealed(inventoryFile, JSON.stringify(await hashes(folder)));
  await writeFile(join(folder, inventoryFile), inventory);
}

/** SHA-256 of the files at the top; those below are gzip, which holds its own. */
async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const found: Record<string, string> = {};
  for (const name of names.sort()) {
    found[name] = createHash('sha256')
      .update(await readFile(join(folder, name)))
      .digest('hex');
  }
  return found;
}

function accept({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`The search index was not built: ${errors.join('; ')}`);
}
