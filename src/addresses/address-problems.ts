/** No address that was published is lost: what the record, the manifest and the departures disagree on. */
import { join, relative, sep } from 'node:path';
import { type ContentFiles, manifestFile } from '../record/content-files.ts';
import type { Dossier } from '../record/dossier.ts';
import { type Known, whole } from '../record/known.ts';
import type { Place, Problem } from '../record/problem.ts';
import { addresses, fragments, recordAt } from '../record/views/addresses.ts';
import { isCitable } from './citable.ts';
import { departureProblems } from './departure-problems.ts';
import { readDepartures } from './departures.ts';
import { erasureProblems } from './erasure-problems.ts';
import { type Manifest, readManifest } from './manifest.ts';

/** The rules that matter when a site is released, and not while an editor writes. */
export const rulesOfRelease: readonly string[] = [
  'addresses-are-kept',
  'addresses-are-listed',
  'changes-are-told',
  'published-is-entered',
];

/** Those that npm run addresses mends. */
export const rulesOfListing: readonly string[] = ['addresses-are-listed', 'published-is-entered'];

export const stillOwed =
  'Bring it back, or say in content/departures.yaml what became of it: moved to another address, or withdrawn.';
export const notYetListed = 'Run npm run addresses, and commit the file with the rest.';

/** The problems with addresses of a content folder; without a manifest, only those of the departures. */
export function addressProblems(files: ContentFiles, dossier: Dossier, known = whole): Problem[] {
  const manifest = readManifest(files);
  const there = new Set([...addresses(dossier, known.kinds), ...fragments(dossier, known.kinds)]);
  return [
    ...departureProblems(files, there, manifest && [...manifest.since.keys()], known),
    ...erasureProblems(files, there, manifest),
    ...(manifest ? manifestProblems(files, there, manifest, known) : []),
  ];
}

function manifestProblems(
  files: ContentFiles,
  there: ReadonlySet<string>,
  { since, lines, strays }: Manifest,
  known: Known,
): Problem[] {
  const file = relative('.', join(files.folder, manifestFile)).split(sep).join('/');
  const { tellsOf, erasedAt } = readDepartures(files);
  const at = (line: number): Place => ({ file, line, column: 1 });
  const lost = [...since.keys()].filter(
    (address) => !there.has(address) && isOfNoFile(address, known) && !tellsOf(address),
  );
  const unlisted = toBeListed(there, since, erasedAt);
  return [
    ...strays.map((line) => ({
      rule: 'manifest-is-well-formed',
      place: at(line),
      found: 'a line that lists no address',
      remedy: 'Write it as "/address/: 2026-12-01", or take it out; then run npm run addresses.',
    })),
    ...lost.map((address) => ({
      rule: 'addresses-are-kept',
      place: at(lines.get(address) ?? 1),
      found: `${address} was published, and is no longer there`,
      remedy: stillOwed,
    })),
    ...(unlisted.length > 0
      ? [
          {
            rule: 'addresses-are-listed',
            place: at(1),
            found: `${few(unlisted)} not listed yet`,
            remedy: notYetListed,
          },
        ]
      : []),
  ];
}

/** Of the addresses that are there, those that a manifest should list and does not. */
export const toBeListed = (
  there: Iterable<string>,
  since: ReadonlyMap<string, string>,
  erasedAt: (address: string) => unknown,
): string[] =>
  [...there].filter((address) => isCitable(address) && !since.has(address) && !erasedAt(address));

/** Whether an address is that of a record, and there is none that is shown there, not even a broken one. */
function isOfNoFile(address: string, { kinds, isBroken }: Known): boolean {
  const record = recordAt(address, kinds);
  return record !== undefined && !isBroken(record.kind, record.id);
}

/** Some of them by name, and their verb. */
export function few(addresses: readonly string[]): string {
  const shown = addresses.slice(0, 3).join(', ');
  if (addresses.length > 3) return `${shown} and others are`;
  return `${shown} ${addresses.length > 1 ? 'are' : 'is'}`;
}
