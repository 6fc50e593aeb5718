/** The dates that a credit has, against the day on which the words were said. */
import { normalise } from '../../../words/spellings.ts';
import { saying } from './signs.ts';

interface Day {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date, as it is written. */
interface Dated {
  readonly text: string;
  /** What it may be: 5/9/23 is in May or in September. */
  readonly days: readonly Day[];
  readonly start: number;
  readonly end: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const day = String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`\b(?<year>(?:1[6-9]|20)\d\d)\b`;
const short = String.raw`(?<![\p{L}\p{N}])['’‘](?<short>\d\d)(?![\p{L}\p{N}'’])`;
const after = String.raw`(?:,?[ -]${year}|-(?<brief>\d\d)\b|,? ${short})`;
// Each form has names of its own: that two share one is new to browsers (ES2025).
const dates = new RegExp(
  [
    String.raw`\b(?<year>\d{4})-(?<number>0\d|1[012])(?:-(?<day>\d\d))?\b`,
    String.raw`(?<![\p{N}/.-])(?<day>\d{1,2})(?<part>[/.-])(?<number>\d{1,2})\k<part>(?<year>\d{4}|\d\d)(?![\p{N}/])`,
    `${day}(?:[ -]|(?: day)? of )${month}${after}?`,
    String.raw`\b${month} ${day}(?:,? ${year}|,? ${short})?(?!\d)`,
    String.raw`\b${month}(?:,? ${year}(?!-\d)|-(?<brief>\d\d)\b|,? ${short})`,
    String.raw`(?<=\b(?:in|last|since|until|by|this|next|early|late|mid) )${month}`,
    year,
    short,
  ]
    .map((form, at) =>
      form.replaceAll(/\(\?<([a-z]+)>|\\k<part>/g, (_, name) =>
        name ? `(?<${name}${at}>` : String.raw`\k<part${at}>`,
      ),
    )
    .join('|'),
  'giu',
);

// Somebody of that name: no month has a comma before its year, nor a first name before it.
const nameOfMay =
  /\b(?<!\d(?:st|nd|rd|th)?(?: of)? )May(?=,? (?:1[6-9]|20)\d\d)(?:(?=,)|(?<=\p{L} \p{Lu}\p{Ll}+ May|^\p{Lu}\p{Ll}{3,} May))/gu;
const masked = '\uE001';

/** The dates in a text, and the rest of it. */
export function datesIn(whole: string): { dates: Dated[]; rest: string } {
  const text = whole.replaceAll(nameOfMay, `${masked}ay`);
  const found = [...text.matchAll(dates)].map(({ 0: text, index, groups = {} }): Dated => {
    const part = (...names: string[]): string =>
      Object.entries(groups).find(
        ([key, value]) => value && names.includes(key.replace(/\d/, '')),
      )?.[1] ?? '';
    const month =
      months.indexOf(part('month').slice(0, 3).toLowerCase()) + 1 || Number(part('number'));
    const [given, day] = [part('year', 'brief', 'short'), Number(part('day'))];
    const year = Number(given) + (given.length === 2 ? (given < '50' ? 2000 : 1900) : 0);
    const of = (month: number, day: number): Day => ({
      ...(year > 0 && { year }),
      ...(month > 0 && { month }),
      ...(day > 0 && { day }),
    });
    const days = /^\d{1,2}[/.-]\d/.test(text) ? [of(month, day), of(day, month)] : [of(month, day)];
    return { text, days, start: index, end: index + text.length };
  });
  return { dates: found, rest: text.replaceAll(dates, ' ').replaceAll(masked, 'M') };
}

/** A date that a credit has and the record has not. */
export interface Misdated {
  readonly text: string;
  /** Whether it is surely given to the words, and not to something else that is told beside them. */
  readonly isSure: boolean;
}

/** What is known of the words beside their day: whose they are, and when the documents were published. */
export interface Background {
  readonly whom: string;
  readonly documents: readonly string[];
}

/**
 * The date that a credit has, where the record has another; nothing where either is not so exact, where it is of a
 * span of years, or where it is that of the document. Dates that are surely given to the words come before others.
 */
export function differentDate(
  credit: string,
  said: string,
  { whom, documents }: Background = { whom: '', documents: [] },
): Misdated | undefined {
  const [ours] = datesIn(said).dates.flatMap(({ days }) => days);
  if (!ours || /\babout\b/.test(said)) return undefined;
  const known = new Set(normalise(whom).split(' '));
  const given = datesIn(credit)
    .dates.filter((date) => !isOfSpan(credit, date))
    .map((date) => ({ ...date, isSure: isOfWords(credit, date, known) }));
  const others = [ours, ...documents.flatMap((text) => datesIn(text).dates.flatMap((d) => d.days))];
  for (const all of [given.filter(({ isSure }) => isSure), given]) {
    if (all.some(({ days }) => days.some((day) => agree(day, ours)))) return undefined;
    const wrong = all.find(({ days }) => !days.some((day) => others.some((o) => agree(day, o))));
    if (wrong) return { text: wrong.text, isSure: wrong.isSure };
  }
  return undefined;
}

/** Whether it is one end of a span: 2010–16, from 2010 to 2016. */
const isOfSpan = (credit: string, { text, start, end }: Dated): boolean =>
  (/^\d{4}-\d\d$/.test(text) && text.slice(2, 4) < text.slice(5)) ||
  /^\s*(?:[–—-]|to|and|until|till)\s*['’]?\d/.test(credit.slice(end)) ||
  /\d\s*(?:[–—-]|to|and|until|till)\s*$/.test(credit.slice(0, start)) ||
  /^\s*[–-]\s*(?:$|[),])/.test(credit.slice(end));

const says = new RegExp(
  String.raw`(?:^|\s)(?:${saying})(?!\s+(?:of|for|as)\b)(?<words>[^,]*),?$`,
  'u',
);
const follows = new RegExp(
  String.raw`^,?\s(?<words>.*?),?\s(?:(?:has|had)\s)?(?:${saying})\b`,
  'u',
);

/**
 * Whether a date is surely that of the words: it stands beside a word of saying, or after whoever spoke, with no more
 * than names between; or alone. Any other may be of what else is told of somebody.
 */
function isOfWords(credit: string, { start, end }: Dated, known: ReadonlySet<string>): boolean {
  const before =
    credit
      .slice(0, start)
      .split(/ … |(?<=\p{L}{2}[.!?])\s|\n/u)
      .at(-1) ?? '';
  const [rest = ''] = credit.slice(end).split(/ … |\n/);
  const isEnd = /^\s*(?:$|[^\p{L}\p{N}\s'’]|that\b|\d?\d[:.]\d\d)/u.test(rest);
  const led = before
    .replace(/(?:(?<![\p{L}\p{N}])(?:on|in|the|early|mid|late|\p{L}+day,?)\b\s+)+$/iu, '')
    .trim();
  if (/^[^\p{L}\p{N}]*$/u.test(led))
    return isNames(follows.exec(rest)?.groups?.words, known) || /^[^\p{L}\p{N}]*$/u.test(rest);
  if (!isEnd) return false;
  if (isNames(says.exec(led)?.groups?.words, known)) return true;
  const [, who = ''] = /([^,;:()–—|]*)[\s,(–—-]*$/u.exec(led) ?? [];
  const isBeside = before.trimEnd() === led || /[,(–—-]$/.test(led);
  const words = normalise(who).split(' ');
  return isBeside && words.some((word) => known.has(word)) && words.every(isKnown(known));
}

// Mr, MP, Rt Hon and the are names of nobody.
const isKnown =
  (known: ReadonlySet<string>) =>
  (word: string): boolean =>
    word.length < 4 || known.has(word);

const isNames = (words: string | undefined, known: ReadonlySet<string>): boolean =>
  words
    ?.split(/[\s,]+/)
    .every((word) => /^\p{Lu}/u.test(word) || isKnown(known)(normalise(word))) ?? false;

/** Whether they may be the same day, as exactly as both are known. */
const agree = (one: Day, other: Day): boolean =>
  (['year', 'month', 'day'] as const).every(
    (part) => one[part] === undefined || other[part] === undefined || one[part] === other[part],
  );
