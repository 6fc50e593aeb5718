/**
 * The one definition of "the same words". Strict comparison is for publication: words, order, case and
 * punctuation count; the style of quotation marks and dashes, and spacing, do not. It imports nothing,
 * for it runs in the build, in tests and in the browser.
 */

/** A stretch of the record, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Found, with the stretches of the record that were quoted, in order; or not. */
export type Comparison =
  | { readonly found: true; readonly ranges: readonly Range[] }
  | { readonly found: false };

export interface Folded {
  readonly text: string;
  /** Where each unit of the text stands in the original; one more for the end. */
  readonly at: readonly number[];
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const quoteMark = /[“”„‟«»"‘’‚‛‹›'`´ʼ]/u;
const longDash = /[–—―‒−]/u;
const hyphen = /[-‐‑]/u;

/** One spelling for each style of mark, dash and space; letters and case stay. */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  const put = (units: string, offset: number): void => {
    text += units;
    for (let unit = 0; unit < units.length; unit++) at.push(offset);
  };
  for (const { 0: cluster, index } of original.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    if (invisible.test(cluster)) continue;
    if (/\s/u.test(cluster)) put(text.endsWith(' ') || text === '' ? '' : ' ', index);
    else if (quoteMark.test(cluster)) put("'", index);
    else if (longDash.test(cluster)) put('–', index);
    else if (hyphen.test(cluster)) put('-', index);
    else if (cluster === '…') put('...', index);
    else put(cluster.normalize('NFC'), index);
  }
  return tightenDashes({ text, at: [...at, original.length] });
}

/** A dash is one whether spaced or not; a hyphen is a dash between spaces or between figures. */
function tightenDashes({ text, at }: Folded): Folded {
  let tight = '';
  const kept: number[] = [];
  let last = 0;
  for (const match of text.matchAll(/ ?–+ ?| -+ |(?<=\d)-(?=\d)/g)) {
    tight += `${text.slice(last, match.index)}–`;
    kept.push(...at.slice(last, match.index), at[match.index] ?? 0);
    last = match.index + match[0].length;
  }
  tight += text.slice(last);
  kept.push(...at.slice(last));
  return { text: tight, at: kept };
}

const isWord = (character: string | undefined): boolean =>
  /[\p{L}\p{N}\p{M}]/u.test(character ?? '');

/** Whether a quotation may begin or end between these two: not inside a word, a figure or a sum. */
function isBoundary(text: string, index: number): boolean {
  const [before2, before, after, after2] = [index - 2, index - 1, index, index + 1].map(
    (at) => text[at],
  );
  if (isWord(before) && isWord(after)) return false;
  if (isWord(before2) && /['-]/.test(before ?? '') && isWord(after)) return false;
  if (isWord(before) && /['-]/.test(after ?? '') && isWord(after2)) return false;
  if (/\d/.test(before2 ?? '') && /[.,]/.test(before ?? '') && /\d/.test(after ?? '')) return false;
  if (/\d/.test(before ?? '') && /[.,]/.test(after ?? '') && /\d/.test(after2 ?? '')) return false;
  if (/[£$€]/.test(before ?? '') && /\d/.test(after ?? '')) return false;
  return !(/\d/.test(before ?? '') && after === '%');
}

const omission = /\[\s*(?:…|\.{3}|\. \. \.)\s*\]/u;

/**
 * Looks for a quotation in a record. `[…]` skips words, `[inserted]` is an editor's and stands nowhere in
 * the record unless the record has the same brackets, and `[t]he` changes the case of one letter.
 */
export function compare(quoted: string, record: string): Comparison {
  const whole = fold(record);
  const pieces = quoted
    .split(omission)
    .map((piece) => fold(piece).text.trim())
    .filter((piece) => piece !== '');
  const ranges: Range[] = [];
  let from = 0;
  for (const piece of pieces) {
    const found = locate(piece, whole.text, from);
    if (!found) return { found: false };
    const last = whole.at[found.end - 1] ?? 0;
    const next = whole.at.slice(found.end).find((offset) => offset > last) ?? record.length;
    ranges.push({ start: whole.at[found.start] ?? 0, end: last + lengthAt(record, last, next) });
    from = found.end;
  }
  const hasWords = ranges.some(({ start, end }) =>
    isWord(record.slice(start, end).match(/[\p{L}\p{N}]/u)?.[0]),
  );
  return hasWords ? { found: true, ranges } : { found: false };
}

/** The first place from `from` on where a piece stands, its brackets standing there too or left out. */
function locate(piece: string, text: string, from: number): Range | undefined {
  const pattern = new RegExp(patternOf(piece), 'gu');
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] !== '' && isBoundary(text, match.index) && isBoundary(text, end)) {
      return { start: match.index, end };
    }
    pattern.lastIndex = match.index + 1;
  }
  return undefined;
}

/** A piece as a regular expression in which only brackets and the spaces beside them may be absent. */
function patternOf(piece: string): string {
  const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return piece
    .split(/(\s?\[[^[\]]*\]\s?)/)
    .map((chunk, index, chunks) => {
      if (index % 2 === 0) return literal(chunk);
      const letter = /\[(\p{L})\]$/u.exec(chunk)?.[1];
      if (letter === undefined || !isWord(chunks[index + 1]?.[0])) {
        return `(?:${literal(chunk)}| ?)`;
      }
      const space = chunk.startsWith(' ') ? ' ' : '';
      return `${space}(?:\\[${letter}\\]|${letter.toLowerCase()}|${letter.toUpperCase()})`;
    })
    .join('');
}

/** How long the character at an offset is, with the marks that belong to it. */
function lengthAt(record: string, offset: number, next: number): number {
  const cluster = /^\P{M}\p{M}*/su.exec(record.slice(offset, next))?.[0];
  return cluster?.length ?? Math.max(1, next - offset);
}

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
export interface Word extends Range {
  readonly word: string;
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
export function occurrences(phrase: string, text: string): Range[] {
  const wanted = words(phrase).map(({ word }) => word);
  const all = words(text);
  if (wanted.length === 0) return [];
  return all.flatMap((first, index) => {
    const last = all[index + wanted.length - 1];
    const stands = last && wanted.every((word, offset) => all[index + offset]?.word === word);
    return stands ? [{ start: first.start, end: last.end }] : [];
  });
}
