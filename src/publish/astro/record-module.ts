/** Gives Vite what the one reader read, so that neither pages nor texts read the disk behind it. */
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { freeFiles } from '../../record/content-files.ts';
import type { Reader } from '../../record/read/read.ts';
import { readLists } from '../../record/read/read-lists.ts';

/** Vite's server, as Astro gives it to an integration. */
export type Server = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:server:setup']>
>[0]['server'];

export type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** What runs modules in this process, where an environment has one. */
interface Runner {
  readonly evaluatedModules?: {
    getModuleById(id: string): object | undefined;
    invalidateModule(module: object): void;
  };
}

const name = 'virtual:record';
const id = `\0${name}`;

/** A plugin that answers for `virtual:record`, and for every text of the content folder. */
export function recordModule(reader: Reader): Plugin {
  const tables = new Map<string, Map<string, object>>();
  return {
    name,
    enforce: 'pre',
    resolveId: { filter: { id: /^virtual:record$/ }, handler: () => id },
    load: {
      filter: { id: /^\0virtual:record$|\.mdx$/ },
      handler(file) {
        if (file !== id) return reader.textOf(file);
        const reading = reader.reading();
        for (const [kind, table] of Object.entries(reading.dossier)) {
          // A record that cannot be read now is shown as it was last: its slip is told, and no page fails for it.
          const last = [...(tables.get(kind) ?? [])].filter(([id]) => reading.isBroken(kind, id));
          tables.set(kind, new Map([...last, ...(table as ReadonlyMap<string, object>)]));
        }
        const read = {
          folder: reading.folder,
          digest: reading.digest,
          tables: Object.fromEntries([...tables].map(([kind, table]) => [kind, inOrder(table)])),
          lists: readLists(reading).lists,
          texts: Object.fromEntries(freeFiles.map((file) => [file, reading.text(file)])),
        };
        const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(read))})`;
        // Without a map that says so, one of two megabytes is made.
        return { code, map: { mappings: '' } };
      },
    },
  };
}

/** In the order of their ids. */
const inOrder = (table: ReadonlyMap<string, object>) =>
  [...table].sort(([a], [b]) => (a < b ? -1 : 1));

/** Lets the next page be made of the record as it is now. */
export function forgetRecord({ environments }: Server): void {
  for (const environment of Object.values(environments)) {
    const module = environment.moduleGraph.getModuleById(id);
    // Only itself: what imports it asks again each time, and need not be made anew.
    if (module) module.transformResult = null;
    const { evaluatedModules } = ('runner' in environment ? environment.runner : {}) as Runner;
    if (!evaluatedModules) continue;
    const evaluated = evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
    // Otherwise Astro keeps the paths and properties of pages as they were.
    environment.hot.send('astro:content-changed', {});
  }
}
