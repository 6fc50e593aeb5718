/** By which of its pairs a phrase is looked for. */

// So many at first; if much is left, all.
const firstPairs = 3;

/** At which words the pairs begin that cover a phrase: a few from end to end, and the rest. */
export function cover(length: number): { first: number[]; rest: number[] } {
  const all = Array.from({ length: Math.ceil(length / 2) }, (_, pair) =>
    Math.min(pair * 2, length - 2),
  );
  if (all.length <= firstPairs) return { first: all, rest: [] };
  const first = Array.from(
    { length: firstPairs },
    (_, pair) => all[Math.round((pair * (all.length - 1)) / (firstPairs - 1))] ?? 0,
  );
  return { first, rest: all.filter((offset) => !first.includes(offset)) };
}
