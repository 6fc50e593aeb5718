/** Whether a text stands in the record word for word. */
import { compare, fold, type Range } from '../../words/verbatim.ts';
import type { Standing, Worded } from './answer.ts';
import { spelt } from './numbered.ts';
import { broken, mended } from './pasted/peel.ts';
import { omissionsMarked, withoutBrackets } from './pasted/readings.ts';
import { goesOn } from './sense/sentence.ts';
import { areOpposite, turningWords } from './sense/turning-words.ts';

type Found = Omit<Standing, 'also' | 'kind'>;

/** Verbatim, or verbatim with marked omissions; nothing if it stands in none of the quotations. */
export function strict(text: string, quotes: readonly Worded[]): Standing | undefined {
  const own = spelt(withoutBrackets(text));
  // A word that breaks off may be missing, and a broken one be two.
  const spare = 1 + 2 * (text.split(broken).length - 1);
  const found = quotes.flatMap((quote) => {
    const there = new Set(spelt(quote.words));
    const missing = own.filter((word) => !there.has(word)).length;
    return (missing <= spare && standing(text, quote)) || [];
  });
  // Where it is the whole of a quotation, that one is meant; one that holds all of it comes before one that breaks off.
  found.sort(
    (a, b) =>
      Number(a.broken !== undefined) - Number(b.broken !== undefined) ||
      Number(a.bracketsDropped) - Number(b.bracketsDropped) ||
      a.quote.words.length - b.quote.words.length,
  );
  const [first, ...others] = found;
  if (!first) return undefined;
  const marked = first.omits || first.inserts || first.bracketsDropped;
  return {
    kind: marked ? 'with omissions' : 'verbatim',
    ...first,
    also: others.flatMap(({ quote, broken }) => (broken ? [] : [quote])),
  };
}

function standing(pasted: string, quote: Worded): Found | undefined {
  const text = mended(pasted, quote.words);
  const plain = { broken: undefined, bracketsDropped: false };
  for (const wording of new Set([text, omissionsMarked(text)])) {
    if (foreignBrackets(wording, quote.words).some(isOfTheRecord(quote.words))) continue;
    const comparison = compare(wording, quote.words);
    if (comparison.found) return { quote, ...marksOf(wording, comparison.ranges, quote), ...plain };
    const cut = brokenOff(wording, quote);
    if (cut) return cut;
    const dropped = withoutItsBrackets(wording, quote);
    if (dropped)
      return { quote, ...marksOf(wording, dropped, quote), ...plain, bracketsDropped: true };
  }
  return undefined;
}

const cut = String.raw`\[\s*(?:…|\.{3})\s*\]`;
const [cutWithin, cutBefore, cutAfter] = [cut, `^\\s*${cut}`, `${cut}\\s*$`].map(
  (pattern) => new RegExp(pattern),
);

/** A cut is one where the record has words that are left out: between the stretches, or at an end that is marked. */
function marksOf(wording: string, ranges: readonly Range[], { words }: Worded) {
  const isWithin = ranges
    .slice(1)
    .some(({ start }, at) => /[\p{L}\p{N}]/u.test(words.slice(ranges[at]?.end, start)));
  const [before, after] = goesOn(words, {
    start: ranges[0]?.start ?? 0,
    end: ranges.at(-1)?.end ?? 0,
  });
  return {
    ranges,
    omits:
      (isWithin && cutWithin?.test(wording)) ||
      (before && cutBefore?.test(wording)) ||
      (after && cutAfter?.test(wording)) ||
      false,
    inserts: foreignBrackets(wording, words).length > 0,
  };
}

/** What stands in square brackets, marks no omission, and is not of the record. */
export const foreignBrackets = (wording: string, words: string): string[] =>
  [...wording.matchAll(/\[[^[\]]*\]/g)]
    .map(([bracket]) => bracket)
    .filter(
      (bracket) =>
        !/^\[\s*(?:…|\.{3,4}|\. \. \.)\s*\]$/.test(bracket) &&
        !fold(words).text.toLowerCase().includes(fold(bracket).text.toLowerCase()),
    );

/** Whether an insertion would be taken for the document's own, which has brackets too, or turns the sense. */
export const isOfTheRecord =
  (words: string) =>
  (bracket: string): boolean =>
    !/^\[\p{L}\]$/u.test(bracket) &&
    (words.includes('[') || turningWords(bracket).some(({ plain }) => plain));

/** The first or last word is only a part of one: as much as there is stands in the record. */
function brokenOff(wording: string, quote: Worded): Found | undefined {
  const words = wording.split(/\s+/);
  if (words.length < 4) return undefined;
  for (const end of ['end', 'beginning'] as const) {
    const [rest, part] =
      end === 'end' ? [words.slice(0, -1), words.at(-1)] : [words.slice(1), words[0]];
    const stub = lettersOf(part);
    const comparison = compare(rest.join(' '), quote.words);
    if (!comparison.found || stub === '') continue;
    const ranges = [...comparison.ranges];
    const at = end === 'end' ? ranges.length - 1 : 0;
    const range = ranges[at] ?? { start: 0, end: 0 };
    const beside =
      end === 'end'
        ? /^\s*\S+/.exec(quote.words.slice(range.end))?.[0]
        : /\S+\s*$/.exec(quote.words.slice(0, range.start))?.[0];
    // Other marks beside the whole word break nothing off; a figure or a negation that is cut is another.
    const whole = lettersOf(beside);
    if (
      whole === stub ||
      !(end === 'end' ? whole.startsWith(stub) && part?.endsWith(stub) : whole.endsWith(stub)) ||
      /\p{N}/u.test(whole) ||
      areOpposite(whole, stub) ||
      turningWords(whole).some(({ plain }) => plain)
    )
      continue;
    ranges[at] =
      end === 'end'
        ? { start: range.start, end: range.end + (beside?.length ?? 0) }
        : { start: range.start - (beside?.length ?? 0), end: range.end };
    return {
      quote,
      ...marksOf(rest.join(' '), ranges, quote),
      broken: end,
      bracketsDropped: false,
    };
  }
  return undefined;
}

/** A word without the marks beside it. */
const lettersOf = (word = ''): string =>
  fold(word.trim()).text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Where it stands if the record had no brackets of its own; the stretches are those outside them. */
function withoutItsBrackets(wording: string, { words }: Worded): Range[] | undefined {
  const brackets = [...words.matchAll(/\s*\[[^[\]]*\]/g)];
  if (brackets.length === 0) return undefined;
  const comparison = compare(wording, words.replaceAll(/\s*\[[^[\]]*\]/g, ''));
  if (!comparison.found) return undefined;
  return comparison.ranges.flatMap((range) => {
    const pieces: Range[] = [];
    let [start, end] = [range.start, range.end];
    for (const { 0: bracket, index } of brackets) {
      if (index <= start) start += bracket.length;
      else if (index < end) {
        pieces.push({ start, end: index });
        start = index + bracket.length;
      } else continue;
      end += bracket.length;
    }
    return [...pieces, { start, end }];
  });
}
