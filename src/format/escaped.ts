/** Text that must not be taken for markup, in XML too. */
import { escapeHtml } from './escape-html.ts';

/** Escaped for texts and attributes of XML and HTML; what XML 1.0 cannot hold at all is left out. */
export const escaped = (text: string): string =>
  escapeHtml(
    text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
  );

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A text of XML without its entities and references by number (XML 1.0, 4.1 and 4.6). */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([\da-fA-F]+)|(amp|lt|gt|quot|apos));/g,
    (_whole, decimal?: string, hexadecimal?: string, name = '') => {
      const number = decimal ?? (hexadecimal && `0x${hexadecimal}`);
      return number ? String.fromCodePoint(Number(number)) : (entities[name] ?? '');
    },
  );
