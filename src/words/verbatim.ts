/**
 * The one definition of "the same words", for publication: words, order, case and punctuation count; the
 * style of quotation marks and dashes, and spacing, do not. It imports nothing, for it runs in the
 * build, in tests and in the browser. What search takes for the same is in `words.ts`.
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

// A bar between two characters at which no quotation may begin or end: inside a word, a figure or a sum.
const inside =
  /[\p{L}\p{N}\p{M}]\|[\p{L}\p{N}\p{M}]|[\p{L}\p{N}]['-]\|[\p{L}\p{N}]|[\p{L}\p{N}]\|['-][\p{L}\p{N}]|\d[.,]\|\d|\d\|[.,]\d|[£$€]\|\d|\d\|%/u;

/** Whether a quotation may begin or end at an index. */
export const isBoundary = (text: string, index: number): boolean =>
  !inside.test(`${text.slice(Math.max(0, index - 2), index)}|${text.slice(index, index + 2)}`);

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
  // Every second part is a bracket.
  const parts = piece.split(/(\[[^[\]]*\])/);
  const lead = parts.findIndex((part, index) => index % 2 === 0 && part.trim() !== '');
  const words = parts[lead]?.trim() ?? piece;
  const before = parts.slice(0, Math.max(lead, 0)).join('').length;
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    // What stands before the first words is a bracket of the record, or a letter whose case was changed.
    for (const start of new Set([at, at - 1, at - before, at - before - 1])) {
      const end = start < from ? undefined : follow(parts, text, start);
      if (end !== undefined && end > at && isBoundary(text, start) && isBoundary(text, end)) {
        return { start, end };
      }
    }
  }
  return undefined;
}

/** Where the parts end if they stand in the text from `start` on; each is read once, so that no piece is slow. */
function follow(parts: readonly string[], text: string, start: number): number | undefined {
  let end = start;
  let joined = true;
  for (const [index, part] of parts.entries()) {
    const next = text[end] === ' ' && end > start ? end + 1 : end;
    if (index % 2 === 1) {
      const letter = /^\[(\p{L})\]$/u.exec(part)?.[1];
      const own = text.startsWith(part, next);
      joined = !own && letter !== undefined && isWord(parts[index + 1]?.[0]);
      if (own) end = next + part.length;
      else if (joined && text[next]?.toLowerCase() !== letter?.toLowerCase()) return undefined;
      else if (joined) end = next + 1;
    } else {
      const inner = index === parts.length - 1 ? part : part.trimEnd();
      const wanted = joined ? inner : inner.trimStart();
      if (!joined && wanted !== '') end = next;
      if (!text.startsWith(wanted, end)) return undefined;
      end += wanted.length;
    }
  }
  return end;
}

/** How long the character at an offset is, with the marks that belong to it. */
function lengthAt(record: string, offset: number, next: number): number {
  const cluster = /^\P{M}\p{M}*/su.exec(record.slice(offset, next))?.[0];
  return cluster?.length ?? Math.max(1, next - offset);
}
