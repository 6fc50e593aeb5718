/** How an altered quotation differs from its record, word by word and in sum. */
import { compared, type Segment } from '../../words/difference.ts';
import { fold } from '../../words/verbatim.ts';

/** What an alteration comes to. */
export interface Alteration {
  /** What alone differs, where the words are the same; else words. */
  readonly kind:
    | 'words'
    | 'joined words'
    | 'punctuation'
    | 'capitals'
    | 'punctuation and capitals'
    | 'accents';
  readonly changed: number;
  readonly dropped: number;
  readonly added: number;
  /** The words that stand elsewhere. */
  readonly moved: readonly string[];
  /** Where words differ: what the record has there, and what the text has. */
  readonly changes: readonly Place[];
}

/** A place at which the two sides have other words, without those that only stand elsewhere. */
export interface Place {
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Whether no more than three words of the same clause part it from the place before. */
  readonly follows: boolean;
}

/** The words of the text and of the passage of the record that it comes from. */
export const segmentsOf = (text: string, recorded: string): Segment[] =>
  compared(wordsOf(recorded), wordsOf(text), (theirs, ours) => theirs.folded === ours.folded).map(
    (step): Segment => {
      const { kind, word } = step;
      if (kind === 'added' && cut.test(word.text))
        return { kind: 'same', text: word.text, recorded: '' };
      return kind === 'same' && step.recorded.text !== word.text
        ? { kind, text: word.text, recorded: step.recorded.text }
        : { kind, text: word.text };
    },
  );

// A mark that words are left out is none of them.
const cut = /^[[(]?(?:…|\.{3,4})[\])]?$/;

/** Words as they are compared: their case is no other word. */
const wordsOf = (text: string) =>
  spaced(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, folded: fold(word).text.toLowerCase() }));

// Dashes are compared whether spaced or not; as words of their own they cannot hide in others. Nor can marks of cuts.
const spaced = (text: string): string =>
  text
    .replaceAll(/\s*[–—―]\s*/g, ' – ')
    .replaceAll(/\s*((?:[[(]\s*)?(?:…|\.{3,4})(?:\s*[\])])?)\s*/g, ' $1 ');

/** What of it differs; `sameWords` says that the words are the same as search compares them. */
export function alterationOf(
  text: string,
  recorded: string,
  segments: readonly Segment[],
  sameWords: boolean,
): Alteration {
  const counts = { changed: 0, dropped: 0, added: 0 };
  const moved: string[] = [];
  if (sameWords) return { kind: mere(text, recorded), ...counts, moved, changes: [] };
  const places = placesOf(segments);
  for (const { missing } of places) {
    for (const word of [...missing]) {
      const elsewhere = places.find(({ added }) => at(added, word) >= 0);
      if (!elsewhere) continue;
      elsewhere.added.splice(at(elsewhere.added, word), 1);
      missing.splice(missing.indexOf(word), 1);
      moved.push(word);
    }
  }
  const changes = places.filter(({ missing, added }) => missing.length + added.length > 0);
  for (const { missing, added } of changes) {
    const changed = Math.min(missing.length, added.length);
    counts.changed += changed;
    counts.dropped += missing.length - changed;
    counts.added += added.length - changed;
  }
  const differs = moved.length + changes.length > 0;
  const isCase = fold(text).text !== fold(recorded).text && mere(text, recorded) === 'capitals';
  const alone = isCase ? 'capitals' : 'joined words';
  return { kind: differs ? 'words' : alone, ...counts, moved, changes };
}

const at = (words: readonly string[], word: string): number =>
  words.findIndex((other) => isAlike(other, word));

const isAlike = (one: string, other: string): boolean =>
  bare(one).toLowerCase() === bare(other).toLowerCase();

/** Each place at which the two sides have other words, not only other marks. */
function placesOf(segments: readonly Segment[]) {
  const places: { missing: string[]; added: string[]; follows: boolean }[] = [];
  let here = { missing: [] as string[], added: [] as string[] };
  let between: string[] = [];
  for (const { kind, text } of [...segments, { kind: 'same', text: '' } as const]) {
    if (kind !== 'same') {
      if (bare(text) !== '') here[kind].push(text.replaceAll(outside, ''));
      continue;
    }
    const { missing, added } = here;
    if (!isAlike(missing.join(''), added.join(''))) {
      // Words that stand in the same order on both sides differ in their marks alone.
      const words = compared(missing, added, isAlike);
      const only = (side: Segment['kind']) =>
        words.flatMap(({ kind, word }) => (kind === side ? [word] : []));
      const follows =
        places.length > 0 && between.length < 4 && !/[,;:.!?–]/.test(between.join(' '));
      places.push({ missing: only('missing'), added: only('added'), follows });
      between = [];
    }
    between.push(text);
    here = { missing: [], added: [] };
  }
  return places;
}

/** What differs between two texts of the same words. */
function mere(text: string, recorded: string): Alteration['kind'] {
  const [ours, theirs] = [fold(text).text, fold(recorded).text];
  if (ours.toLowerCase() === theirs.toLowerCase()) return 'capitals';
  const [letters, lettersThere] = [bare(ours), bare(theirs)];
  if (letters === lettersThere) return 'punctuation';
  return letters.toLowerCase() === lettersThere.toLowerCase()
    ? 'punctuation and capitals'
    : 'accents';
}

const outside = /^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu;

// The point of a decimal is part of it.
const bare = (text: string): string =>
  text.replaceAll(/(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}\p{M}£$€%]/gu, '');
