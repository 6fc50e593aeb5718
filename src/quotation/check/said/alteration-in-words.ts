/** What differs between an altered quotation and its record, in words. */
import { beginning } from '../../../format/beginning.ts';
import { spellings } from '../../../words/spellings.ts';
import { fold } from '../../../words/verbatim.ts';
import type { Altered } from '../answer.ts';
import { haveSameFigures } from '../sense/figures.ts';
import { capital, number } from './in-words.ts';

/** One sentence for each place; every second piece is strong. */
export function alterationInWords(
  { alteration, inserted, quote, range }: Altered,
  text: string,
): string[][] {
  const { kind, changes, moved } = alteration;
  const brackets = inserted.map((bracket) => ['', bracket, ' stands nowhere in the record.']);
  if (kind === 'words') {
    const sentences = changes
      .slice(0, 8)
      .map(({ missing, added }) => changed(missing, added, inserted));
    return [
      ...brackets,
      ...sentences.filter((says) => says.length > 0),
      ...(changes.length > 8 ? [[`And ${places(changes.length - 8)}.`]] : []),
      ...(moved.length > 0
        ? [
            [
              `${capital(number(moved.length))} ${moved.length === 1 ? 'word stands' : 'words stand'} in another order.`,
            ],
          ]
        : []),
    ];
  }
  const mere = {
    punctuation: 'punctuation differs',
    capitals: 'capital letters differ',
    'punctuation and capitals': 'punctuation and capital letters differ',
    accents: 'accents or joined letters differ',
    'joined words': 'a hyphen, or how words are joined and parted, differs',
  }[kind];
  const recorded = quote.words.slice(range.start, range.end);
  const differs = isOfHyphens(text, recorded) ? 'a hyphen differs' : mere;
  return [...brackets, [`The words that you pasted are the record’s; only ${differs}.`]];
}

/** But for what a text is verbatim; nothing where it is altered: also by a hyphen, or by what makes a question. */
export function butFor({ alteration, inserted, quote, range }: Altered, text: string): string {
  const recorded = quote.words.slice(range.start, range.end);
  const { kind } = alteration;
  if (inserted.length > 0) return '';
  if (kind === 'capitals') return 'capital letters';
  if (isOfHyphens(text, recorded) || questionsIn(text) !== questionsIn(recorded)) return '';
  if (kind === 'punctuation') return kind;
  return kind === 'punctuation and capitals' ? 'punctuation and capital letters' : '';
}

const questionsIn = (text: string): number => text.split('?').length;

const isOfHyphens = (text: string, recorded: string): boolean => {
  const [ours, theirs] = [fold(text).text, fold(recorded).text];
  return ours !== theirs && parted(ours) === parted(theirs);
};

const parted = (text = ''): string => text.replaceAll(/[-‐‑\s]+/g, '');

/** One place of them. */
function changed(
  missing: readonly string[],
  added: readonly string[],
  inserted: readonly string[],
): string[] {
  const own = added.filter(
    (word) => !inserted.some((bracket) => spellings(bracket).includes(spellings(word)[0] ?? '')),
  );
  const [out, put] = [missing, own].map((words) => beginning(words.join(' '), 200));
  if (missing.length === 0 && own.length === 0) return [];
  if (missing.length === 0) return [`${words(own.length)} put in: `, put ?? '', '.'];
  if (own.length === 0) return [`${words(missing.length)} left out: `, out ?? '', '.'];
  const count = Math.max(missing.length, own.length);
  const figure = haveSameFigures(missing.join(' '), own.join(' '))
    ? '; the figure is the same.'
    : '.';
  return [`${words(count)} changed: `, out ?? '', ' has become ', put ?? '', figure];
}

const words = (count: number): string =>
  count === 1 ? 'One word is' : `${capital(number(count))} words are`;

const places = (count: number): string =>
  `${number(count)} more ${count === 1 ? 'place' : 'places'}`;
