/** What is departed from a content folder: the manifest and the departures on disk, beside a dossier. */

import type { ContentFiles } from '../record/content-files.ts';
import type { Dossier } from '../record/dossier.ts';
import { addresses, fragments } from '../record/views/addresses.ts';
import { type Departed, departed } from './departed.ts';
import { readDepartures } from './departures.ts';
import { readManifest } from './manifest.ts';

/**
 * Every departed address, in the order of the manifest; a folder without one departs from what its departures name.
 * `rendered` are addresses to which one can lead besides those that the dossier gives rise to.
 */
export function departedIn(
  files: ContentFiles,
  dossier: Dossier,
  rendered: Iterable<string> = [],
): Departed[] {
  const { departures } = readDepartures(files);
  if (departures.size === 0) return [];
  const listed = readManifest(files)?.since.keys() ?? departures.keys();
  const there = new Set([...addresses(dossier), ...fragments(dossier)]);
  return departed(listed, departures, there, new Set([...there, ...rendered]));
}
