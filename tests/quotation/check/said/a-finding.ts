/** What is said of verdicts on one quotation. */
import type { Standing, Verdict } from '../../../../src/quotation/check/answer.ts';
import type { Circumstances } from '../../../../src/quotation/check/circumstances.ts';
import { findingOf } from '../../../../src/quotation/check/said/wording.ts';
import { aStanding } from '../a-standing.ts';

export const words = 'Every spoon in the old hall was counted twice.';
export const quote = { url: '/quotes/minutes/spoons/', words };
const whose = { ...quote, speaker: 'the warden', said: '2001', source: 'Minutes', checked: '' };
export const about = (fields: Partial<Circumstances> = {}): Circumstances => ({
  quote: whose,
  naming: { kind: 'nobody' },
  misdated: undefined,
  turns: [],
  beyond: [],
  size: 112,
  ...fields,
});
/** The sign and word, and what is said: strong words between stars, what stands first behind "!". */
export const said = (verdict: Verdict, text: string, given = about(), limit?: string) => {
  const answer = { verdict, text, leftOut: '', peeled: [], ...(limit && { limit }) };
  const { sign, word, bad, because } = findingOf(answer, given);
  return [
    `${sign} ${word}${bad ? ' (bad)' : ''}`,
    ...because.map(
      ({ says, first }) =>
        (first ? '! ' : '') + says.map((each, at) => (at % 2 ? `*${each}*` : each)).join(''),
    ),
  ];
};
export const standing = (parts: string[], fields: Partial<Standing> = {}): Standing =>
  aStanding(quote, parts, fields);
export const more = (count: number) => Array.from({ length: count }, () => quote);
