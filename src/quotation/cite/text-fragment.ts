/** The fragment that makes a browser show certain words of a page (WICG, URL Fragment Text Directives). */
import type { Quote } from '../../record/kinds/quote.ts';

/** `#:~:text=` with the words, or, where they are many, with their first and last ones. */
export function textFragment({ words }: Pick<Quote, 'words'>): string {
  const all = words.trim().split(/\s+/);
  const parts = all.length > 12 ? [all.slice(0, 5), all.slice(-5)] : [all];
  return `#:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`;
}

/** Words of a page as somebody selected them. */
export interface Passage {
  /** The words, one string for each block they stand in. */
  readonly blocks: readonly string[];
  /** All that stands before them. */
  readonly before: string;
}

/**
 * `:~:text=` for a passage: its words, or its first and last ones where they are many or in several blocks; after
 * the words that go before, where a browser would otherwise stop at an earlier place.
 */
export function passageDirective({ blocks, before }: Passage): string {
  const lines = blocks.map(wordsOf).filter((words) => words.length > 0);
  const [first = [], last = []] = [lines[0], lines.at(-1)];
  const long = lines.length > 1 || first.length > 12;
  const start = (long ? first.slice(0, 5) : first).join(' ');
  const parts = [start, ...(long ? [last.slice(-5).join(' ')] : [])].map(encode);
  const preceding = wordsOf(before);
  const upTo = [...preceding, start].join(' ');
  let count = 0;
  const prefix = () => (count === 0 ? '' : preceding.slice(-count).join(' '));
  const isEarlier = () => {
    const sought = `${prefix()} ${start}`.trim();
    return upTo.indexOf(sought) < upTo.length - sought.length;
  };
  while (count < Math.min(8, preceding.length) && isEarlier()) count += 1;
  return `:~:text=${count > 0 ? `${encode(prefix())}-,` : ''}${parts.join(',')}`;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

// The directive's own marks, comma, hyphen and ampersand, are encoded too.
const encode = (words: string): string =>
  encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
