/** Makes a safe release of a finished render: searchable, guarded, whole, and in place at once. */
import { departedIn } from '../addresses/departed-in.ts';
import { takenOut } from '../addresses/departures.ts';
import { publicRecord } from '../record/public-record.ts';
import type { Reading } from '../record/read/read.ts';
import { readLists } from '../record/read/read-lists.ts';
import { headStart } from '../search/write/head-start.ts';
import { writeSearchIndex } from '../search/write/site-index.ts';
import { writeChecksums } from './checksums.ts';
import { unmarkFeeds } from './copies/full-feeds.ts';
import { writePdfs } from './copies/pdf/pdfs.ts';
import type { Press } from './copies/pdf/press.ts';
import { weights } from './copies/weights.ts';
import { writeDepartedFiles } from './departed-files.ts';
import { keepEarlierIndexes } from './earlier-indexes.ts';
import { requireFitPages } from './finished/walk.ts';
import { headerRules } from './host/headers.ts';
import { writeHeaders } from './host/headers-file.ts';
import { policyInPages } from './host/policy-in-pages.ts';
import { writeRedirects } from './host/redirects-file.ts';
import { addressesOf, requireKeptAddresses } from './kept-addresses.ts';
import { requireWholeLinks } from './links.ts';
import { leaveUnusedStyles } from './pages/leave-unused-styles.ts';
import { lightenStyles } from './pages/lighten-styles.ts';
import { preloadScripts } from './pages/preload-scripts.ts';
import { rewritePages } from './pages/rewrite-pages.ts';
import { writeServiceWorker } from './service-worker.ts';
import { swap } from './swap.ts';

export interface Release {
  readonly reading: Reading;
  /** The folder that Astro rendered to. */
  readonly staging: string;
  /** The folder that is served; it stays as it was if any step throws. */
  readonly target: string;
  /** What prints long reads. */
  readonly press: Press;
}

/** Turns the render in `staging` into the release in `target`; throws before it touches `target`. Names what of an older release is left. */
export async function release({
  reading,
  staging,
  target,
  press,
}: Release): Promise<string | undefined> {
  const dossier = publicRecord(reading.dossier);
  const script = await headStart();
  const [pages] = await Promise.all([
    writePdfs({ folder: staging, dossier: reading.dossier, press }),
    writeSearchIndex({
      digest: reading.digest,
      site: staging,
      dossier,
      synonyms: readLists(reading).lists.synonyms.synonyms.map(({ words }) => words),
      headStart: script,
    }),
  ]);
  await rewritePages(staging, [
    await weights(staging, pages),
    await preloadScripts(staging),
    // Before the sheets it reads are written anew.
    await leaveUnusedStyles(staging),
    await lightenStyles(staging),
    policyInPages(script),
  ]);
  await writeServiceWorker(staging);
  await writeHeaders(staging, headerRules(script));
  const departed = departedIn(reading, dossier, await addressesOf(staging));
  await writeDepartedFiles(staging, departed);
  await writeRedirects(staging, departed);
  await requireKeptAddresses({ reading, site: staging, printed: 'version' in press });
  await keepEarlierIndexes(staging, target, takenOut(reading));
  const addresses = await requireFitPages(staging, reading);
  await unmarkFeeds(staging);
  await requireWholeLinks(staging, addresses);
  await writeChecksums(staging);
  return swap(staging, target);
}
