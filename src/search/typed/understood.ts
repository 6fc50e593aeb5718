/** As what a question was taken, so that the page can say it. */
import { placesOf, spellings, words } from '../../words/spellings.ts';
import { datesOf } from '../codec/dates-of.ts';
import type { Passage, QuoteRecord } from '../codec/files.ts';
import { type Query, queryOf } from '../query.ts';
import type { Found } from '../read/exactly.ts';
import { type Hit, nameWords } from '../read/texts.ts';
import type { SearchState } from '../state.ts';
import type { Term, Tried } from './way.ts';

export interface Understood extends Query {
  /** What was typed and not looked for, as typed. */
  readonly leftOut: readonly string[];
  /** Whether nobody who said what was found has a name that was left out. */
  readonly notBy?: boolean | undefined;
  /** Somebody whose name was taken as the speaker's. */
  readonly speaker?: { readonly id: string; readonly name: string };
  /** The date that was taken as that on which it was said, as exactly as it was typed: 2002-10-14. */
  readonly said?: string;
  /** What was looked for beside what was typed, and found. */
  readonly tried: readonly Tried[];
}

/** `reading` is how it was taken word for word; without one its words were looked for, without what was `leftOut`. */
export function understood(
  { words: text, mode }: SearchState,
  { hits, total }: { readonly hits: readonly Hit<QuoteRecord>[]; readonly total: number },
  passages: readonly Hit<Passage>[],
  terms: readonly Term[],
  {
    reading,
    leftOut = [],
    taken,
    notBy,
  }: Pick<Found<unknown>, 'reading' | 'leftOut' | 'taken' | 'notBy'>,
): Understood {
  const speaker = speakerIn(hits, total, terms);
  const dates = new Set(hits.flatMap(({ block }) => datesOf(block.said)));
  const [said] = terms
    .flat()
    .flatMap((way) => (way.kind === 'said' && dates.has(way.word) ? [way.word] : []));
  const { phrases, loose, guessed } = reading ?? queryOf(text, mode);
  const names = new Set(reading?.around.length ? namesIn(terms) : []);
  return {
    phrases,
    loose: taken && phrases.length === 0 ? taken : loose,
    guessed,
    leftOut: reading
      ? [...reading.leftOut, ...reading.around.flatMap((piece) => without(piece, names))]
      : taken
        ? without(text, new Set(taken))
        : leftOut,
    ...(notBy && { notBy }),
    ...(speaker && { speaker }),
    ...(said && { said }),
    tried: triedIn(terms, hits, passages),
  };
}

const namesIn = (terms: readonly Term[]): string[] =>
  terms.flat().flatMap((way) => (way.kind === 'name' ? [way.word] : []));

/** The one speaker who has a name that was asked for: the whole of it, unless no other hit may have it. */
function speakerIn(hits: readonly Hit<QuoteRecord>[], total: number, terms: readonly Term[]) {
  const names = new Set(namesIn(terms));
  const named = hits
    .map(({ block }) => block)
    .filter((block) => nameWords(block).some((word) => names.has(word)));
  const [first] = named;
  const isOne = first && named.every(({ speaker }) => speaker === first.speaker);
  const isMeant =
    hits.length === total ||
    (first && spellings(first.speakerName).every((word) => names.has(word)));
  return isOne && isMeant ? { id: first.speaker, name: first.speakerName } : undefined;
}

/** The pieces of a text that are left without some words. */
function without(piece: string, names: ReadonlySet<string>): string[] {
  const left: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { word, start, end } of words(piece)) {
    const last = left.at(-1);
    if (names.has(word)) isOpen = false;
    else if (isOpen && last) last.end = end;
    else {
      left.push({ start, end });
      isOpen = true;
    }
  }
  return left.map(({ start, end }) => piece.slice(start, end));
}

/** What was looked for beside what was typed, and stands in one of these hits, or is its speaker's name. */
function triedIn(
  terms: readonly Term[],
  hits: readonly Hit<QuoteRecord>[],
  passages: readonly Hit<Passage>[],
): Tried[] {
  const texts = [...hits, ...passages].map(({ block }) => words(block.words));
  const names = new Set(hits.flatMap(({ block }) => nameWords(block)));
  const isFound = (wanted: readonly string[]): boolean =>
    texts.some((all) => placesOf(wanted, all).length > 0) ||
    (wanted.length === 1 && names.has(wanted[0] ?? ''));
  const found = terms
    .flat()
    .flatMap((way) => (way.kind === 'words' && way.tried && isFound(way.words) ? [way.tried] : []));
  return [...new Map(found.map((tried) => [`${tried.typed} ${tried.shown}`, tried])).values()];
}
