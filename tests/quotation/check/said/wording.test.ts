import { expect, test } from 'vitest';
import type { Verdict } from '../../../../src/quotation/check/answer.ts';
import { about, quote, said } from './a-finding.ts';

const absent = { verdict: { kind: 'not here' }, text: '', leftOut: '', peeled: [] } as const;
test.each<[Verdict, string[]]>([
  [
    { kind: 'not here' },
    ['– Not in this record', '112 quotations were compared. That nobody said it does not follow.'],
  ],
  [
    { kind: 'too short' },
    [
      '– Too short to say',
      'Three words or fewer stand in too many places. Paste more of the sentence.',
    ],
  ],
  [{ kind: 'empty' }, ['– Nothing to compare', 'Paste the words of a quotation first.']],
  [{ kind: 'several', answers: [] }, ['“ ” No quotations', 'Each was compared for itself.']],
  [
    { kind: 'several', answers: [absent, absent] },
    ['“ ” Two quotations', 'Each was compared for itself.', 'Two of them are not in this record.'],
  ],
  [
    { kind: 'spliced', parts: [] },
    [
      '≠ Altered: no passages put together (bad)',
      'The record has these words in different quotations, not as one.',
    ],
  ],
  [
    { kind: 'similar', quotes: [quote], shared: 9, of: 12 },
    [
      '≈ Similar',
      'Nine of 12 words stand in one quotation, in this or another form. This may be a paraphrase; it is not called altered.',
    ],
  ],
])('the verdict %j is told', (verdict, expected) => {
  expect(said(verdict, 'x')).toEqual(expected);
});

test('what was not compared is told last', () => {
  expect(said({ kind: 'empty' }, 'x', about(), 'Only so much.').at(-1)).toBe('Only so much.');
});
