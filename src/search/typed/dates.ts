/** Dates as people type them, and as texts have them. */
import { type Term, written } from './way.ts';

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const monthOf = (word = ''): number =>
  /^[a-z]{3,}$/.test(word)
    ? months.findIndex((month) => month === word || (word.length <= 4 && month.startsWith(word)))
    : -1;
const yearOf = (word = ''): string | undefined =>
  /^(?:1[5-9]|20)\d\d$/.test(word) ? word : undefined;
/** Two figures are the last of a year between 1950 and 2049. */
const shortYear = (word = ''): string | undefined =>
  /^\d\d$/.test(word) ? (Number(word) < 50 ? `20${word}` : `19${word}`) : undefined;
const dayOf = (word = ''): number | undefined => {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
};

interface Found {
  readonly day?: number | undefined;
  readonly month: number;
  readonly year: string;
  readonly length: number;
}

/** The date with which words go on at a place, how many words it is, and all ways to meet it. */
export function datesIn(
  words: readonly string[],
  at: number,
): { ways: Term; length: number } | undefined {
  const found = read(words.slice(at, at + 4));
  return found && { ways: waysOf(found, words.slice(at, at + found.length)), length: found.length };
}

/** 14 October 2002, 14th of October 2002, October 14 2002, 14/10/2002, 14/10/02, 14.10.2002, 2002-10-14, October 2002: signs between are no words. */
function read([one, two, three, four]: readonly string[]): Found | undefined {
  if (two === 'of' && dayOf(one)) {
    const found = given(dayOf(one), monthOf(three), yearOf(four));
    return found && { ...found, length: 4 };
  }
  const [, pointed, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(one ?? '') ?? [];
  if (pointed) {
    const found = given(dayOf(pointed), numbered(month), yearOf(two));
    return found && { ...found, length: 2 };
  }
  const dates: (Found | undefined)[] = [
    given(dayOf(one), monthOf(two), yearOf(three)),
    given(dayOf(two), monthOf(one), yearOf(three)),
    given(dayOf(one), numbered(two), yearOf(three) ?? shortYear(three)),
    given(dayOf(three), numbered(two), yearOf(one)),
  ];
  const date = dates.find((each) => each !== undefined);
  if (date) return date;
  const [only, year] = [monthOf(one), yearOf(two)];
  return only >= 0 && year ? { month: only, year, length: 2 } : undefined;
}

const numbered = (word = ''): number => (/^(?:0?[1-9]|1[0-2])$/.test(word) ? Number(word) - 1 : -1);

const given = (day: number | undefined, month: number, year: string | undefined) =>
  day && month >= 0 && year ? { day, month, year, length: 3 } : undefined;

function waysOf({ day, month, year }: Found, typed: readonly string[]): Term {
  const name = months[month] ?? '';
  const two = (number: number): string => String(number).padStart(2, '0');
  const names = [name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])];
  const iso = `${year}-${two(month + 1)}`;
  if (day === undefined)
    return [
      ...written(
        typed,
        names.map((own) => [own, year]),
      ),
      { kind: 'said', word: iso },
    ];
  const ordinal = `${day}${day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
  const texts = names.flatMap((own) => [
    [String(day), own, year],
    [ordinal, own, year],
    [own, String(day), year],
    [own, ordinal, year],
  ]);
  const figures = [
    [String(day), String(month + 1), year],
    [two(day), two(month + 1), year],
    [year, two(month + 1), two(day)],
  ];
  return [...written(typed, [...texts, ...figures]), { kind: 'said', word: `${iso}-${two(day)}` }];
}
