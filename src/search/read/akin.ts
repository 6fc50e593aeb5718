/** Whether a hit holds the words that were asked for, or only a beginning of them. */

/** As much of a hit as tells which of its words were found. */
export interface Found {
  readonly content: string;
  /** Which words of the content, counted from 0 and parted by white space, were found. */
  readonly locations: readonly number[];
}

/**
 * Whether every word asked for has a kindred one among those found. For a word that stands nowhere Pagefind
 * finds the longest beginning of it that does ("axes": every "a"), and says nothing of it.
 */
export function holdsKin(words: string, { content, locations }: Found): boolean {
  const all = content.split(/\s+/);
  const found = locations.flatMap((at) => partsOf(all[at] ?? ''));
  return words
    .split(/\s+/)
    .map(partsOf)
    .filter((parts) => parts.length > 0)
    .every((parts) => parts.some((part) => found.some((word) => isAkin(part, word))));
}

/** Words of one stem share most of their letters from the first: policing and police, target and targets. */
function isAkin(asked: string, found: string): boolean {
  if (found.startsWith(asked)) return true;
  const shared = Math.max(3, Math.ceil(asked.length * 0.6));
  return asked.length > 3 && found.startsWith(asked.slice(0, shared));
}

const partsOf = (word: string): string[] =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
