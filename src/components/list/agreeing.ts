/** Which rows of a list agree with the words that were typed. Runs in the browser. */
import { numbersInWords } from '../../words/numbers-in-words.ts';
import { spellings } from '../../words/spellings.ts';

/** The words that are looked for: a number as a figure, % as it is said. */
export const wantedIn = (typed: string): string[] =>
  spellings(
    numbersInWords(typed).reduce(
      (text, { words, value }) => text.replace(words, `${value}`),
      said(typed),
    ),
  );

/** The words of a row, with a space on both sides of each; numbers in words stand there as figures, too. */
export const wordsIn = (text: string): string =>
  ` ${[...spellings(said(text)), ...numbersInWords(text).map(({ value }) => value)].join(' ')} `;

/** The number of an id is none of what it is about: ln-09 is one word. */
const said = (text: string): string =>
  text
    .replaceAll('%', ' per cent')
    .replace(/\b([a-z]{2,3})-(\d{2})\b/gi, '$1$2')
    .replace(/(\d)(?:mn?|(bn))\b/gi, (_, figure, bn) => `${figure} ${bn ? 'b' : 'm'}illion`);

/** The words of a text one after another, each number as a figure in its place. */
export const inOrder = (text: string): string => ` ${wantedIn(text).join(' ')} `;

/** How well a row has all the words, both `inOrder`: side by side in its heading, in its heading, side by side, or otherwise (0). */
export function fitOf(heading: string, row: string, wanted: readonly string[]): number {
  const together = ` ${wanted.join(' ')}`;
  if (heading.includes(together)) return 3;
  if (wanted.every((word) => heading.includes(` ${word}`))) return 2;
  return row.includes(together) ? 1 : 0;
}

export interface Agreeing {
  /** Of each row, whether it is shown. */
  readonly isShown: readonly boolean[];
  /** How many of the words each of these has: all, or where no row has all, the most that any has. */
  readonly words: number;
}

/**
 * Of rows, those that have all words: whole or in the plural; as a beginning only where no row has the word, as while it is typed. Where
 * none has all, those that have the most, if that is half.
 */
export function agreeing(rows: readonly string[], wanted: readonly string[]): Agreeing {
  const has = wanted.map((word) => {
    const forms = [word, `${word}s`, word.replace(/s$/, '')].map((form) => ` ${form} `);
    const whole = rows.map((row) => forms.some((form) => row.includes(form)));
    return whole.includes(true) ? whole : rows.map((row) => row.includes(` ${word}`));
  });
  const counts = rows.map((_, at) => has.filter((word) => word[at]).length);
  const most = Math.max(0, ...counts);
  const words = most * 2 >= wanted.length && most > 0 ? most : wanted.length;
  return { isShown: counts.map((count) => count === words), words };
}
