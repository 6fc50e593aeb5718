/** What is wrong with the departures: each tells of an address that left, and leads somewhere if it moved. */

import type { ContentFiles } from '../record/content-files.ts';
import type { Known } from '../record/known.ts';
import type { Problem } from '../record/problem.ts';
import { isOfBroken, recordAt } from '../record/views/addresses.ts';
import { didYouMean } from '../words/did-you-mean.ts';
import { quotedTexts } from '../words/quotation-marks.ts';
import { covers, departureOf, movedTo } from './departed.ts';
import { type ReadDepartures, readDepartures } from './departures.ts';

/** The problems of a folder's departures, beside the addresses there are and those that are listed, if any are. */
export function departureProblems(
  files: ContentFiles,
  there: ReadonlySet<string>,
  listed: readonly string[] | undefined,
  known: Known,
): Problem[] {
  const read = readDepartures(files);
  return [
    ...read.problems,
    ...[...read.departures].flatMap(([address, { to, why }]) => [
      ...notLeft(address, there, listed, read),
      ...(to === undefined || there.has(address)
        ? []
        : astray(address, to, there, listed, read, known)),
      ...quotedTexts(why ?? '').map(({ words }) => ({
        rule: 'quotation-marks-are-checked',
        place: read.place(address, 'why'),
        found: `words in quotation marks that were not compared: ${words}`,
        remedy: 'Say it in your own words: a departure carries no quotation.',
      })),
    ]),
  ];
}

function notLeft(
  address: string,
  there: ReadonlySet<string>,
  listed: readonly string[] | undefined,
  { place }: ReadDepartures,
): Problem[] {
  const problem = { rule: 'departures-have-left', place: place(address) };
  if (there.has(address)) {
    const found = `${address} is still there`;
    return [{ ...problem, found, remedy: 'Take it out here, or remove the record.' }];
  }
  if (!listed || listed.some((each) => covers(address, each))) return [];
  const remedy = didYouMean(address, listed) ?? 'Correct the address, or take it out here.';
  return [{ ...problem, found: `${address} was never published`, remedy }];
}

function astray(
  address: string,
  to: string,
  there: ReadonlySet<string>,
  listed: readonly string[] | undefined,
  { departures, place }: ReadDepartures,
  known: Known,
): Problem[] {
  // A folder that was renamed is no page itself; each page that lay in it must be where it is said to be.
  const below = listed?.filter((each) => covers(address, each)) ?? [];
  const records = below.filter((each) => recordAt(each, known.kinds) && !there.has(each));
  const ends =
    below.includes(address) || records.length === 0
      ? [to]
      : records.map((each) => movedTo(each, address, to, there));
  return [...new Set(ends)].flatMap((end) => {
    const onward = departureOf(end, departures);
    if (there.has(end) || isOfBroken(end, known) || onward?.became === 'withdrawn') return [];
    return [
      {
        rule: 'departures-lead-somewhere',
        place: place(address, 'to'),
        found: onward ? `${end} has itself moved` : `${end} is no address of this site`,
        remedy: onward?.to
          ? `Write "to: ${onward.to}".`
          : (didYouMean(end, there) ?? 'Correct it; addresses of pages end in a slash.'),
      },
    ];
  });
}
