/**
 * What a search has to find, by another hand: written from the description of what search compares
 * (words.ts and SEARCH.md say it in words), sign by sign, and sharing no code with `src/`.
 */

/** A text as it is compared: words between single spaces, one before and one after, and the place of each unit. */
export interface Line {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const folded = new Map<string, string>();
const put = (spelling: string, signs: string): void => {
  for (const sign of signs) folded.set(sign, spelling);
};
for (const [spelling, signs] of Object.entries({
  a: 'àáâãäåāăą',
  ae: 'æ',
  c: 'çćčĉ',
  d: 'ďđð',
  e: 'èéêëēěę',
  g: 'ğģ',
  h: 'ħ',
  i: 'ìíîïīı',
  l: 'łľļĺ',
  n: 'ñńňņ',
  o: 'òóôõöøōő',
  oe: 'œ',
  r: 'řŕ',
  s: 'śšşș',
  ss: 'ßẞ',
  t: 'ťţț',
  th: 'þ',
  u: 'ùúûüūůű',
  w: 'ŵ',
  y: 'ýÿŷ',
  z: 'źżž',
  ff: 'ﬀ',
  fi: 'ﬁ',
  fl: 'ﬂ',
  ffi: 'ﬃ',
  ffl: 'ﬄ',
  st: 'ﬆ',
})) {
  put(spelling, signs);
  put(spelling, signs.toUpperCase());
}
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789')
  put(letter, letter + letter.toUpperCase());
const money = '£$€¥%';
// Apostrophes and single quotation marks, and what nobody sees: soft hyphen, joiners, byte order mark, directions.
const nothing = "'’‘‛‚`´ʼ′\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";

const isDigit = (unit: string | undefined): boolean =>
  unit !== undefined && unit >= '0' && unit <= '9';
const isAccent = (unit: string): boolean => unit >= '\u0300' && unit <= '\u036f';

export function line(original: string): Line {
  let text = ' ';
  const from = [0];
  const to = [0];
  const add = (units: string, start: number, end: number): void => {
    for (const unit of units) {
      text += unit;
      from.push(start);
      to.push(end);
    }
  };
  const part = (at: number): void => {
    if (!text.endsWith(' ')) add(' ', at, at);
  };
  for (let at = 0; at < original.length; at++) {
    const sign = original[at] as string;
    const spelling = folded.get(sign);
    if (spelling !== undefined) add(spelling, at, at + 1);
    else if (isAccent(sign)) to[to.length - 1] = at + 1;
    else if (nothing.includes(sign)) continue;
    else if (money.includes(sign)) {
      part(at);
      add(sign, at, at + 1);
      part(at + 1);
    } else if (isDigit(original[at - 1]) && sign === '.' && isDigit(original[at + 1])) {
      add('.', at, at + 1);
    } else if (!isThousands(original, at)) part(at);
  }
  part(original.length);
  return { text, from, to };
}

/** Whether a comma stands between digits, with three and no more behind it. */
function isThousands(original: string, at: number): boolean {
  if (original[at] !== ',' || !isDigit(original[at - 1])) return false;
  const [one, two, three, four] = original.slice(at + 1, at + 5);
  return isDigit(one) && isDigit(two) && isDigit(three) && !isDigit(four);
}

/** Where a phrase stands in a line, as stretches of the original; overlapping ones each. */
export function stretches(
  phrase: string,
  { text, from, to }: Line,
): [start: number, end: number][] {
  const wanted = line(phrase).text;
  const found: [number, number][] = [];
  if (wanted.length < 3) return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    found.push([from[at + 1] as number, to[at + wanted.length - 2] as number]);
  return found;
}

/** Stretches in order; such as overlap or touch are one. */
export function united(all: readonly (readonly [number, number])[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [start, end] of [...all].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
