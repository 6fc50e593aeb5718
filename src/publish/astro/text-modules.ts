/**
 * Tells a build of Astro by what module each text is rendered. Astro passes that list through `.astro/content-modules.mjs`,
 * one file for all who work in the folder: a build of other content beside it, or `astro check`, would change it under way.
 */
import { texts } from '../../record/checks/check.ts';
import type { Reader } from '../../record/read/read.ts';
import type { Plugin } from './record-module.ts';

const name = 'virtual:text-modules';
const id = `\0${name}`;

/** A plugin that answers for Astro's list. */
export function textModules(reader: Reader): Plugin {
  return {
    name: 'text-modules',
    enforce: 'pre',
    apply: 'build',
    // Astro's own plugin answers before any other is asked; a name that it does not know it leaves alone.
    config: () => ({ resolve: { alias: { 'astro:content-module-imports': name } } }),
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => id },
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      handler() {
        const { dossier, source } = reader.reading();
        const files = [...texts(dossier)].flatMap(
          ({ kind, text }) => source(kind, text.id)?.file ?? [],
        );
        const entries = files.map((file) => {
          const module = new URLSearchParams({
            'astro:content-layer-deferred-module': '',
            fileName: file,
            astroContentModuleFlag: 'true',
          });
          const address = JSON.stringify(`astro:content-layer-deferred-module?${module}`);
          return `[${JSON.stringify(file)}, () => import(${address})]`;
        });
        return { code: `export default new Map([${entries.join()}])`, map: { mappings: '' } };
      },
    },
  };
}
