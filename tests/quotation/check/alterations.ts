/** Quotations altered as people alter them: the same each time, by a seed. */

export type Alter = (words: readonly string[], random: () => number) => string[] | undefined;

/** A place that is neither the first nor the last, of which something holds. */
function inside(
  words: readonly string[],
  random: () => number,
  holds: (at: number) => boolean = () => true,
): number | undefined {
  const places = [...words.keys()].slice(1, -2).filter(holds);
  return places[Math.floor(random() * places.length)];
}

const isPlain = (word: string | undefined): boolean => /^[\p{L}]+$/u.test(word ?? '');

/** One way of altering for each name; nothing where a quotation does not allow it. */
export const alterations: Readonly<Record<string, Alter>> = {
  'one word changed'(words, random) {
    const at = inside(words, random);
    return at === undefined ? undefined : words.with(at, 'marmalade');
  },
  'one word dropped'(words, random) {
    // Of two like words side by side either may be dropped, and of a dash nobody says that it is a word.
    const at = inside(words, random, (at) => isPlain(words[at]) && words[at] !== words[at + 1]);
    return at === undefined ? undefined : words.toSpliced(at, 1);
  },
  'one word added'(words, random) {
    const at = inside(words, random);
    return at === undefined ? undefined : words.toSpliced(at, 0, 'marmalade');
  },
  'two words swapped'(words, random) {
    const at = inside(
      words,
      random,
      (at) =>
        isPlain(words[at]) &&
        isPlain(words[at + 1]) &&
        words[at]?.toLowerCase() !== words[at + 1]?.toLowerCase(),
    );
    return at === undefined
      ? undefined
      : words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? '');
  },
  'a comma put in'(words, random) {
    const at = inside(words, random, (at) => isPlain(words[at]) && isPlain(words[at + 1]));
    return at === undefined ? undefined : words.with(at, `${words[at]},`);
  },
  'a capital put in'(words, random) {
    const at = inside(words, random, (at) => /^\p{Ll}\p{L}+$/u.test(words[at] ?? ''));
    const word = words[at ?? -1];
    return at === undefined || !word
      ? undefined
      : words.with(at, word.charAt(0).toUpperCase() + word.slice(1));
  },
};

/** Without some words in the middle, which a mark stands for. */
export function shortened(words: readonly string[], mark: string): string | undefined {
  if (words.length < 8) return undefined;
  const third = Math.floor(words.length / 3);
  return [...words.slice(0, third), mark, ...words.slice(2 * third)].join(' ');
}

/** The first half of one quotation and the second half of another. */
export const spliced = (one: readonly string[], other: readonly string[]): string =>
  [...one.slice(0, Math.ceil(one.length / 2)), ...other.slice(Math.floor(other.length / 2))].join(
    ' ',
  );
