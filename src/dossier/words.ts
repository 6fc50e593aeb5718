/** The words of a text as search compares them; imports nothing, for it runs in the build and in the browser. */

const accentless: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word of a text, as search knows it, and where it stands in the original. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as search compares them: small letters without accents or apostrophes; dashes,
 * hyphens and slashes part words; figures lose their thousands commas and keep their decimals; £ $ € % are words.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(
    /[\p{N}]+(?:,\p{N}{3})*(?:\.\p{N}+)?|[£$€%]|[\p{L}\p{M}\p{N}'’‘ʼ\u00AD\u200B-\u200D\u2060\uFEFF]+/gu,
  )) {
    const word = normaliseWord(match[0]);
    if (word !== '') found.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const normaliseWord = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ,\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[øłßæœđðþı]/gu, (letter) => accentless[letter] ?? letter);

/** A text as search compares it: its words with one space between. */
export const normalise = (text: string): string =>
  words(text)
    .map(({ word }) => word)
    .join(' ');

/** Every place at which a phrase stands in a text, by whole words. */
export function occurrences(phrase: string, text: string): Pick<Word, 'start' | 'end'>[] {
  const wanted = words(phrase).map(({ word }) => word);
  const all = words(text);
  if (wanted.length === 0) return [];
  return all.flatMap((first, index) => {
    const last = all[index + wanted.length - 1];
    const stands = last && wanted.every((word, offset) => all[index + offset]?.word === word);
    return stands ? [{ start: first.start, end: last.end }] : [];
  });
}
