/** What is told of the words that stand beside those that were compared. */
import { beginning } from '../../../format/beginning.ts';
import { spellings } from '../../../words/spellings.ts';
import type { Answer } from '../answer.ts';
import type { Circumstances } from '../circumstances.ts';
import { joining } from '../pasted/credit.ts';
import { isFigured } from '../pasted/peel.ts';
import { onOneLine } from '../pasted/readings.ts';
import { saying } from '../whose/signs.ts';

// Beside a name these state nothing of what was said.
const empty = new Set(
  `${saying}|${joining}|that|he|she|who|mr|mrs|ms|miss|dr|sir|dame|lord|lady`.split(/[|\s]/),
);

/** That they were not compared, where they are more than whose the words are; every second piece is strong. */
export function notCompared(
  { leftOut, peeled }: Answer,
  { naming, misdated, quote }: Circumstances,
): string[][] {
  const told = [
    'name' in naming ? naming.name : '',
    misdated?.text,
    ...(quote
      ? [quote.speaker, quote.role, quote.source, quote.origin, quote.said, ...(quote.issued ?? [])]
      : []),
  ];
  const known = new Set(told.flatMap((each) => spellings(each ?? '')));
  const more = spellings(leftOut).filter((word) => !known.has(word) && !empty.has(word));
  const beside = [...(more.length > 0 ? [onOneLine(leftOut)] : []), ...peeled.filter(isFigured)];
  return beside.length === 0
    ? []
    : [
        [
          'Beside these words stands what was not compared: ',
          beginning(beside.join('; '), 200),
          '.',
        ],
      ];
}
