/** Gives pages what the one reader read, so that neither they nor texts read the disk behind it. */
import type { AstroIntegration } from 'astro';
import { freeFiles } from '../../record/content-files.ts';
import type { Reader } from '../../record/read/read.ts';
import { readLists } from '../../record/read/read-lists.ts';
import type { Plugin } from './virtual-module.ts';

/** Vite's server, as Astro gives it to an integration. */
export type Server = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

/** What pages are given, as `load.ts` takes it. */
export type Given = typeof import('virtual:record').default;

const name = 'virtual:record';
const id = `\0${name}`;

/** Under which the record lies for what makes pages in this process, while `dev` runs. */
const mark = Symbol.for(name);
const inProcess = globalThis as { [mark]?: Given };

/**
 * The module as `dev` runs it. It holds no record, since to write two megabytes of code with each change, parse and run it
 * took longer than all else together; and it asks for none through Vite's channel, since an answer that is lost with the
 * module that asked keeps its page waiting for ever.
 */
const standing = `export default globalThis[Symbol.for(${JSON.stringify(name)})];`;

/** What pages are given of a folder, each time as it is now; a record that cannot be read stays as it was last. */
export function givenBy(reader: Reader): () => Given {
  const tables = new Map<string, Map<string, object>>();
  return () => {
    const reading = reader.reading();
    for (const [kind, table] of Object.entries(reading.dossier)) {
      // Its slip is told, and no page fails for it.
      const last = [...(tables.get(kind) ?? [])].filter(([id]) => reading.isBroken(kind, id));
      tables.set(kind, new Map([...last, ...(table as ReadonlyMap<string, object>)]));
    }
    return {
      folder: reading.folder,
      digest: reading.digest,
      tables: Object.fromEntries([...tables].map(([kind, table]) => [kind, inOrder(table)])),
      lists: readLists(reading).lists,
      texts: Object.fromEntries(freeFiles.map((file) => [file, reading.text(file) ?? ''])),
    };
  };
}

/** In the order of their ids. */
const inOrder = (table: ReadonlyMap<string, object>) =>
  [...table].sort(([a], [b]) => (a < b ? -1 : 1));

/** A plugin that answers for `virtual:record`, and for every text of the content folder. */
export function recordModule(reader: Reader, given: () => Given): Plugin {
  return {
    name,
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:record$/ }, handler: () => id },
    load: {
      filter: { id: /^\0virtual:record$|\.mdx$/ },
      handler(file) {
        if (file !== id) return reader.textOf(file);
        const whole = () => `export default JSON.parse(${JSON.stringify(JSON.stringify(given()))})`;
        // Without a map that says so, one of two megabytes is made.
        return {
          code: this.environment.mode === 'dev' ? standing : whole(),
          map: { mappings: '' },
        };
      },
    },
    // What compiles a text gives no map back to it, and Vite would make one of the compiled code, and Node parse it.
    transform: {
      order: 'post',
      filter: { id: /\.mdx$/ },
      handler: (code) => ({ code, map: { mappings: '' } }),
    },
    configureServer() {
      inProcess[mark] = given();
    },
  };
}

/** Lets the next page be made of the record as it is now. */
export function giveAgain({ environments }: Server, record: Given): void {
  // The same object, which modules hold.
  Object.assign(inProcess[mark] ?? {}, record);
  // Otherwise Astro keeps the paths and properties of pages as they were.
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
}
