/** Tells pages which copies a build will make, so that they offer those alone. */
import type { Press } from '../copies/pdf/press.ts';
import { type Plugin, virtualModule } from './virtual-module.ts';

/** A plugin that answers for `virtual:copies`; `dev`, which has no press, makes none. */
export const copiesModule = (press: Promise<Press>): Plugin =>
  virtualModule('virtual:copies', async () => {
    const pdf = 'version' in (await press);
    return `export default ${JSON.stringify({ pdf })};`;
  });
