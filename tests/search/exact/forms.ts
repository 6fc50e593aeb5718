/** In how many ways people put the same words into a search box. */
import type { Chance } from '../../bench/corpus/chance.ts';

export type Form = 'typed' | 'pasted' | 'curly' | 'mixed';

const keyboard: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  [/[‘’]/g, "'"],
  [/["“”«»]/g, ''],
  [/[\u2010\u2011]/g, '-'],
  [/ ?[—–] ?/g, ' - '],
  [/…/g, '...'],
  [/[\u00a0\u202f]/g, ' '],
  [/ﬁ/g, 'fi'],
  [/ﬃ/g, 'ffi'],
  [/ﬂ/g, 'fl'],
];

/** As somebody types it between straight quotation marks, who has the accents at hand or not. */
export function typed(words: string, chance: Chance): string {
  let text = words;
  for (const [sign, typing] of keyboard) text = text.replace(sign, typing);
  if (chance.is(0.5)) text = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return `"${chance.is(0.3) ? text.toLowerCase() : text}"`;
}

const styles = [
  ['“', '”'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['“', ''],
] as const;

/** As a word processor writes it, of one country or another, at times without an end; the words as they stand. */
export function curly(words: string, chance: Chance): string {
  const [open, close] = chance.one(styles);
  return open + words.replace(/["“”«»]/g, '') + close;
}

/** As it is copied from a page, without quotation marks around it. */
export const pasted = (words: string): string => words;

/** Whether a text has marks within that part it into quoted and loose words. */
export const isParted = (words: string): boolean => /["“”«»]/.test(words);
