/** Whether what was left out of a quotation, or put into it, turns its sense. */
import { spellings } from '../../../words/spellings.ts';
import type { Range } from '../../../words/verbatim.ts';
import type { Verdict } from '../answer.ts';
import { rootOf } from '../weight.ts';
import { sentenceAround } from './sentence.ts';

/** A word that turns the sense of others. */
export interface Turning {
  readonly word: string;
  /** Whether it is a plain negation: without it the sentence says the opposite. */
  readonly plain: boolean;
}

/** What turns the sense of a quotation, and how it was dealt with. */
export interface Turn {
  readonly how: 'left out' | 'put in' | 'before' | 'never cut' | 'changed';
  readonly word: string;
  /** Whether the sentence says the opposite; else the sense may turn. */
  readonly opposite: boolean;
}

const negation = String.raw`(?:\p{L}+n['’‘ʼ]t|not|no|never|cannot|neither|nor|none|nobody|nothing|without)`;
const limiting = `always|tend to|tends to|tended to|in part|partly|partially|only|solely|merely|alleged|allegedly|reportedly|apparently|seemingly|appear|appears|appeared|seem|seems|seemed|claims|claimed|i think|i believe|in my view|in our view|possibly|perhaps|probably|arguably|one reason|one of|as opposed to|instead of|rather than|other than|except|unless|hardly|scarcely|barely|rarely|seldom|almost|nearly|up to|so-called|suspected|accused of|denied|denies|failed to|fails to|unlikely|far from`;
// These turn the sense where they alone go; in many words that are left out they tell nothing.
const weak =
  'some|few|many|most|may|might|could|can|should|would|about|sometimes|often|usually|just|but|until';

const pattern = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}'’-])(?:${words})(?![\p{L}\p{N}-])`, 'giu');
const [plainly, partly, weakly] = [pattern(negation), pattern(limiting), pattern(weak)];

/** The words of a text that turn the sense of what is beside it, plain negations first. */
export function turningWords(text: string): Turning[] {
  const all = (words: RegExp, plain: boolean) =>
    [...text.matchAll(words)].map(([word]) => ({ word, plain }));
  const few = spellings(text).length <= 4;
  return [...all(plainly, true), ...all(partly, false), ...(few ? all(weakly, false) : [])];
}

/** What turns the sense of a verdict's words; `neverCut` is what the record says must stay with them. */
export function turnsOf(verdict: Verdict, neverCut: readonly string[] = []): Turn[] {
  if (verdict.kind === 'altered') {
    const { words } = verdict.quote;
    const { changes } = verdict.alteration;
    return [
      ...cutFrom(
        words,
        [verdict.range],
        neverCut,
        changes.flatMap(({ missing }) => missing).join(' '),
      ),
      ...changes.flatMap(({ missing, added }): Turn[] => {
        const [out, put] = [missing.join(' '), added.join(' ')];
        if (isOpposite(out, put)) return [{ how: 'changed', word: out, opposite: true }];
        const [gone, come] = [turningWords(out), turningWords(put)];
        const opposite = isSameBut(out, put);
        return [
          ...without(gone, come).map(told('left out', opposite)),
          ...without(come, gone).map(told('put in', opposite)),
        ];
      }),
    ];
  }
  if (verdict.kind !== 'verbatim' && verdict.kind !== 'with omissions') return [];
  const { quote, ranges } = verdict;
  const gaps = ranges
    .slice(1)
    .map(({ start }, at) => ({ start: ranges[at]?.end ?? 0, end: start }));
  return [
    ...cutFrom(quote.words, ranges, neverCut),
    ...gaps
      .filter((gap) => !isWholeSentences(quote.words, gap))
      .map(({ start, end }) => quote.words.slice(start, end))
      .flatMap((out) => turningWords(out).map(told('left out', isSameBut(out, '')))),
    ...justBefore(quote.words, ranges[0]),
  ];
}

const told =
  (how: Turn['how'], opposite: boolean) =>
  ({ word, plain }: Turning): Turn => ({ how, word, opposite: plain && opposite });

// Whichever of these stands there, one thing is set against another.
const contrast = /^(?:as opposed to|instead of|rather than|other than)$/i;
const meaning = ({ word }: Turning): string => (contrast.test(word) ? '' : word.toLowerCase());

/** Those that the other side has not, too. */
const without = (words: readonly Turning[], others: readonly Turning[]): Turning[] =>
  words.filter((word) => !others.some((other) => meaning(other) === meaning(word)));

const helping =
  /(?<![\p{L}\p{N}])(?:am|is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?![\p{L}\p{N}])/giu;

/** Whether nothing but the negation differs: who has "happens" for "does not happen" says the opposite, who has "little" for "no" something else. */
function isSameBut(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((text) =>
    spellings(text.replaceAll(plainly, ' ').replaceAll(helping, ' ')).map(rootOf).join(' '),
  );
  return ours === theirs;
}

/** Defensible and indefensible, lawful and unlawful. */
const isOpposite = (one: string, other: string): boolean =>
  [
    [one, other],
    [other, one],
  ].some(
    ([a = '', b = '']) =>
      b.length > 3 &&
      /^(?:in|un|im|ir|il|dis|non-?)$/i.test(a.slice(0, -b.length)) &&
      a.toLowerCase().endsWith(b.toLowerCase()),
  );

/** What the record says must never be cut, where its sentence was quoted without it. */
const cutFrom = (
  words: string,
  ranges: readonly Range[],
  neverCut: readonly string[],
  missing = '',
): Turn[] =>
  neverCut.flatMap((word): Turn[] => {
    const start = words.indexOf(word);
    if (start < 0) return [];
    const end = start + word.length;
    const sentence = sentenceAround(words, start);
    const quoted = ranges.some((range) => range.start < sentence.end && range.end > sentence.start);
    const kept = ranges.some((range) => range.start <= start && range.end >= end);
    const lost = spellings(missing).join(' ').includes(spellings(word).join(' '));
    return quoted && (!kept || lost) ? [{ how: 'never cut', word, opposite: false }] : [];
  });

/** Whole sentences take only their own sense with them. */
const isWholeSentences = (words: string, { start, end }: Range): boolean =>
  /(?:^|[.!?][”’"]?)\s*$/.test(words.slice(0, start)) &&
  /[.!?][”’"]?\s*$/.test(words.slice(start, end));

/** The word just before, where that is a plain negation: not | want to see it. */
function justBefore(words: string, first?: Range): Turn[] {
  const word = /(\S+)\s+$/.exec(words.slice(0, first?.start))?.[1] ?? '';
  const [turning] = turningWords(word);
  return turning?.plain && turning.word === word ? [{ how: 'before', word, opposite: true }] : [];
}
