/** What was typed, read by other rules than those of `src/`: marks, dates, sums, forms of words. */
import { tokens } from './world.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What stands in quotation marks, and the words around it; one that is not closed runs to the end. */
export function marks(text: string): { phrases: string[][]; loose: string[] } {
  const phrases: string[][] = [];
  const single = /^\s*[‘'](.*)[’']\s*$/s.exec(text);
  if (single) return { phrases: [tokens(single[1] ?? '')], loose: [] };
  const rest = text.replaceAll(/[“"«„]([^”"»“]*)(?:[”"»“]|$)/g, (_, words: string) => {
    if (tokens(words).length > 0) phrases.push(tokens(words));
    return ' | ';
  });
  return { phrases, loose: tokens(rest) };
}

export const mended = (text: string): string =>
  text
    .replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1')
    .replaceAll(/(?<=\p{L})[-‐\u00ad](?:[ \t]*\r?\n\s*|[ \t]+)(?=\p{Ll})/gu, '');

/** A date as 2002-10-14, 2002-10 or 2002; nothing for what is none. */
export function inFigures(text: string): string {
  const words = tokens(text.replace(/^(\d\d?)\.(\d\d?)(?= )/, '$1 $2'))
    .filter((word) => word !== 'of')
    .map((word) => word.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1'))
    .map((word, at, { length, 0: first = '' }) =>
      first.length < 3 && at === 2 && length === 3 && /^\d\d$/.test(word)
        ? `${Number(word) < 50 ? 20 : 19}${word}`
        : word,
    );
  const year = words.find((word) => /^(?:1[5-9]|20)\d\d$/.test(word));
  if (!year || words.length > 3) return '';
  if (words.length === 1) return year;
  const others = words.filter((word) => word !== year);
  const name = others.find((word) => /^[a-z]{3,}$/.test(word));
  const month = name
    ? months.findIndex((each) => name.startsWith(each)) + 1
    : Number(words[0] === year ? others[0] : others[1]);
  const day = Number(
    name
      ? others.find((word) => /^\d{1,2}$/.test(word))
      : words[0] === year
        ? others[1]
        : others[0],
  );
  if (!(month >= 1 && month <= 12)) return '';
  const two = (of: number): string => String(of).padStart(2, '0');
  if (others.length === 1) return name && words[0] === name ? `${year}-${two(month)}` : '';
  return day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : '';
}

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );

/** A number in words up to 99,000 as a figure: by counting up to each. */
const inDigits = (text: string): string => {
  const [, count = text, unit = ''] = /^(.*) (hundred|thousand)$/.exec(text) ?? [];
  const [one = '', two, ...more] = count.split(' ');
  if (more.length > 0) return text;
  const value = (word: string): number => {
    const at = numbers.indexOf(word);
    return at > 20 ? (at - 18) * 10 : at;
  };
  const ten = value(one);
  const whole =
    two === undefined
      ? ten
      : ten >= 20 && value(two) > 0 && value(two) < 10
        ? ten + value(two)
        : -1;
  return whole > 0 ? String(whole * (unit === 'hundred' ? 100 : unit ? 1000 : 1)) : text;
};

/** A number, sum or share as a figure with what it is of; nothing for what is none. */
export function inSum(text: string): string {
  const typed = tokens(text).join(' ');
  const pounds = /^(?<of>.*) pounds$/.exec(typed)?.groups?.of;
  const [, sign = '', amount = '', unit = ''] =
    /^([£$€¥] )?(.*?)(?: ?(?<=[\d ])(%|per cent|percent|m|mn|million|bn|billion))?$/.exec(
      pounds ? `£ ${pounds}` : typed,
    ) ?? [];
  if (/^(?:%|per cent|percent)$/.test(typed)) return '%';
  const figure = inDigits(amount).replace(/^(\d{1,3}) (\d{3})$/, '$1$2');
  if (!/^\d[\d.]*$/.test(figure)) return '';
  return `${sign}${figure}${/^(?:%|p)/.test(unit) ? '%' : (unit[0] ?? '')}`;
}

// With the last letter of a word twice: stopped.
const ending = /^[a-z]?(?:ies|ied|ying|ing|ed|es|ves|e|s|d|y|f|fe|)s?$/;

/** Whether two words begin alike and end as forms of one do. */
export function areForms(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at >= 3 && [one, other].every((word) => ending.test(word.slice(at)));
}

/** The words of a name that tell it from others. */
export function telling(text: string): string[] {
  const small = /^(?:the|a|an|of|and|in|on|for|to|at|by|from|with|or|as|s)$/;
  const all = tokens(text);
  const own = all.filter((word) => !small.test(word));
  return own.length > 0 ? own : all;
}

/** Whether so few letters differ that one may be meant by the other. */
export function isNearly(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++)
      next[to] = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
      );
    row = next;
  }
  return (row.at(-1) ?? 99) <= 2;
}
