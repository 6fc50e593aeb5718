/** A module that stands on no disk: pages import it, and a build says what it is. */
import type { ViteUserConfig } from 'astro';

export type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** A plugin that answers for `virtual:` and a name with the code that is given for a build, or for `dev`. */
export function virtualModule(
  name: `virtual:${string}`,
  codeFor: (mode: 'dev' | 'build') => string | Promise<string>,
): Plugin {
  const id = `\0${name}`;
  return {
    name,
    enforce: 'pre',
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => id },
    load: {
      filter: { id: new RegExp(`^${id}$`) },
      async handler() {
        const code = await codeFor(this.environment.mode === 'dev' ? 'dev' : 'build');
        return { code, map: { mappings: '' } };
      },
    },
  };
}
