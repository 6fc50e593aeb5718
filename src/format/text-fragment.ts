/** The fragment that makes a browser show certain words of a page (WICG, URL Fragment Text Directives). */
import type { Quote } from '../dossier/schema/quote.ts';

/** `#:~:text=` with the words, or, where they are many, with their first and last ones. */
export function textFragment({ words }: Pick<Quote, 'words'>): string {
  const all = words.trim().split(/\s+/);
  const parts = all.length > 12 ? [all.slice(0, 5), all.slice(-5)] : [all];
  return `#:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`;
}

// The directive's own marks, comma, hyphen and ampersand, are encoded too.
const encode = (words: string): string =>
  encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
