/** The words of a text as search compares them; imports nothing, for it runs in the build and in the browser. */

/** Letters that are no base letter with an accent, and yet are typed without theirs. */
const plain: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
};

/** A word of a text, as search knows it, and where it stands in the original. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

// What stands within or before a word without being of it: apostrophes, single quotation marks and their
// kin, and marks that are not seen (soft hyphens, joiners, directions).
const silent = String.raw`'’‘‛‚ʼʹ′＇\u0060\u00B4\p{Cf}`;
const token = new RegExp(
  [
    // Most words, found sooner so: the last line would take them just the same.
    '[A-Za-z]+(?=[ .,;:!?)"”—–-]|$)',
    // A figure, with thousands after commas, decimals after a point, and the letters that follow without a space.
    String.raw`[${silent}]*(?:\p{Nd}[\p{Nd}\p{Cf}]*(?:[,，]\p{Cf}*\p{Nd}{3}(?!\p{Nd}))*(?:[.·]\p{Nd}+)?)(?:[${silent}]*\p{L}[\p{L}\p{M}\p{N}${silent}]*)?`,
    String.raw`\p{Sc}|[%％]`,
    String.raw`[\p{L}\p{M}\p{N}${silent}]+`,
  ].join('|'),
  'gu',
);
const figure = new RegExp(String.raw`^[${silent}]*\p{Nd}`, 'u');
// Small letters are all that has to be made of it, as of most words.
const plainWord = /^[a-z\d]+$/i;
const outside = new RegExp(`^[${silent}]+|[${silent}]+$`, 'gu');
const unsounded = new RegExp(String.raw`[\p{M}${silent},，]`, 'gu');

/**
 * The words of a text as search compares them: small letters without accents or apostrophes; dashes,
 * hyphens and slashes part words; figures lose their thousands commas, keep their decimals and are one word with
 * the letters behind them (1960s, 3.5m); £ $ € % are words.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(token)) {
    const raw = match[0];
    if (plainWord.test(raw)) {
      const end = match.index + raw.length;
      found.push({ word: raw.toLowerCase(), start: match.index, end });
      continue;
    }
    const spelling = spelt(raw);
    if (spelling.length === 0) continue;
    // A quotation mark before or after a word is no part of what is marked.
    const bare = raw.replace(outside, '');
    const start = match.index + raw.indexOf(bare);
    for (const word of spelling) found.push({ word, start, end: start + bare.length });
  }
  return found;
}

/** As search spells it; one sign may stand for several words, as ½ does for 1 and 2. */
function spelt(raw: string): string[] {
  const word = raw
    .normalize('NFKD')
    .toLowerCase()
    .replace(unsounded, '')
    .replace(/[øłßæœđðþıħŧŋς]/gu, (letter) => plain[letter] ?? letter);
  return figure.test(raw)
    ? word
        .replaceAll('·', '.')
        .split(/[^\p{L}\p{N}.]+/u)
        .filter(Boolean)
    : word.split(/[^\p{L}\p{N}\p{Sc}%]+/u).filter(Boolean);
}

/** The words of a text as search compares them, for whoever need not know where they stand; sooner than `words`. */
export const spellings = (text: string): string[] =>
  text.match(token)?.flatMap((raw) => (plainWord.test(raw) ? raw.toLowerCase() : spelt(raw))) ?? [];

/** A text as search compares it: its words with one space between. */
export const normalise = (text: string): string => spellings(text).join(' ');

/** Every place at which a phrase stands in a text, by whole words. */
export function occurrences(phrase: string, text: string): Pick<Word, 'start' | 'end'>[] {
  return placesOf(spellings(phrase), words(text));
}

/** The same for words that are already taken apart. */
export function placesOf(
  wanted: readonly string[],
  all: readonly Word[],
): Pick<Word, 'start' | 'end'>[] {
  if (wanted.length === 0) return [];
  return all.flatMap((first, index) => {
    const last = all[index + wanted.length - 1];
    const stands = last && wanted.every((word, offset) => all[index + offset]?.word === word);
    return stands ? [{ start: first.start, end: last.end }] : [];
  });
}
