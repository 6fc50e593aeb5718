/** The figures of a text, by their value: 15, 15% and fifteen per cent are one. */
import { numbersInWords } from '../../../words/numbers-in-words.ts';

/** A figure as it is written, and its value; of what is no plain number the value is as it is written. */
export interface Figure {
  readonly text: string;
  readonly value: string;
}

const scales: Readonly<Record<string, number>> = {
  k: 1000,
  thousand: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
};
const written =
  /[£$€]?\p{N}(?:[\p{L}\p{N}.,:/‐‑–-]*[\p{L}\p{N}])?(?:\s(?:thousand|million|billion)(?!\p{L}))?/giu;
const plain = /^([£$€]?)(\d+(?:\.\d+)?)\s?([a-z]*)$/;

/** All of them, in figures before those in words. */
export const figuresIn = (text: string): Figure[] => [
  ...[...text.matchAll(written)].map(([text]) => ({ text, value: amountOf(text) })),
  ...numbersInWords(text.replaceAll(written, ' ')).map(({ words, value }) => ({
    text: words,
    value: String(value),
  })),
];

function amountOf(text: string): string {
  const bare = text.toLowerCase().replaceAll(/,(?=\d{3}(?!\d))/g, '');
  const [, sign = '', amount, unit = ''] = plain.exec(bare) ?? [];
  const scale = unit === '' ? 1 : scales[unit];
  return amount && scale ? `${sign}${Number(amount) * scale}` : bare;
}

/** A figure of one text that the other, which has figures too, has not. */
export const anotherFigure = (one: string, other: string): Figure | undefined => {
  const theirs = figuresIn(other).map(({ value }) => value);
  return theirs.length === 0
    ? undefined
    : figuresIn(one).find(({ value }) => !theirs.includes(value));
};

/** Whether two texts have figures, and the same ones. */
export const haveSameFigures = (one: string, other: string): boolean =>
  figuresIn(one).length > 0 &&
  figuresIn(other).length > 0 &&
  !anotherFigure(one, other) &&
  !anotherFigure(other, one);
