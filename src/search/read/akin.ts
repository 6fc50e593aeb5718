/** Whether a hit holds the words that were asked for, or only a beginning of them. */

/**
 * Whether every word asked for has a kindred one among those found, all as search compares them. For a word that stands
 * nowhere Pagefind finds the longest beginning of it that does ("axes": every "a"), and says nothing of it.
 */
export const holdsKin = (asked: readonly string[], found: readonly string[]): boolean =>
  asked.every((word) => found.some((other) => isAkin(word, other)));

/** Words of one stem share most of their letters from the first: policing and police, target and targets. */
function isAkin(asked: string, found: string): boolean {
  if (found.startsWith(asked)) return true;
  const shared = Math.max(3, Math.ceil(asked.length * 0.6));
  return asked.length > 3 && found.startsWith(asked.slice(0, shared));
}
