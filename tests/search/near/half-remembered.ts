/** Sentences as people half remember or copy them, each of one quotation that is known; shares no code with `src/`. */
import type { Chance } from '../../bench/corpus/chance.ts';

export interface Said {
  readonly url: string;
  readonly words: string;
  readonly name: string;
}

/** What is put into the box, and the quotation that is meant. */
export interface HalfRemembered {
  readonly kind: Kind;
  readonly text: string;
  readonly url: string;
}

type Change = (
  words: string[],
  chance: Chance,
  other: () => string,
  name: string,
) => string | undefined;

/** A place within, not at an end. */
const within = (words: readonly string[], chance: Chance): number =>
  chance.between(1, words.length - 2);
const joined = (words: readonly string[]): string => words.join(' ');
const letters = /^[a-z]{5,}$/;
/** Changes a plain word of five letters or more, if there is one. */
const inWord = (words: string[], chance: Chance, change: (word: string) => string) => {
  const places = words.flatMap((word, at) => (letters.test(word) ? [at] : []));
  const at = places.length > 0 ? chance.one(places) : undefined;
  return at === undefined ? undefined : joined(words.with(at, change(words[at] as string)));
};

export const kinds = {
  'a word dropped': (words, chance) => joined(words.toSpliced(within(words, chance), 1)),
  'a word put in': (words, chance, other) =>
    joined(words.toSpliced(within(words, chance), 0, other())),
  'a word changed to another': (words, chance, other) =>
    joined(words.with(within(words, chance), other())),
  'a word changed to one that stands nowhere': (words, chance) =>
    joined(words.with(within(words, chance), chance.one(['zwibble', 'quorpish', 'vlimt']))),
  'two words swapped': (words, chance) => {
    const at = within(words, chance);
    return joined(words.with(at, words[at + 1] as string).with(at + 1, words[at] as string));
  },
  'a letter dropped': (words, chance) =>
    inWord(words, chance, (word) => {
      const at = chance.below(word.length);
      return word.slice(0, at) + word.slice(at + 1);
    }),
  'two letters swapped': (words, chance) =>
    inWord(words, chance, (word) => {
      const at = chance.below(word.length - 1);
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    }),
  'a plural': (words, chance) =>
    inWord(words, chance, (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`)),
  '[sic]': (words, chance) => joined(words.toSpliced(within(words, chance), 0, '[sic]')),
  '[inserted]': (words, chance) =>
    joined(words.toSpliced(within(words, chance), 0, chance.one(['[the clerk]', '[of the hall]']))),
  '[T]he': ([first = '', ...rest]) =>
    /^[a-z]/i.test(first)
      ? joined([`[${first.charAt(0).toUpperCase()}]${first.slice(1)}`, ...rest])
      : undefined,
  'a note number': (words, chance) => {
    const at = words.findIndex((word) => /^\p{L}+$/u.test(word));
    const number = chance.one(['.12', '[3]', '.¹', ',”7']);
    return at < 0 ? undefined : joined(words.with(at, words[at] + number));
  },
  'a broken hyphen': (words, chance) =>
    inWord(words, chance, (word) => {
      const at = chance.between(2, word.length - 2);
      return `${word.slice(0, at)}${chance.one(['-\n', '- ', '-\r\n'])}${word.slice(at)}`;
    }),
  'an ellipsis': (words, chance) => {
    const at = chance.between(3, words.length - 4);
    return joined(
      words.toSpliced(at, chance.between(1, 2), chance.one(['…', '...', '[…]', '(…)'])),
    );
  },
  'reported speech around it': (words, chance, _, name) =>
    chance.one([
      `${name} said that “${joined(words)}”`,
      `She told the inquiry that ${joined(words)}`,
      `“${joined(words)},” said ${name}.`,
      `${joined(words)} — ${name}`,
      `${name}: ${joined(words)}`,
      `As ${name} wrote in 1999, "${joined(words)}" — and so it was`,
    ]),
  'the name before': (words, _chance, _other, name) => `${name} ${joined(words)}`,
  'the name after': (words, _chance, _other, name) => `${joined(words)} ${name}`,
} as const satisfies Record<string, Change>;

export type Kind = keyof typeof kinds;

/** So many sentences of each kind, eight to fourteen words long. */
export function halfRemembered(
  all: readonly Said[],
  count: number,
  chance: Chance,
): HalfRemembered[] {
  const long = all.filter(({ words }) => words.split(/\s+/).length >= 10);
  const other = (): string => {
    const words = chance
      .one(all)
      .words.split(/\s+/)
      .filter((word) => /^[a-z]{3,}$/.test(word));
    return words.length > 0 ? chance.one(words) : other();
  };
  return Object.entries(kinds).flatMap(([kind, change]: [string, Change]) => {
    const made: HalfRemembered[] = [];
    while (made.length < count) {
      const { url, words, name } = chance.one(long);
      const own = words.split(/\s+/);
      const length = Math.min(own.length, chance.between(8, 14));
      const from = chance.below(own.length - length + 1);
      const text = change(own.slice(from, from + length), chance, other, name);
      if (text !== undefined) made.push({ kind: kind as Kind, text, url });
    }
    return made;
  });
}
