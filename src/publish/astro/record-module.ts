/** Gives pages what the one reader read, so that neither they nor texts read the disk behind it. */
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { freeFiles } from '../../record/content-files.ts';
import type { Reader } from '../../record/read/read.ts';
import { readLists } from '../../record/read/read-lists.ts';

/** Vite's server, as Astro gives it to an integration. */
export type Server = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

export type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What pages are given, as `load.ts` takes it. */
export type Given = typeof import('virtual:record').default;

const name = 'virtual:record';
const id = `\0${name}`;

/**
 * The module as `dev` runs it: it asks for the record, and is told of another as long as it lives. It holds none itself,
 * since to write two megabytes of code with each change, parse and run it took longer than all else together.
 */
const asking = `const record = {};
await new Promise((resolve) => {
  import.meta.hot.on('record:given', (now) => resolve(Object.assign(record, now)));
  import.meta.hot.send('record:asked', {});
});
export default record;`;

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
          code: this.environment.mode === 'dev' ? asking : whole(),
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
    configureServer(server) {
      for (const { hot } of rendering(server))
        hot.on('record:asked', (_, { send }) => send('record:given', given()));
    },
  };
}

/** Lets the next page be made of the record as it is now. */
export function giveAgain(server: Server, record: Given): void {
  for (const { hot } of rendering(server)) {
    hot.send('record:given', record);
    // Otherwise Astro keeps the paths and properties of pages as they were.
    hot.send('astro:content-changed', {});
  }
}

/** What makes pages, in this process. */
const rendering = ({ environments }: Server) =>
  Object.values(environments).filter((environment) => 'runner' in environment);
