/** Which version of a quotation somebody saw, short enough for an address. */

interface Versioned {
  readonly words: string;
  readonly corrections: readonly { readonly on: string; readonly what: string }[];
}

/**
 * Eight hexadecimal digits that change with the words and with each correction (FNV-1a, 32 bits, over UTF-8).
 * They tell versions of one quotation apart and prove nothing.
 */
export function versionOf({ words, corrections }: Versioned): string {
  const text = JSON.stringify([words, ...corrections.map(({ on, what }) => [on, what])]);
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
