/** Whether what was left out of a quotation, or put into it, turns its sense. */
import type { Segment } from '../../../words/difference.ts';
import { normalise, spellings } from '../../../words/spellings.ts';
import type { Range } from '../../../words/verbatim.ts';
import type { Verdict } from '../answer.ts';
import type { Place } from '../differences.ts';
import { type Denial, denialOf, stretchesOf } from './denial.ts';
import { anotherFigure } from './figures.ts';
import { hasWords, sentenceAround } from './sentence.ts';
import { areOpposite, conditions, isSameBut, type Turning, turningWords } from './turning-words.ts';

/** What turns the sense of a quotation, and how it was dealt with. */
export interface Turn {
  readonly how:
    | 'left out'
    | 'put in'
    | 'moved'
    | 'before'
    | 'never cut'
    | 'changed'
    | 'figure'
    | 'condition';
  readonly word: string;
  /** Whether the sentence says the opposite; else the sense may turn. */
  readonly opposite: boolean;
}

/** What turns the sense of a verdict's words; `neverCut` is what the record says must stay with them. */
export function turnsOf(verdict: Verdict, neverCut: readonly string[] = []): Turn[] {
  if (verdict.kind === 'altered') {
    const { words } = verdict.quote;
    const { changes, moved } = verdict.alteration;
    return [
      ...cutFrom(
        words,
        [verdict.range],
        neverCut,
        changes.flatMap(({ missing }) => missing).join(' '),
      ),
      ...turningWords([...moved, ...passed(verdict.segments)].join(' ')).map(told('moved', false)),
      ...stretchesOf(changes).flatMap((places) => {
        const denial = denialOf(places);
        return places.flatMap((place) => turnsAt(place, denial));
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
      .filter(
        (gap) =>
          hasWords(quote.words.slice(gap.start, gap.end)) &&
          !isWholeSentences(quote.words, gap) &&
          !isClauseBeside(quote.words, gap),
      )
      .flatMap((gap) => {
        const out = quote.words.slice(gap.start, gap.end);
        const left = turningWords(out).map(told('left out', isSameBut(out, '')));
        return [...left, ...cutShort(quote.words, gap)];
      }),
    ...justBefore(quote.words, ranges[0]),
  ];
}

/** What turns the sense at one place of a change. */
function turnsAt({ missing, added }: Place, denial: Denial): Turn[] {
  const opposite = missing.find((word) => added.some((other) => areOpposite(word, other)));
  if (opposite && denial === 'opposite')
    return [{ how: 'changed', word: opposite, opposite: true }];
  const [out, put] = [missing.join(' '), added.join(' ')];
  const figure = anotherFigure(out, put);
  if (figure) return [{ how: 'figure', word: figure.text, opposite: false }];
  const [gone = [], come = []] = [out, put].map((text) =>
    turningWords(text, out === '' || put === '' ? 'alone' : undefined).filter(
      ({ plain }) => !plain || denial !== 'as often',
    ),
  );
  const isSame = denial === 'opposite' && isSameBut(out, put);
  return [
    ...lacking(gone, come).map(told('left out', isSame)),
    ...lacking(come, gone).map(told('put in', isSame)),
  ];
}

const told =
  (how: Turn['how'], opposite: boolean) =>
  ({ word, plain }: Turning): Turn => ({ how, word, opposite: plain && opposite });

// Whichever of these stands there, one thing is set against another.
const contrast = /^(?:as opposed to|instead of|rather than|other than)$/i;
const meaning = ({ word }: Turning): string => (contrast.test(word) ? '' : word.toLowerCase());

/** The words over which their neighbours went: of "not have" and "have not" either has moved. */
const passed = (segments: readonly Segment[]): string[] =>
  segments.flatMap(({ text }, at) => {
    const [one, other] = [segments[at - 1], segments[at + 1]];
    const isPassed = one && other && one.kind !== 'same' && other.kind !== one.kind;
    return isPassed && normalise(one.text) === normalise(other.text) ? [text] : [];
  });

/** Those that the other side has not, too. */
const lacking = (words: readonly Turning[] = [], others: readonly Turning[] = []): Turning[] =>
  words.filter((word) => !others.some((other) => meaning(other) === meaning(word)));

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

/** A whole clause beside another, in which what turns turns only the clause's own words: and failed to see them, */
function isClauseBeside(words: string, { start, end }: Range): boolean {
  const clause = /^[\s,;–—]*and\s+(.+)$/su.exec(words.slice(start, end).trim())?.[1] ?? '';
  const isClosed = /[,;:.!?–—]$/.test(clause) || /^\s*[,;:.!?–—]/.test(words.slice(end));
  const isOpen = clause.match(conditions) || /(?:that|than|as|of|to)\W*$/i.test(clause);
  return (
    clause !== '' &&
    isClosed &&
    !isOpen &&
    turningWords(clause).every(({ word }) => {
      const at = clause.lastIndexOf(word);
      const governs = /^\s+[^\s,;:–—]+\s+[^\s,;:–—]/u.test(clause.slice(at + word.length));
      return governs && (at > 0 || word.startsWith('fail'));
    })
  );
}

/** A condition of which no more than the beginning is left: if used […] targets. */
function cutShort(words: string, { start, end }: Range): Turn[] {
  const from = words.slice(0, start).search(/[^,;:.!?–—()]*$/);
  return [...words.slice(from, start).matchAll(conditions)].map(({ index }) => ({
    how: 'condition',
    word: words.slice(from + index, end).trim(),
    opposite: false,
  }));
}

/** The word just before, where that is a plain negation: not | want to see it. */
function justBefore(words: string, first?: Range): Turn[] {
  const word = /(\S+)\s+$/.exec(words.slice(0, first?.start))?.[1] ?? '';
  const [turning] = turningWords(word);
  return turning?.plain && turning.word === word ? [{ how: 'before', word, opposite: true }] : [];
}
