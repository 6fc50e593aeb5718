/** Numbers that are written out in English. */

const small =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const large: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const word = [...small, ...tens, ...Object.keys(large)].join('|');
const number = new RegExp(
  `(?<![\\p{L}-])(?:${word})(?:(?:[\\s-]+|\\s+and\\s+)(?:${word})(?!\\p{L}))*(?![\\p{L}])`,
  'giu',
);

export interface NumberInWords {
  readonly words: string;
  readonly value: number;
}

/** All numbers in a text that letters write: "ninety-seven", "nine thousand and four". */
export const numbersInWords = (text: string): NumberInWords[] =>
  [...text.matchAll(number)].map(([words]) => ({ words, value: amountOf(words) }));

function amountOf(words: string): number {
  let whole = 0;
  let part = 0;
  for (const each of words.toLowerCase().match(/[a-z]+/g) ?? []) {
    const factor = large[each];
    if (factor === 100) part = Math.max(1, part) * factor;
    else if (factor !== undefined) {
      whole += Math.max(1, part) * factor;
      part = 0;
    } else if (small.includes(each)) part += small.indexOf(each);
    else if (tens.includes(each)) part += (tens.indexOf(each) + 2) * 10;
  }
  return whole + part;
}

/** A whole number as letters write it, without hyphens; nothing of what is written in figures as a rule. */
export function inWords(value: number): string | undefined {
  if (value < 20) return small[value];
  if (value < 100)
    return [tens[Math.floor(value / 10) - 2], value % 10 > 0 ? small[value % 10] : '']
      .filter(Boolean)
      .join(' ');
  const [unit, name] = value % 1000 === 0 ? [1000, 'thousand'] : [100, 'hundred'];
  const count = value % unit === 0 && value / unit < 100 ? inWords(value / unit) : undefined;
  return count && `${count} ${name}`;
}
