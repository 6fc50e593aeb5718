import { expect, test } from 'vitest';
import { correctedRecords, corrections } from '../../../src/record/views/corrections.ts';
import { aClaim, aDossier, anArticle } from '../builders.ts';

test('lists changes of every kind of record, the latest first', () => {
  const dossier = aDossier({
    articles: [
      anArticle({ id: 'one', corrections: [{ on: '2020-01-05', what: 'Two, not three.' }] }),
    ],
    claims: [
      aClaim({
        id: 'ts-01',
        corrections: [
          { on: '2020-01-04', what: 'A date.' },
          { on: '2020-01-06', what: 'A name.' },
        ],
      }),
    ],
  });
  expect(corrections(dossier).map(({ on, kind, id }) => `${on} ${kind} ${id}`)).toEqual([
    '2020-01-06 claims ts-01',
    '2020-01-05 articles one',
    '2020-01-04 claims ts-01',
  ]);
});

test('of one day are in the order of the kinds, and of the record', () => {
  const on = '2020-01-05';
  const dossier = aDossier({
    articles: [anArticle({ id: 'a', corrections: [{ on, what: 'Four.' }] })],
    claims: [
      aClaim({
        id: 'b',
        corrections: [
          { on, what: 'One.' },
          { on, what: 'Two.' },
        ],
      }),
      aClaim({ id: 'c', corrections: [{ on, what: 'Three.' }] }),
    ],
  });
  const told = corrections(dossier).map(({ what }) => what);
  expect(told.filter((what) => what !== 'Four.')).toEqual(['One.', 'Two.', 'Three.']);
  expect(told).toHaveLength(4);
});

test('are gathered by record, the one with the latest first', () => {
  const dossier = aDossier({
    articles: [anArticle({ id: 'one', corrections: [{ on: '2020-01-05', what: 'B.' }] })],
    claims: [
      aClaim({
        id: 'ts-01',
        corrections: [
          { on: '2020-01-04', what: 'C.' },
          { on: '2020-01-06', what: 'A.' },
        ],
      }),
      aClaim({ id: 'ts-02' }),
    ],
  });
  expect(
    correctedRecords(dossier).map(({ id, corrections }) => [
      id,
      ...corrections.map(({ what }) => what),
    ]),
  ).toEqual([
    ['ts-01', 'A.', 'C.'],
    ['one', 'B.'],
  ]);
});
