/** What in the record a text that does not stand there comes nearest to. */
import { compare, type Range } from '../../words/verbatim.ts';
import type { CheckedRecord, Part, Verdict } from './answer.ts';
import { alterationOf, segmentsOf } from './differences.ts';
import { type Numbered, section, textOf } from './numbered.ts';
import { covered, runs } from './parts.ts';
import { leastCost, type Passage, passage } from './passage.ts';
import { omissionsMarked, withoutBrackets } from './readings.ts';

/** Altered, spliced, in part, similar or not here. */
export function loose(text: string, record: CheckedRecord): Verdict {
  const { index } = record;
  const read = index.read(withoutBrackets(text));
  const length = read.numbers.length;
  if (length === 0) return { kind: 'empty' };
  // A long text is compared with fewer quotations, so that the answer does not keep anybody waiting.
  const near = index.nearest(read, Math.max(6, Math.min(24, Math.floor(2400 / length))));
  // A short piece of another quotation does not stand out from the whole text, but from its own stretch.
  const step = Math.max(6, Math.ceil(length / 8));
  const stretches = Array.from({ length: Math.ceil(length / step) }, (_, at) =>
    index.nearest(section(read, at * step, (at + 1) * step), length > 120 ? 2 : 6),
  );
  const quotes = new Set([near, ...stretches].flat().map(({ quote }) => quote));
  const best = nearestPassage(read, quotes, record);
  const short = length - (best?.kept ?? 0);
  const found = short < 3 ? [] : runs(read, [...quotes], (quote) => index.wordsOf(quote));
  const whole = read.weights.reduce((sum, weight) => sum + weight, 0);
  const held = covered(found);
  const several = new Set(found.map(({ quote }) => quote)).size > 1;
  const isPassage =
    best &&
    best.kept >= 3 &&
    best.weight >= 0.55 * whole &&
    best.kept >= 0.55 * length &&
    best.weight >= 1;
  if (several && held >= 0.8 * length && held - (best?.kept ?? 0) >= 3)
    return { kind: 'spliced', parts: partsOf(found, read, record) };
  if (best && isPassage) return altered(text, best, record);
  if (found.some(({ from, to }) => to - from >= 6))
    return { kind: 'in part', parts: partsOf(found, read, record) };
  const alike = near.filter(({ share, telling }) => share >= 0.5 && telling >= 3).slice(0, 3);
  if (alike.length === 0) return { kind: 'not here' };
  return { kind: 'similar', quotes: alike.flatMap(({ quote }) => record.quotes[quote] ?? []) };
}

type Found = Passage & { readonly quote: number };

/** Of the quotations, most promising first, the one with the cheapest passage; of equals the shorter one. */
function nearestPassage(
  read: Numbered,
  quotes: Iterable<number>,
  { index }: CheckedRecord,
): Found | undefined {
  let best: Found | undefined;
  for (const quote of quotes) {
    const recorded = index.wordsOf(quote);
    if (best && leastCost(read, recorded) > best.cost) continue;
    const found = { quote, ...passage(read, recorded) };
    const shorter = best && recorded.length < index.wordsOf(best.quote).length;
    if (!best || found.cost < best.cost || (found.cost === best.cost && shorter)) best = found;
  }
  return best;
}

function altered(
  text: string,
  { quote: at, from, to, cost }: Found,
  record: CheckedRecord,
): Verdict {
  const quote = record.quotes[at];
  if (!quote) return { kind: 'not here' };
  const recorded = record.index.read(quote.words);
  const range = withMarks(text, quote.words, {
    start: recorded.places[from]?.start ?? 0,
    end: recorded.places[to - 1]?.end ?? quote.words.length,
  });
  const stretch = quote.words.slice(range.start, range.end);
  const segments = segmentsOf(text, stretch);
  const alteration = alterationOf(text, stretch, segments, cost === 0);
  return { kind: 'altered', quote, range, segments, alteration };
}

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

function partsOf(
  found: ReturnType<typeof runs>,
  read: Numbered,
  record: CheckedRecord,
): readonly Part[] {
  return found.flatMap(({ quote: at, from, to }) => {
    const quote = record.quotes[at];
    const text = textOf(read, from, to);
    return quote ? [{ quote, text, exact: isExact(text, quote.words) }] : [];
  });
}

const isExact = (text: string, words: string): boolean =>
  [text, omissionsMarked(text)].some((wording) => compare(wording, words).found);
