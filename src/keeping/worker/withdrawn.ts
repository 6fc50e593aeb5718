/** Lets go of what was kept before something was taken out of the site, as soon as the site says that something was. */
import { paths } from '../../addresses/paths.ts';
import { anyHead, stores } from '../stores.ts';

/** At most so often the site is asked, in milliseconds. */
const pause = 60 * 60 * 1000;
let asked = 0;

/** Asks what the site is made without, and compares it with what it was made without before. */
export async function dropWithdrawn(): Promise<void> {
  if (Date.now() - asked < pause) return;
  const response = await fetch(paths.builds, { cache: 'no-cache' }).catch(() => undefined);
  const without = response?.ok ? withoutIn(await response.text()) : undefined;
  if (without === undefined) return;
  asked = Date.now();
  const pages = await caches.open(stores.pages);
  const before = await (await pages.match(paths.builds, anyHead))?.text();
  if (before !== undefined && before !== without) {
    // Any page may have shown it, and any piece of the index hold it.
    for (const key of await pages.keys())
      if (new URL(key.url).pathname !== paths.offline) await pages.delete(key, anyHead);
    await caches.delete(stores.index);
  }
  await pages.put(paths.builds, new Response(without));
}

/** The digest of all that a release was made without, in its list of builds; nothing where that is no such list. */
export const withoutIn = (builds: string): string | undefined =>
  /^without ([0-9a-f]+)$/m.exec(builds.split('\n')[0] ?? '')?.[1];
