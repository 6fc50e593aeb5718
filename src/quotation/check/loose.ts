/** What in the record a text that does not stand there comes nearest to. */
import { distance } from 'fastest-levenshtein';
import { compare, type Range } from '../../words/verbatim.ts';
import type { Part, Verdict, Worded } from './answer.ts';
import { alterationOf, segmentsOf } from './differences.ts';
import { type Numbered, type Numbering, textOf } from './numbered.ts';
import { covered, runs } from './parts.ts';
import { leastCost, type Passage, passage } from './passage.ts';
import { mended } from './pasted/peel.ts';
import { omissionsMarked, withoutBrackets } from './pasted/readings.ts';
import { sentenceAround } from './sense/sentence.ts';
import { foreignBrackets } from './strict.ts';
import { isOrdinary, rootOf } from './weight.ts';

/** What is asked of each text: the quotations that may be meant, and the words that stand nowhere in the record. */
export interface Question {
  readonly quotes: readonly Worded[];
  readonly unknown: ReadonlySet<string>;
  readonly number: Numbering;
}

/** Altered, spliced, in part, similar or not here. */
export function loose(text: string, { quotes, unknown, number }: Question): Verdict {
  const read = number(mended(withoutBrackets(text), ''));
  const length = read.numbers.length;
  if (length === 0) return { kind: 'empty' };
  const recorded = new Map(quotes.map((quote) => [quote, number(quote.words)]));
  const best = nearestPassage(read, recorded, unknown);
  const short = length - (best?.kept ?? 0);
  const numbers = [...recorded.values()].map(({ numbers }) => numbers);
  const found = short < 3 ? [] : runs(read, numbers);
  const held = covered(found);
  const several = new Set(found.map(({ quote }) => quote)).size > 1;
  if (several && held >= 0.8 * length && held - (best?.kept ?? 0) >= 3)
    return { kind: 'spliced', parts: partsOf(found, read, quotes) };
  if (best && isAlteration(read, best)) return altered(text, best);
  if (found.some(({ from, to }) => to - from >= 6))
    return { kind: 'in part', parts: partsOf(found, read, quotes) };
  return similar(read, recorded);
}

type Nearest = Passage & { readonly quote: Worded; readonly recorded: Numbered };

/** Of the quotations, most promising first, the one with the cheapest passage; of equals the shorter one. */
function nearestPassage(
  read: Numbered,
  quotes: ReadonlyMap<Worded, Numbered>,
  unknown: ReadonlySet<string>,
): Nearest | undefined {
  let best: Nearest | undefined;
  for (const [quote, recorded] of quotes) {
    const { read: spelt, misspelt } = asSpelt(read, recorded, unknown);
    if (best && leastCost(spelt, recorded.numbers) > best.cost) continue;
    const way = passage(spelt, recorded.numbers);
    const found = { quote, recorded, ...way, cost: way.cost + misspelt };
    const shorter = best && recorded.numbers.length < best.recorded.numbers.length;
    if (!best || found.cost < best.cost || (found.cost === best.cost && shorter)) best = found;
  }
  return best;
}

/** With each word that the record has nowhere taken for the one of the quotation that it misspells. */
function asSpelt(read: Numbered, recorded: Numbered, unknown: ReadonlySet<string>) {
  let misspelt = 0;
  const numbers = read.numbers.map((number, at) => {
    const { word = '' } = read.words[at] ?? {};
    if (!unknown.has(word) || word.length < 5) return number;
    const meant = recorded.words.findIndex(
      (other) => other.word.length > 4 && isMisspelt(word, other.word),
    );
    misspelt += meant < 0 ? 0 : 0.01;
    return recorded.numbers[meant] ?? number;
  });
  return { read: { ...read, numbers }, misspelt };
}

// Letters swapped count two; "defensible" is no spelling of "indefensible", for it begins otherwise.
const isMisspelt = (word: string, other: string): boolean =>
  word[0] === other[0] &&
  Math.abs(word.length - other.length) <= 2 &&
  distance(word, other) <= Math.max(1, Math.floor(other.length / 4));

/**
 * Whether the words were altered, and not merely told again in others: nearly all of them stand in the record in the
 * same order, and among them enough that tell something. Four words prove nothing, unless they are the whole quotation.
 */
function isAlteration({ weights }: Numbered, { kept, weight, cost, ...best }: Nearest): boolean {
  const length = weights.length;
  const size = best.recorded.numbers.length;
  if (cost === 0) return true;
  const isWhole = best.to - best.from >= size - 1 && cost <= 1.01 && kept >= 3;
  const whole = weights.reduce((sum, each) => sum + each, 0);
  return isWhole || (kept >= 5 && kept >= 0.7 * length && weight >= 0.6 * whole && weight >= 2);
}

function altered(text: string, { quote, recorded, cost, ...passage }: Nearest): Verdict {
  const pasted = mended(text, quote.words);
  const { from, to } = toSentence(pasted, recorded, passage);
  const range = withMarks(pasted, quote.words, {
    start: recorded.words[from]?.start ?? 0,
    end: wholeWord(quote.words, recorded.words[to - 1]?.end ?? quote.words.length),
  });
  const stretch = quote.words.slice(range.start, range.end);
  const segments = segmentsOf(pasted, stretch);
  const isSame = cost === 0 && to - from === passage.to - passage.from;
  const inserted = foreignBrackets(omissionsMarked(pasted), quote.words);
  const alteration = alterationOf(pasted, stretch, segments, isSame && inserted.length === 0);
  return { kind: 'altered', quote, range, segments, alteration, inserted };
}

/**
 * The passage up to the ends of its sentence, where the text has the marks of those ends and their words: of "Some, but
 * only some, of it" a text that begins with a capital "Some of it" has left out "but only some", whichever "some" it has.
 */
function toSentence(
  text: string,
  { text: words, words: all, numbers }: Numbered,
  { from, to }: Pick<Passage, 'from' | 'to'>,
): Pick<Passage, 'from' | 'to'> {
  const [head, tail] = [all[from], all[to - 1]];
  if (!head || !tail) return { from, to };
  const start = sentenceAround(words, head.start).start;
  const first = all.findIndex((word) => word.start >= start);
  const end = sentenceAround(words, tail.end - 1).end;
  const last = all.findLastIndex((word) => word.end <= end);
  const begins = /^\P{L}*\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(words.slice(head.start));
  const ends = /[.!?]\P{L}*$/u.test(text) && !/^[.!?]/.test(words.slice(tail.end));
  return {
    from: begins && first < from && numbers[first] === numbers[from] ? first : from,
    to: ends && last >= to && numbers[last] === numbers[to - 1] ? last + 1 : to,
  };
}

/** The end of a word that a hyphen joins to the next: Grey-Thompson is one. */
const wholeWord = (words: string, end: number): number =>
  end + (/^(?:[-‐‑][\p{L}\p{N}]+)*/u.exec(words.slice(end))?.[0].length ?? 0);

/** With the punctuation at either end, where the text has some there too. */
function withMarks(text: string, words: string, { start, end }: Range): Range {
  const before = /^[^\p{L}\p{N}\s]/u.test(text)
    ? (/[^\p{L}\p{N}\s]*$/u.exec(words.slice(0, start))?.[0].length ?? 0)
    : 0;
  const after = /[^\p{L}\p{N}\s]$/u.test(text)
    ? (/^[^\p{L}\p{N}\s]*/u.exec(words.slice(end))?.[0].length ?? 0)
    : 0;
  return { start: start - before, end: end + after };
}

const partsOf = (
  found: ReturnType<typeof runs>,
  read: Numbered,
  quotes: readonly Worded[],
): readonly Part[] =>
  found.flatMap(({ quote: at, from, to }) => {
    const quote = quotes[at];
    return quote ? [partOf(textOf(read, from, to), quote)] : [];
  });

/** A passage of the text, and whether it stands in the quotation as it is. */
export const partOf = (text: string, quote: Worded): Part => ({
  quote,
  text,
  exact: [text, omissionsMarked(text)].some((wording) => compare(wording, quote.words).found),
});

/** The quotations that share at least half of what the words tell; or none. */
function similar(read: Numbered, recorded: ReadonlyMap<Worded, Numbered>): Verdict {
  const told = new Map(read.words.map(({ word }) => [rootOf(word), isOrdinary(word) ? 0.1 : 1]));
  const whole = [...told.values()].reduce((sum, each) => sum + each, 0);
  const alike = [...recorded]
    .map(([quote, { words }]) => {
      const own = new Set(words.map(({ word }) => rootOf(word)));
      const held = [...told].filter(([root]) => own.has(root));
      return {
        quote,
        shared: read.words.filter(({ word }) => own.has(rootOf(word))).length,
        share: held.reduce((sum, [, weight]) => sum + weight, 0) / whole,
        telling: held.filter(([, weight]) => weight === 1).length,
      };
    })
    .filter(
      ({ share, telling }) => (share >= 0.5 && telling >= 3) || (share >= 0.65 && telling === 2),
    )
    .sort((a, b) => b.share - a.share)
    .slice(0, 3);
  const [first] = alike;
  if (!first) return { kind: 'not here' };
  const quotes = alike.map(({ quote }) => quote);
  return { kind: 'similar', quotes, shared: first.shared, of: read.words.length };
}
