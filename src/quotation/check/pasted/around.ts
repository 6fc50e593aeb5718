/** What stands around each of several quotations: before it, what leads to it; after it, the rest of its sentence. */
import type { Marked } from './marked.ts';

const [mostBefore, mostAfter] = [200, 600];

/** The words around one of them that are no other's. */
export function around(text: string, marked: readonly Marked[], at: number): string {
  const before = gap(text, marked, at);
  const after = gap(text, marked, at + 1);
  return `${before.lead.slice(-mostBefore)} ${after.rest.slice(0, mostAfter)}`
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What stands before one of them, parted between the one before it and itself. */
function gap(text: string, marked: readonly Marked[], at: number): { rest: string; lead: string } {
  const between = text.slice(marked[at - 1]?.end ?? 0, marked[at]?.start);
  if (at === 0) return { rest: '', lead: between };
  if (at === marked.length) return { rest: between, lead: '' };
  if (between.length > mostBefore + mostAfter) return { rest: between, lead: between };
  const end = [...between.matchAll(/\S*[.!?][”’"')\]]*(?=\s|$)|\n/gu)].findLast(
    ({ 0: word }) => !isShortened(word),
  );
  if (end) {
    const to = end.index + end[0].length;
    return { rest: between.slice(0, to), lead: between.slice(to) };
  }
  // A sentence that begins here leads to what comes; one that goes on may be of either.
  return { rest: /^\s*\p{Lu}/u.test(between) ? '' : between, lead: between };
}

/** Mr. or Cllr. or an initial: a word without a vowel ends no sentence. */
const isShortened = (word: string): boolean =>
  /^\(?(?:\p{Lu}|(?![AEIOUY])\p{Lu}[^aeiouy.!?]{1,3})\.$/u.test(word);
