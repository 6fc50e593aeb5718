/** What `npm run addresses` writes: the manifest with every address that a content folder gives rise to. */
import type { ContentFiles } from '../record/content-files.ts';
import type { Dossier } from '../record/dossier.ts';
import { addresses, fragments } from '../record/views/addresses.ts';
import { toBeListed } from './address-problems.ts';
import { readDepartures } from './departures.ts';
import { manifestText, readManifest } from './manifest.ts';

/** The text of the manifest, in which what is new has been there since `day`; and how much of it is new. */
export function withNewAddresses(
  files: ContentFiles,
  dossier: Dossier,
  day: string,
): { text: string; fresh: number; all: number } {
  const since = new Map(readManifest(files)?.since);
  const there = [...addresses(dossier), ...fragments(dossier)];
  const fresh = toBeListed(there, since, readDepartures(files).erasedAt);
  for (const address of fresh) since.set(address, day);
  return { text: manifestText(since), fresh: fresh.length, all: since.size };
}
