/** Verdicts in words. */

import { spellings } from '../../../words/spellings.ts';
import type { Answer, Standing, Verdict } from '../answer.ts';
import type { Circumstances } from '../circumstances.ts';
import { alterationInWords } from './alteration-in-words.ts';
import { capital, number } from './in-words.ts';
import { warnings } from './warnings.ts';

/** Why a verdict is so; every second piece is strong. */
export interface Because {
  readonly says: readonly string[];
  /** Whether it stands first, with the rule that warns: the sense is turned, or somebody else is named. */
  readonly first: boolean;
}

/** The verdict as a sign and a word, and why. */
export interface Finding {
  readonly sign: string;
  readonly word: string;
  /** Whether nobody should print the words so. */
  readonly bad: boolean;
  readonly because: readonly Because[];
}

/** The finding on a text. */
export function findingOf({ verdict, text, limit }: Answer, about: Circumstances): Finding {
  const { sign, word, bad = false, says } = told(verdict, text, about);
  const first = warnings(verdict, about);
  return {
    sign,
    word,
    bad: bad || first.length > 0,
    because: [
      ...first.map((says) => ({ says, first: true })),
      ...[...says, ...(limit ? [[limit]] : [])].map((says) => ({ says, first: false })),
    ],
  };
}

type Told = Omit<Finding, 'because' | 'bad'> & { bad?: boolean; says: (readonly string[])[] };

function told(verdict: Verdict, text: string, about: Circumstances): Told {
  switch (verdict.kind) {
    case 'verbatim': {
      const isAnother = about.naming.kind === 'another';
      const word = isAnother ? 'Verbatim, but not of this person' : 'Verbatim';
      if (about.turns.length > 0)
        return {
          sign: '=',
          word: `${word}, but cut so that the sense turns`,
          says: verbatim(verdict, text, about),
        };
      return { sign: '=', word, says: verbatim(verdict, text, about) };
    }
    case 'with omissions': {
      const word = about.turns.length > 0 ? 'Cut so that the sense turns' : marked(verdict);
      return { sign: '[…]', word, says: omitted(verdict) };
    }
    case 'altered':
      return { sign: '≠', word: 'Altered', bad: true, says: alterationInWords(verdict, text) };
    case 'spliced':
      return {
        sign: '≠',
        word: `Altered: ${number(verdict.parts.length)} passages put together`,
        bad: true,
        says: [['The record has these words in different quotations, not as one.']],
      };
    case 'in part':
      return {
        sign: '≈',
        word: 'Here only in part',
        says: [
          [
            'The record has the words below, but not the whole of what you pasted, or not in this order.',
          ],
        ],
      };
    case 'several':
      return {
        sign: '“ ”',
        word: `${capital(number(verdict.answers.length))} quotations`,
        says: [['Each was compared for itself.']],
      };
    case 'similar':
      return {
        sign: '≈',
        word: 'Similar',
        says: [
          [
            `${capital(number(verdict.shared))} of ${number(verdict.of)} words stand in one quotation, in this or another form. This may be a paraphrase; it is not called altered.`,
          ],
        ],
      };
    case 'too short':
      return {
        sign: '–',
        word: 'Too short to say',
        says: [['Three words or fewer stand in too many places. Paste more of the sentence.']],
      };
    case 'not here':
      return {
        sign: '–',
        word: 'Not in this record',
        says: [[`${about.size} quotations were compared. That nobody said it does not follow.`]],
      };
    case 'empty':
      return {
        sign: '–',
        word: 'Nothing to compare',
        says: [['Paste the words of a quotation first.']],
      };
  }
}

function verbatim(
  { quote, ranges, also, broken }: Standing,
  text: string,
  { naming, quote: whose }: Circumstances,
): string[][] {
  const count = spellings(text).length;
  const [first] = ranges;
  const isWhole = first && first.end - first.start >= quote.words.length;
  const speaker = whose ? capital(whose.speaker) : '';
  const who =
    naming.kind === 'speaker'
      ? [', and ', speaker, ' is who said or wrote them']
      : speaker
        ? [', from ', speaker, '']
        : ['', '', ''];
  const all =
    count === 1
      ? 'The one word is the record’s'
      : `All ${count} words are the record’s, in its order`;
  return [
    naming.kind === 'another' ? [`${all}.`] : [`${all}${who[0]}`, who[1] ?? '', `${who[2]}.`],
    ...(isWhole || broken ? [] : [['They stand in a longer quotation.']]),
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

const marked = ({ omits, inserts }: Standing): string =>
  inserts
    ? `Verbatim, with marked ${omits ? 'cuts and insertions' : 'insertions'}`
    : `Verbatim, with ${omits ? 'marked ' : ''}cuts`;

function omitted({ quote, ranges, omits, inserts, bracketsDropped }: Standing): string[][] {
  const gone = ranges
    .slice(1)
    .map(({ start }, at) => spellings(quote.words.slice(ranges[at]?.end, start)).length)
    .reduce((sum, each) => sum + each, 0);
  return [
    ...(bracketsDropped
      ? [['The words in square brackets, which the document put in, are left out without a mark.']]
      : []),
    ...(omits && !bracketsDropped
      ? [
          [
            `${capital(number(gone))} ${gone === 1 ? 'word is' : 'words are'} left out at […]; what stands is the record’s.`,
          ],
        ]
      : []),
    ...(inserts ? [['What stands in square brackets is not the record’s.']] : []),
  ];
}
