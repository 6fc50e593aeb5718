/** The fragment that makes a browser show certain words of a page (WICG, URL Fragment Text Directives). */
import type { Quote } from '../../record/kinds/quote.ts';

/** `#:~:text=` with the words, or, where they are many, with their first and last ones. */
export function textFragment({ words }: Pick<Quote, 'words'>): string {
  const all = words.trim().split(/\s+/);
  const parts = all.length > 12 ? [all.slice(0, 5), all.slice(-5)] : [all];
  const [textStart = '', textEnd] = parts.map((part) => part.join(' '));
  return `#${directiveOf({ textStart, ...(textEnd && { textEnd }) })}`;
}

/** Words of a page as the directive names them. */
export interface TextDirective {
  /** What goes before, if the words stand there earlier. */
  readonly prefix?: string;
  readonly textStart: string;
  /** The last of them, if not all are named. */
  readonly textEnd?: string;
  readonly suffix?: string;
}

/** `:~:text=` for such words. */
export const directiveOf = ({ prefix, textStart, textEnd, suffix }: TextDirective): string => {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(textStart),
    textEnd && encode(textEnd),
    suffix && `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
};

// The directive's own marks, comma, hyphen and ampersand, are encoded too.
const encode = (words: string): string =>
  encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27');
