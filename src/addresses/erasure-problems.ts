/** What was erased stays erased: no record brings the address back, and no file repeats it. */
import { relative, sep } from 'node:path';
import { join } from 'node:path/posix';
import { type ContentFiles, manifestFile } from '../record/content-files.ts';
import type { Problem } from '../record/problem.ts';
import { quotedTexts } from '../words/quotation-marks.ts';
import { readDepartures } from './departures.ts';
import type { Manifest } from './manifest.ts';

export const takeAway =
  'Take away what stands there; if it may be shown after all, take its digest out of content/departures.yaml.';

/** The problems of what a folder's departures say was erased, beside the addresses there are and those listed. */
export function erasureProblems(
  files: ContentFiles,
  there: ReadonlySet<string>,
  manifest: Manifest | undefined,
): Problem[] {
  const { departures, erasures, erasedAt, place } = readDepartures(files);
  if (erasures.length === 0) return [];
  const rule = 'erased-addresses-stay-erased';
  const remedy = (address: string) => `Run npm run addresses -- --erase "${address}" again.`;
  const file = join(relative('.', files.folder).split(sep).join('/'), manifestFile);
  return [
    ...[...there].flatMap((address) => {
      const at = erasedAt(address);
      const found = `${address} was erased, and is there again`;
      return at ? [{ rule, place: at, found, remedy: takeAway }] : [];
    }),
    ...[...(manifest?.lines ?? [])]
      .filter(([address]) => erasedAt(address))
      .map(([address, line]) => ({
        rule,
        place: { file, line, column: 1 },
        found: 'an address that was erased',
        remedy: remedy(address),
      })),
    ...[...departures.keys()]
      .filter((address) => erasedAt(address))
      .map((address) => ({
        rule,
        place: place(address),
        found: 'an address that was erased',
        remedy: remedy(address),
      })),
    ...erasures.flatMap(({ why }, index) =>
      quotedTexts(why).map(({ words }) => ({
        rule: 'quotation-marks-are-checked',
        place: place('erased', index, 'why'),
        found: `words in quotation marks that were not compared: ${words}`,
        remedy: 'Say it in your own words: a departure carries no quotation.',
      })),
    ),
  ];
}
