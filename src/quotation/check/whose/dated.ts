/** The dates that a credit has, against the day on which the words were said. */

interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date, as it is written. */
interface Dated extends Day {
  readonly text: string;
  /** The word before it. */
  readonly after: string;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const day = String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`\b(?<year>(?:1[6-9]|20)\d\d)\b`;
const numbered = String.raw`\b(?<year>\d{4})-(?<number>\d\d)(?:-(?<day>\d\d))?\b`;
// Each form has names of its own: that two share one is new to browsers (ES2025).
const dates = new RegExp(
  [
    numbered,
    `${day}(?: of)? ${month}(?:,? ${year})?`,
    String.raw`\b${month} ${day}(?:,? ${year})?(?!\d)`,
    String.raw`\b${month},? ${year}(?!-\d)`,
    String.raw`(?<=\b(?:in|last|since|until|by|this|next|early|late|mid) )${month}`,
    year,
  ]
    .map((form, at) => form.replaceAll(/\(\?<([a-z]+)>/g, `(?<$1${at}>`))
    .join('|'),
  'gi',
);

// Somebody of that name: no month has a comma before its year, nor a first name before it.
const nameOfMay =
  /\bMay(?=,? (?:1[6-9]|20)\d\d)(?:(?=,)|(?<=\p{L} \p{Lu}\p{Ll}+ May|^\p{Lu}\p{Ll}{3,} May))/gu;
const masked = '\uE001';

/** The dates in a text, and the rest of it. */
export function datesIn(whole: string): { dates: Dated[]; rest: string } {
  const text = whole.replaceAll(nameOfMay, `$&${masked}`);
  const found = [...text.matchAll(dates)].map(({ 0: text, index, input, groups = {} }): Dated => {
    const part = (name: string): string =>
      Object.entries(groups).find(([key, value]) => value && key.startsWith(name))?.[1] ?? '';
    const named = months.indexOf(part('month').slice(0, 3).toLowerCase()) + 1;
    const [year, month, day] = [
      Number(part('year')),
      named || Number(part('number')),
      Number(part('day')),
    ];
    return {
      text,
      after: /([\p{L}–-]+)[\s(]*$/u.exec(input.slice(0, index))?.[1]?.toLowerCase() ?? '',
      ...(year > 0 && { year }),
      ...(month > 0 && { month }),
      ...(part('day') && { day }),
    };
  });
  return { dates: found, rest: text.replaceAll(dates, ' ').replaceAll(masked, '') };
}

// Of a span, or of something else: when somebody took office, or read the page.
const otherwise =
  /^(?:from|since|until|till|between|to|before|after|by|and|–|-|read|accessed|retrieved|published|updated|checked|compared|eye|program|born|elected|the)$/;

/**
 * The date that a credit gives the words, where the record has another; nothing where either is not so exact, or
 * where it is that of the document (`others`).
 */
export function differentDate(
  credit: string,
  said: string,
  others: readonly string[] = [],
): string | undefined {
  const [ours] = datesIn(said).dates;
  if (!ours || /\babout\b/.test(said)) return undefined;
  const given = datesIn(credit).dates.filter(({ after }) => !otherwise.test(after));
  if (given.some((date) => agree(date, ours))) return undefined;
  const documents = others.flatMap((text) => datesIn(text).dates);
  const wrong = given.find((date) => !documents.some((other) => agree(date, other)));
  return wrong?.text;
}

/** Whether they may be the same day, as exactly as both are known. */
const agree = (one: Day, other: Day): boolean =>
  (['year', 'month', 'day'] as const).every(
    (part) => one[part] === undefined || other[part] === undefined || one[part] === other[part],
  );
