/** What is said of words that stand in the record: how many, whose, and what is left out. */
import { beginning } from '../../../format/beginning.ts';
import { spellings } from '../../../words/spellings.ts';
import type { Standing } from '../answer.ts';
import type { Circumstances } from '../circumstances.ts';
import { omissionsMarked } from '../pasted/readings.ts';
import { goesOn, hasWords } from '../sense/sentence.ts';
import { capital, number } from './in-words.ts';
import { namedInstead } from './warnings.ts';

/** Of words that stand together, after what is said of those `beside` them; every second piece is strong. */
export function verbatim(
  { quote, ranges, also, broken }: Standing,
  text: string,
  about: Circumstances,
  beside: readonly string[][],
): string[][] {
  const count = spellings(text).length;
  const [first, last] = [ranges[0], ranges.at(-1)];
  const isWhole =
    !first || !last || !goesOn(quote.words, { ...first, end: last.end }).some(Boolean);
  const all =
    count === 1
      ? 'The one word is the record’s'
      : `${beside.length > 0 ? `The ${count} words compared` : `All ${count} words`} are the record’s, in its order`;
  return [
    ...beside,
    ...whose(all, about),
    ...(isWhole || broken || about.beyond.length > 0
      ? []
      : [['They stand in a longer quotation.']]),
    ...idle(text, quote.words),
    ...(broken
      ? [
          [
            `What you pasted breaks off in the middle of the ${broken === 'end' ? 'last' : 'first'} word.`,
          ],
        ]
      : []),
    ...(also.length > 0
      ? [
          [
            also.length > 9
              ? 'They stand in other quotations too.'
              : `They stand in ${number(also.length)} other ${also.length === 1 ? 'quotation' : 'quotations'} too.`,
          ],
        ]
      : []),
  ];
}

/** A mark of a cut where nothing is cut, as the record has none there. */
const idle = (text: string, words: string): string[][] =>
  omissionsMarked(text).includes('[…]') && !/…|\.{3}/.test(words)
    ? [['Where a cut is marked, the record has no words that were left out.']]
    : [];

/** Who spoke, and what else the text has of names: to whom it gives the words only where that is certain. */
function whose(all: string, { naming, quote }: Circumstances): string[][] {
  if (!quote) return [[`${all}.`]];
  const speaker = capital(quote.speaker);
  const from = [`${all}, from `, speaker, '.'];
  switch (naming.kind) {
    case 'another':
    case 'other':
      return [[`${all}.`]];
    case 'speaker':
      return [[`${all}, and `, speaker, ' is who said or wrote them.']];
    case 'author':
      return [from, [`The document that they come from is by `, naming.name, '.']];
    case 'also':
      return [
        from,
        [
          'What you pasted also names ',
          naming.name,
          '; to whom it gives the words was not compared.',
        ],
      ];
    case 'named':
      return [
        from,
        [
          'What you pasted names the same person or body; to whom it gives the words was not compared.',
        ],
      ];
    case 'perhaps':
      return [from, ['What you pasted names ', naming.name, ', perhaps the same.']];
    case 'unsure':
      return [from, ['Whether what you pasted names the same speaker could not be told.']];
    default:
      return [from];
  }
}

/** Of a phrase that anybody may say; every second piece is strong. */
export function common(about: Circumstances): string[][] {
  const { places = 1, quote } = about;
  return [
    ...namedInstead(about),
    [
      'Words so few and so common are nobody’s alone. In the record they stand in ',
      places === 1 ? 'one place' : `${places > 60 ? 'many' : number(places)} places`,
      ...(quote ? ['; here in what it has from ', capital(quote.speaker), '.'] : ['.']),
    ],
  ];
}

/** The word for cuts and insertions. */
export const marked = ({ omits, inserts }: Standing): string =>
  inserts
    ? `Verbatim, with marked ${omits ? 'cuts and insertions' : 'insertions'}`
    : `Verbatim, with ${omits ? 'marked ' : ''}cuts`;

/** Of words between which others are left out: whatever these are, they are told. */
export function omitted(
  { quote, ranges, omits, inserts, bracketsDropped }: Standing,
  text: string,
): string[][] {
  const gaps = ranges
    .slice(1)
    .map(({ start }, at) => quote.words.slice(ranges[at]?.end, start).trim())
    .filter(hasWords);
  const isBracket = (gap: string): boolean => bracketsDropped && /^\[[^[\]]*\]$/.test(gap);
  const cut = gaps.filter((gap) => !isBracket(gap));
  const gone = cut.reduce((sum, gap) => sum + spellings(gap).length, 0);
  return [
    ...(bracketsDropped
      ? [
          [
            'The words in square brackets, which the document put in, are left out without a mark: ',
            ...shown(gaps.filter(isBracket)),
            '.',
          ],
        ]
      : []),
    ...(omits && gone > 0
      ? [
          [
            `${capital(number(gone))} ${gone === 1 ? 'word is' : 'words are'} left out at […]: `,
            ...shown(cut),
            '. What stands is the record’s.',
          ],
        ]
      : []),
    ...(omits && gone === 0
      ? [['What you pasted is marked as cut at an end; what stands is the record’s.']]
      : []),
    ...(omits ? [] : idle(text, quote.words)),
    ...(inserts ? [['What stands in square brackets is not the record’s.']] : []),
  ];
}

const shown = (gaps: readonly string[]): string[] =>
  gaps.flatMap((gap, at) => [...(at > 0 ? ['; '] : []), beginning(gap, 400)]);
