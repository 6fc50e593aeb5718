/** Verdicts in words. */

import type { Answer } from '../answer.ts';
import type { Circumstances } from '../circumstances.ts';
import { alterationInWords, butFor } from './alteration-in-words.ts';
import { beyondInWords, withinInWords } from './beyond-in-words.ts';
import { deniedInWords } from './denied-in-words.ts';
import { capital, number } from './in-words.ts';
import { notCompared } from './not-compared.ts';
import { common, marked, omitted, verbatim } from './standing-in-words.ts';
import { warnings } from './warnings.ts';

/** Why a verdict is so; every second piece is strong. */
export interface Because {
  readonly says: readonly string[];
  /** Whether it stands first, with the rule that warns: other words stand there, the sense is turned, or somebody else is named. */
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
export function findingOf(answer: Answer, about: Circumstances): Finding {
  const { verdict, limit } = answer;
  const { sign, word, bad = false, says } = told(answer, about);
  const first = warnings(verdict, about);
  // Whichever words they are: what they do to the sense is for whoever reads both.
  const isChanged = verdict.kind === 'altered' && verdict.alteration.kind === 'words';
  const { misdated, quote } = about;
  const dated =
    quote && misdated && !misdated.isSure
      ? [
          [
            'What you pasted has ',
            misdated.text,
            '; the record dates these words ',
            quote.said,
            '.',
          ],
        ]
      : [];
  // What was cut out comes before what stands around it.
  const isLed = isChanged || (verdict.kind === 'with omissions' && verdict.ranges.length > 1);
  const said = says.map((says) => ({ says, first: isChanged }));
  return {
    sign,
    word: sign === '≠' ? word : word + withinInWords(about.beyond),
    bad: bad || first.length > 0,
    because: [
      ...[...first, ...deniedInWords(verdict, answer.text)].map((says) => ({ says, first: true })),
      ...(isLed ? said : []),
      ...about.beyond.map((each) => ({
        says: beyondInWords(each),
        first: each.turning !== undefined,
      })),
      ...(isLed ? [] : said),
      ...[...dated, ...(limit ? [[limit]] : [])].map((says) => ({ says, first: false })),
    ],
  };
}

/** Words as they stand, and that somebody else said them, or on another day. */
function notOf(word: string, { naming, misdated }: Circumstances): string {
  const named = { another: 'not of this person', other: 'beside another name' };
  const isNamed = naming.kind === 'another' || naming.kind === 'other';
  const note = isNamed ? named[naming.kind] : misdated?.isSure ? 'not of this date' : undefined;
  return note ? `${word}, ${word.includes(' but ') ? 'and' : 'but'} ${note}` : word;
}

type Told = Omit<Finding, 'because' | 'bad'> & { bad?: boolean; says: (readonly string[])[] };

function told(answer: Answer, about: Circumstances): Told {
  const { verdict, text } = answer;
  if (about.places !== undefined) {
    const as = verdict.kind === 'altered' ? 'Verbatim but for capital letters' : 'Verbatim';
    const says = [...notCompared(answer, about), ...common(about)];
    return { sign: '=', word: `${as}, and too common to say whose`, says };
  }
  switch (verdict.kind) {
    case 'verbatim': {
      const says = verbatim(verdict, text, about, notCompared(answer, about));
      const word = notOf('Verbatim', about);
      if (verdict.broken)
        return { sign: '=', word: `${word}, but broken off within a word`, bad: true, says };
      if (about.turns.length > 0)
        return { sign: '=', word: `${word}, but cut so that the sense turns`, says };
      return { sign: '=', word, says };
    }
    case 'with omissions': {
      const word = about.turns.length > 0 ? 'Cut so that the sense turns' : marked(verdict);
      return {
        sign: '[…]',
        word,
        says: [...omitted(verdict, text), ...notCompared(answer, about)],
      };
    }
    case 'altered': {
      const says = alterationInWords(verdict, text);
      // Other letters and marks are no other words.
      const marks = butFor(verdict, text);
      return marks
        ? { sign: '=', word: notOf(`Verbatim but for ${marks}`, about), says }
        : { sign: '≠', word: 'Altered', bad: true, says };
    }
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
    case 'several': {
      const absent = verdict.answers.filter(({ verdict }) => verdict.kind === 'not here').length;
      const away = `${capital(number(absent))} of them ${absent === 1 ? 'is' : 'are'} not in this record.`;
      return {
        sign: '“ ”',
        word: `${capital(number(verdict.answers.length))} quotations`,
        says: [['Each was compared for itself.'], ...(absent > 0 ? [[away]] : [])],
      };
    }
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
