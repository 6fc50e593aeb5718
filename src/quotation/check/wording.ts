/** Verdicts in words. */

import type { Verdict } from './answer.ts';
import type { Alteration } from './differences.ts';
import type { RecordedQuote } from './quotes-to-check.ts';

/** The verdict in a word or two, and what it means for what was pasted. */
export interface Finding {
  readonly word: string;
  readonly sentence: string;
}

/** The finding on a text, in a record of `size` quotations. */
export function findingOf(verdict: Verdict, size: number): Finding {
  switch (verdict.kind) {
    case 'verbatim':
      return { word: 'Verbatim.', sentence: verbatim(verdict) };
    case 'with omissions':
      return {
        word: marked(verdict.omits, verdict.inserts),
        sentence: `Everything else stands in the record in this order, word for word: ${whose(verdict.quote)}.`,
      };
    case 'altered':
      return { word: 'Altered.', sentence: altered(verdict.alteration, verdict.quote) };
    case 'spliced':
      return {
        word: `Altered: ${number(verdict.parts.length)} passages put together.`,
        sentence: 'The record has these words in different quotations, not as one.',
      };
    case 'in part':
      return {
        word: 'Here only in part.',
        sentence:
          'The record has the words below, but not the whole of what you pasted, or not in this order.',
      };
    case 'similar':
      return {
        word: 'Similar.',
        sentence:
          'The record does not have these words. What follows shares words with them, and may or may not be what was meant.',
      };
    case 'not here':
      return {
        word: 'Not here.',
        sentence: `None of the ${size} quotations of this record has these words, or words near to them.`,
      };
    case 'empty':
      return { word: 'Nothing to compare.', sentence: 'Paste the words of a quotation first.' };
  }
}

function verbatim({ quote, also, ranges }: Extract<Verdict, { ranges: unknown }>): string {
  const [first] = ranges;
  const whole = first && first.end - first.start >= quote.words.length;
  const more =
    also.length === 0
      ? ''
      : ` They stand in ${number(also.length)} other ${also.length === 1 ? 'quotation' : 'quotations'} too.`;
  return `${whole ? 'These are the words of the record' : 'These words stand in a longer quotation of the record'}: ${whose(quote)}.${more}`;
}

function marked(omits: boolean, inserts: boolean): string {
  if (!inserts) return 'Verbatim with marked omissions.';
  return omits
    ? 'Verbatim with marked omissions and insertions.'
    : 'Verbatim with marked insertions.';
}

function altered({ kind, ...counts }: Alteration, quote: RecordedQuote): string {
  const of = `The record has a quotation like this: ${whose(quote)}.`;
  switch (kind) {
    case 'punctuation':
      return `${of} The words are the same; only punctuation differs.`;
    case 'capitals':
      return `${of} The words are the same; only capital letters differ.`;
    case 'punctuation and capitals':
      return `${of} The words are the same; only punctuation and capital letters differ.`;
    case 'accents':
      return `${of} The words are the same; only accents or joined letters differ.`;
    case 'joined words':
      return `${of} Only hyphens, or how words are joined and parted, differ.`;
    case 'words': {
      const parts = [
        counts.changed && `${number(counts.changed)} ${words(counts.changed)} changed`,
        counts.dropped && `${number(counts.dropped)} left out`,
        counts.added && `${number(counts.added)} put in`,
        counts.moved && `${number(counts.moved)} moved`,
      ].filter((part) => part !== 0);
      return `${of} What differs: ${parts.join(', ')}.`;
    }
  }
}

/** Who said or wrote it, and when: Ada Example, warden, 4 May 2001. */
export const whose = ({ speaker, role, said }: RecordedQuote): string =>
  [speaker, role, said].filter(Boolean).join(', ');

const words = (count: number): string => (count === 1 ? 'word' : 'words');

const number = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ??
  String(count);

/** What nobody should take from the verdict. */
export function limitsOf(verdict: Verdict, leftOut: string, size: number): string[] {
  const found = !['similar', 'not here', 'empty'].includes(verdict.kind);
  return [
    ...(found
      ? [
          'That the document is accurate, or that what it reports is true. The words were compared with the document named, and with nothing else.',
          'That the words are used fairly. Read what stands before and after them.',
        ]
      : [
          `That the words were never said. This record is small: it holds ${size} quotations, and no whole documents.`,
        ]),
    ...(leftOut
      ? [`Anything about what else you pasted. It was left out of the comparison: ${leftOut}`]
      : []),
  ];
}
