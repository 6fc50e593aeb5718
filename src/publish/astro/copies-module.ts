/** Tells pages which copies a build will make, so that they offer those alone. */
import type { Press } from '../copies/pdf/press.ts';
import type { Plugin } from './record-module.ts';

const name = 'virtual:copies';
const id = `\0${name}`;

/** A plugin that answers for `virtual:copies`; `dev`, which has no press, makes none. */
export function copiesModule(press: Promise<Press>): Plugin {
  return {
    name,
    enforce: 'pre',
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => id },
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      handler: async () => {
        const pdf = 'version' in (await press);
        return { code: `export default ${JSON.stringify({ pdf })};`, map: { mappings: '' } };
      },
    },
  };
}
