/** A Pagefind bundle: what finds related forms of loose words. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CustomRecord, close, createIndex } from 'pagefind';
import type { Block } from '../blocks.ts';
import { sealed } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';

export interface PagefindBundle {
  add(record: CustomRecord): Promise<void>;
  addPage(url: string, title: string, blocks: readonly Block<unknown>[]): Promise<void>;
  /** Waits for all that was added. */
  added(): Promise<void>;
  /** Writes the bundle. */
  finish(): Promise<void>;
}

// Pagefind works in a process of its own; it is fed this far ahead of its answers.
const ahead = 64;

/** A bundle that will be written into a folder. */
export async function pagefindBundle(folder: string): Promise<PagefindBundle> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
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
    add(record) {
      isEmpty = false;
      waiting.push(index.addCustomRecord(record));
      return settle(ahead);
    },
    addPage(url, title, blocks) {
      isEmpty = false;
      waiting.push(index.addHTMLFile({ url, content: pageFor(title, blocks) }));
      return settle(ahead);
    },
    added: () => settle(0),
    async finish() {
      await mkdir(folder, { recursive: true });
      // Pagefind cannot open a bundle of nothing, so none is written: its inventory is empty.
      if (!isEmpty) accept(await index.writeFiles({ outputPath: folder }));
      await index.deleteIndex();
      await keepOnlyUsed(folder);
      const inventory = sealed(inventoryFile, JSON.stringify(await hashes(folder)));
      await writeFile(join(folder, inventoryFile), inventory);
    },
  };
}

/** In the place of a bundle that nobody will ask. */
export const noBundle = async (_folder: string): Promise<PagefindBundle> => {
  const nothing = async (): Promise<void> => {};
  return { add: nothing, addPage: nothing, added: nothing, finish: nothing };
};

/** Ends Pagefind's process. */
export const closePagefind = (): Promise<unknown> => close();

/** A page of nothing but the text: headings weigh more, and dashes part words, which Pagefind takes for one. */
function pageFor(title: string, blocks: readonly Block<unknown>[]): string {
  // The headline is a block too; Pagefind takes it once, as the title.
  const others = blocks.filter(({ tag, text }) => tag !== 'body' || text !== title);
  const body = others.map(({ tag, text }) => {
    const name = /^h[2-6]$/.test(tag) ? tag : 'p';
    return `<${name}>${escaped(text.replaceAll(/\s*([–—])\s*/g, ' $1 '))}</${name}>`;
  });
  const name = escaped(title);
  return `<!doctype html><html lang="en"><body><h1>${name}</h1>${body.join('')}`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

// Pagefind adds ready-made interfaces, which we do not show.
async function keepOnlyUsed(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const isUsed =
      /^(?:fragment|index|filter|pagefind\.js|pagefind-entry\.json|.*\.pf_.*|wasm\.en\..*)$/;
    if (!isUsed.test(name)) await rm(join(folder, name), { recursive: true });
  }
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
