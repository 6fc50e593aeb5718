import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/quotation/check/answer.ts';
import type { Circumstances } from '../../../../src/quotation/check/circumstances.ts';
import { notCompared } from '../../../../src/quotation/check/said/not-compared.ts';

const about = {
  quote: {
    speaker: 'Ada Example',
    role: 'warden of the hall',
    source: 'Minutes of the count, Pottering Hall',
    said: '2 May 2001',
  },
  naming: { kind: 'another', name: 'Bo Sample' },
} as Circumstances;
const said = (leftOut: string, given = about, peeled: string[] = []) =>
  notCompared({ leftOut, peeled } as unknown as Answer, given).map((each) => each.join('|'));

test.each([
  '',
  'said Ada Example, the warden',
  'Mr Bo Sample told the hall',
  'Ada Example, Minutes of the count, May 2001',
  'She said that',
])('of %j nothing', (leftOut) => {
  expect(said(leftOut)).toEqual([]);
});

test.each(['Ada Example, not the warden', 'Ada Example, 2002', 'Officers burnt files'])(
  'of %j that it was not compared',
  (leftOut) => {
    expect(said(leftOut)).toEqual([
      `Beside these words stands what was not compared: |${leftOut}|.`,
    ]);
  },
);

test('of much only the first words', () => {
  expect(said('spoon '.repeat(60))[0]).toHaveLength(
    'Beside these words stands what was not compared: |'.length + 'spoon '.repeat(33).length + 3,
  );
});

test('whoever else is named is told, where nothing is known of the quotation', () => {
  expect(said('Ada Example', { naming: { kind: 'nobody' } } as Circumstances)).toHaveLength(1);
});

test('figures that were taken off are told, and signs are not', () => {
  const peeled = ['Markdown’s signs', 'note numbers (12)'];
  expect(said('Ada Example', about, peeled)).toEqual([
    'Beside these words stands what was not compared: |note numbers (12)|.',
  ]);
  expect(said('Officers burnt files', about, peeled)).toEqual([
    'Beside these words stands what was not compared: |Officers burnt files; note numbers (12)|.',
  ]);
});
