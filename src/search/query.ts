/** What a reader asks, taken apart: phrases in quotation marks of any style, and loose words. */
import { spellings } from '../words/spellings.ts';

export interface Query {
  /** Each in the words that search compares; never empty. */
  readonly phrases: readonly (readonly string[])[];
  readonly loose: readonly string[];
  /** Whether the phrase was not marked as one, but looks pasted: it is tried, and may be loose words after all. */
  readonly guessed: boolean;
}

/** How a reader wants to be understood: as written, all of it as one phrase, or all of it as loose words. */
export type Mode = 'exact' | 'words';

/** While somebody types, fewer letters than this are not looked for: they are in nearly every word. */
export const leastLetters = 3;

// By which marks a quotation may be closed, by the one that opened it (Unicode 16, section 6.2).
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '＂': '＂',
  '“': '”',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};
const marks = Object.keys(closers);
// A single mark is an apostrophe as often as not, so it counts only around the whole.
const inSingles = /^\s*[‘'‚‛](.*)[’'‘]\s*$/s;
const pasted = 4;

// Some six hundred words, more than the longest quotation has; so few that nothing that goes over them is slow.
const most = 4000;

/** How much of a text is looked for: all of it, or as many whole words as stand in its beginning. */
export const lookedFor = (typed: string): string =>
  typed.length > most ? typed.slice(0, Math.max(0, typed.lastIndexOf(' ', most)) || most) : typed;

/** Takes apart what is looked for of a text; a quotation that is not closed runs to the end. */
export function queryOf(typed: string, mode?: Mode): Query {
  const text = lookedFor(typed);
  const all = spellings(text);
  if (mode === 'words') return { phrases: [], loose: all, guessed: false };
  if (mode === 'exact' || inSingles.test(text))
    return { phrases: all.length > 0 ? [all] : [], loose: [], guessed: false };
  const { quoted, rest } = parted(text);
  const phrases = quoted.map(spellings).filter((phrase) => phrase.length > 0);
  const loose = rest.flatMap(spellings);
  return phrases.length === 0 && loose.length >= pasted
    ? { phrases: [loose], loose: [], guessed: true }
    : { phrases, loose, guessed: false };
}

/**
 * The ways to take a text word for word, in the order in which they are tried. Marks amid other words may be
 * those of a pasted text (well” he said “the spoons), so the whole comes first, as one phrase.
 */
export function readingsOf(text: string, mode?: Mode): Query[] {
  const typed = queryOf(text, mode);
  const whole = queryOf(text, 'exact');
  const isMixed = typed.phrases.length > 0 && typed.loose.length > 0;
  const isLong = (whole.phrases[0]?.length ?? 0) >= pasted;
  return isMixed && (isLong || !parted(text).isClosed)
    ? [{ ...whole, guessed: true }, typed]
    : [typed];
}

/** The same, with every word loose. */
export const loosened = ({ phrases, loose }: Query): Query => ({
  phrases: [],
  loose: [...phrases.flat(), ...loose],
  guessed: false,
});

/** What stands in quotation marks and what around them; whether all of them were closed. */
export function parted(text: string): { quoted: string[]; rest: string[]; isClosed: boolean } {
  const [quoted, rest]: [string[], string[]] = [[], []];
  let from = 0;
  for (;;) {
    const open = indexOfAny(text, marks, from);
    rest.push(text.slice(from, open));
    if (open === text.length) return { quoted, rest, isClosed: true };
    const own = indexOfAny(text, [...(closers[text[open] ?? ''] ?? '')], open + 1);
    // A mark of another style closes only what nothing else does: “one reason".
    const close = own < text.length ? own : indexOfAny(text, marks, open + 1);
    quoted.push(text.slice(open + 1, close));
    from = close + 1;
    if (from > text.length) return { quoted, rest, isClosed: false };
  }
}

/** Where the first of these signs stands; the length of the text if none does. */
function indexOfAny(text: string, signs: readonly string[], from: number): number {
  for (let at = from; at < text.length; at++) if (signs.includes(text[at] ?? '')) return at;
  return text.length;
}
