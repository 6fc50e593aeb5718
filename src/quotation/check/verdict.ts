/** Decides what can be said of pasted words: the same in the browser, the build and the tests. */

import { squeezed } from '../../words/squeezed.ts';
import type { Answer, Lookup, Verdict, Worded } from './answer.ts';
import { placesOfCommon } from './common-phrase.ts';
import { loose, type Question } from './loose.ts';
import { numbering, spelt } from './numbered.ts';
import { passagesIn } from './passages.ts';
import { broken, isFigured } from './pasted/peel.ts';
import { type Reading, readings, withoutBrackets } from './pasted/readings.ts';
import { mostWords, severalIn } from './pieces.ts';
import { strict } from './strict.ts';
import { isOrdinary } from './weight.ts';

const order: readonly Verdict['kind'][] = [
  'verbatim',
  'with omissions',
  'altered',
  'spliced',
  'in part',
  'similar',
  'too short',
  'not here',
  'empty',
];

/** What can be said of anything that was pasted; `told` hears how much of it, from 0 to 1, has been compared. */
export async function verdictOn(
  text: string,
  record: Lookup,
  told: (share: number) => void = () => {},
): Promise<Answer> {
  const pasted = squeezed(text);
  const several = await severalIn(
    pasted,
    async (text) => (await wholeOf(text, record)) ?? verdictOnOne(readings(text), record),
    told,
  );
  if (several) return several;
  // No need to take a long text apart in every way.
  if (pasted.length > 60_000 || spelt(pasted).length > mostWords)
    return passagesIn(pasted, record, told);
  return verdictOnOne(readings(pasted), record);
}

/** The verdict on a whole quotation of the record: found at once, so that two hundred of them take no second. */
async function wholeOf(text: string, record: Lookup): Promise<Answer | undefined> {
  const near = await record.nearest(wordsOf(text), 12);
  const verdict = strict(text, near);
  return verdict?.kind === 'verbatim' && verdict.quote.words.length <= text.length + 2
    ? { verdict, text, leftOut: '', peeled: [] }
    : undefined;
}

/** The best that is true of any reading of what was pasted; of two as good, the one that leaves less out. */
async function verdictOnOne(pasted: readonly Reading[], record: Lookup): Promise<Answer> {
  const quotes = await candidates(differing(pasted), record);
  const all = pasted.filter((reading) => !hidesFigure(reading, quotes));
  const different = differing(all);
  let inserted: Answer | undefined;
  for (const reading of all) {
    const verdict = strict(reading.text, quotes);
    if (verdict?.broken === 'end' && isEnded(reading, all)) continue;
    const isWhole = verdict && verdict.quote.words.length <= reading.text.length + 2;
    if (!verdict || (!isWhole && (await isTooShort(reading, record)))) continue;
    // What looks like an insertion may be a mark of something else, as of a note.
    if (verdict.kind !== 'verbatim' && verdict.inserts) inserted ??= { verdict, ...reading };
    else if (!inserted || reading.leftOut.length <= inserted.leftOut.length)
      return located({ verdict, ...reading }, record);
  }
  if (inserted) return inserted;
  const [longest] = different.toSorted((a, b) => b.text.length - a.text.length);
  const short = longest && (await isTooShort(longest, record));
  const question: Question = {
    quotes,
    unknown: await unknown(different, record),
    number: numbering(),
  };
  const answers = different.map((reading) => ({
    verdict: loose(reading.text, question),
    ...reading,
  }));
  const [first] = answers.sort((a, b) => rank(a.verdict) - rank(b.verdict));
  if (!first) return { verdict: { kind: 'empty' }, text: '', leftOut: '', peeled: [] };
  const isWhole =
    'quote' in first.verdict && first.verdict.quote.words.length <= first.text.length + 2;
  if (short && !isWhole) return { ...first, verdict: { kind: 'too short' } };
  return isWhole ? first : located(first, record);
}

/** With the number of places where the words stand, if they are too common to say whose they are. */
async function located(answer: Answer, record: Lookup): Promise<Answer> {
  const { verdict, text } = answer;
  const isSame =
    (verdict.kind === 'verbatim' && !verdict.broken) ||
    (verdict.kind === 'altered' && verdict.alteration.kind === 'capitals');
  const isWhole = isSame && verdict.quote.words.length <= text.length + 2;
  const places = isSame && !isWhole ? await placesOfCommon(text, record) : undefined;
  return places === undefined ? answer : { ...answer, places };
}

/** Whether it was pasted with the mark of an end, so that nothing breaks off there: purpose. for purposes. */
const isEnded = ({ text }: Reading, all: readonly Reading[]): boolean =>
  ['.', ',', '!', '?'].some((mark) => all.some((other) => other.text === text + mark));

/** Whether a figure was taken for the number of a page or a paragraph where the record has one: 97 for 10 forces. */
function hidesFigure({ text, peeled }: Reading, quotes: readonly Worded[]): boolean {
  if (!peeled.some(isFigured)) return false;
  const standing = strict(text, quotes);
  return /\p{N}[^\p{L}]*$/u.test(standing?.quote.words.slice(0, standing.ranges[0]?.start) ?? '');
}

function rank(verdict: Verdict): number {
  const place = order.indexOf(verdict.kind);
  if (verdict.kind !== 'altered') return place;
  const { kind, changed, dropped, added, moved } = verdict.alteration;
  return place + (kind === 'words' ? 1 - 1 / (1 + changed + dropped + added + moved.length) : 0);
}

const wordsOf = (text: string): string[] => spelt(withoutBrackets(text.replaceAll(broken, '')));

/** Of readings of the same words only the shortest, which has the fewest marks around them. */
function differing(all: readonly Reading[]): Reading[] {
  const shortest = new Map<string, Reading>();
  for (const reading of all) {
    const key = wordsOf(reading.text).join(' ');
    const other = shortest.get(key);
    if (!other || reading.text.length < other.text.length) shortest.set(key, reading);
  }
  return [...shortest.values()];
}

/** The quotations that may be meant: nearest to each reading, and to each stretch of the longest. */
async function candidates(all: readonly Reading[], record: Lookup): Promise<Worded[]> {
  const asked = all.map(({ text }) => wordsOf(text));
  const longest = asked.reduce((one, other) => (other.length > one.length ? other : one), []);
  // A short piece of another quotation does not stand out from the whole text, but from its own stretch.
  const step = Math.max(6, Math.ceil(longest.length / 8));
  const stretches = Array.from({ length: Math.ceil(longest.length / step) }, (_, at) =>
    longest.slice(at * step, (at + 1) * step),
  );
  const lists = await Promise.all([
    ...asked.map((words) => record.nearest(words, 12)),
    ...stretches.map((words) => record.nearest(words, 6)),
  ]);
  // Of quotations that hold the same words the shortest is meant.
  return [...new Map(lists.flat().map((quote) => [quote.url, quote])).values()].sort(
    (a, b) => a.words.length - b.words.length,
  );
}

/** Up to three words of which none tells whose they are: figures, ordinary ones, and those that many quotations have. */
async function isTooShort({ text }: Reading, record: Lookup): Promise<boolean> {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 3) return false;
  const many = Math.min(20, Math.max(3, record.size / 50));
  const tells = await Promise.all(
    words.map(
      async (word) =>
        !isOrdinary(word) && !/^\W*\d/.test(word) && (await record.holders(word)) <= many,
    ),
  );
  return !tells.includes(true);
}

/** The words that stand nowhere in the record, and so may be misspelt; of a long text nobody asks. */
async function unknown(all: readonly Reading[], record: Lookup): Promise<Set<string>> {
  const words = new Set(all.flatMap(({ text }) => wordsOf(text)));
  if (words.size > 60) return new Set();
  const held = await Promise.all(
    [...words].map(async (word) => [word, await record.holders(word)] as const),
  );
  return new Set(held.flatMap(([word, holders]) => (holders === 0 ? [word] : [])));
}
