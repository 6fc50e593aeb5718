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
const item = /@?([A-Za-z0-9][\w./-]*)(?:,\s*(.+))?$/;

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
