/** What the kinds of slips are made with. */

type Lines = readonly string[];
/** Changes a line in place or by a splice; nothing where the line gives no occasion. */
export type Kind = (
  line: string,
  random: () => number,
  lines: Lines,
  at: number,
) => string | null | undefined;

export const pick = <T>(random: () => number, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T;

/** A word with one letter more, less, other or two in each other's place. */
export function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const [before, letter = 'e', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const other = letter === 'k' ? 'w' : 'k';
  return pick(random, [
    `${before}${letter}${letter}${next}${after}`,
    `${before}${other}${next}${after}`,
    next && next !== letter
      ? `${before}${next}${letter}${after}`
      : `${before}${other}${next}${after}`,
  ]);
}

export const replaced = (
  line: string,
  sign: RegExp,
  random: () => number,
  by: (part: string) => string,
) => {
  const found = [...line.matchAll(sign)].filter(([part]) => part !== '');
  if (found.length === 0) return undefined;
  const { 0: part, index } = pick(random, found);
  return line.slice(0, index) + by(part) + line.slice(index + part.length);
};
