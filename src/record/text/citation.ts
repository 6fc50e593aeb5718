/** Pandoc's citation syntax: `[@source-id, p. 5; @other-id]`. */

/** One source cited, and where in it. */
export interface CitedItem {
  readonly id: string;
  /** Where in the source, as the editor wrote it. */
  readonly locator?: string;
  /** Of the id, in characters from the start of the text. */
  readonly offset: number;
}

/** One bracket: where it stands in the text, in characters, and what it cites. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  readonly items: readonly CitedItem[];
}

const bracket = /\[@([^[\]]+)\]/g;
const item = /^@?([A-Za-z0-9][\w./-]*)(?:,\s*(.+))?$/s;

/** All citations in a run of text. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(bracket)].map((match) => {
    let offset = match.index + 1;
    const items: CitedItem[] = [];
    for (const part of match[0].slice(1, -1).split(';')) {
      const found = item.exec(part.trim());
      if (found?.[1]) {
        const at = offset + part.indexOf(found[1]);
        items.push({ id: found[1], offset: at, ...(found[2] ? { locator: found[2].trim() } : {}) });
      }
      offset += part.length + 1;
    }
    return { start: match.index, end: match.index + match[0].length, items };
  });
}

/** A text without its citations, as it reads where each has become the mark of a note. */
export const withoutCitations = (text: string): string =>
  citationsIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start).trimEnd() + rest.slice(end),
    text,
  );

/** A text, as long as it was, with spaces for its citations. */
export const blankCitations = (text: string): string =>
  citationsIn(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/** Something that was meant as a citation and is none, or not the one that was meant. */
export interface CitationSlip {
  /** In characters from the start of the text. */
  readonly start: number;
  readonly found: string;
  readonly remedy: string;
}

const forms = 'Write [@source-id], [@source-id, p. 5] or [@one; @two, para 3].';

/** All slips in a run of text, in its order. An address for letters is none. */
export function citationSlips(text: string): CitationSlip[] {
  const slips: CitationSlip[] = [];
  for (const { items, start, end } of citationsIn(text)) {
    const whole = text.slice(start, end);
    const isDoubled = text[start - 1] === '[' && text[end] === ']';
    if (isDoubled)
      slips.push({ start: start - 1, found: `the citation [${whole}]`, remedy: forms });
    else if (
      items.length !== whole.split(';').length ||
      items.some(({ locator = '' }) => /@|^[,;]/.test(locator))
    )
      slips.push({ start, found: `the citation ${whole}`, remedy: forms });
  }
  const rest = blankCitations(text);
  for (const { index } of rest.matchAll(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}[])|\[@/gu)) {
    const open = rest.lastIndexOf('[', index);
    const bracket = open >= 0 && !rest.slice(open, index).includes(']') ? open : undefined;
    const start = bracket ?? (rest[index - 1] === '(' ? index - 1 : index);
    if (slips.some((slip) => slip.start === start)) continue;
    const close = rest.indexOf(']', start);
    const shown = rest.slice(start, close < 0 ? start + 40 : close + 1).slice(0, 60);
    const word = /^[^\s\])]*/.exec(rest.slice(index))?.[0].replace(/[.,;:]+$/, '') ?? '@';
    const found =
      bracket === undefined
        ? `"${word}", printed as it is written`
        : close < 0
          ? 'a citation that is not closed'
          : `the citation ${shown}`;
    slips.push({ start, found, remedy: forms });
  }
  return slips.sort((a, b) => a.start - b.start);
}
