import { expect, test } from 'vitest';
import { claimsBySubject } from '../../../src/record/views/claims-by-subject.ts';
import { aClaim, aDossier, ids } from '../builders.ts';

test('tells subjects as the list has them, leaves out those without claims, and puts others last', () => {
  const claims = ['tg-01', 'sc-02', 'zz-01', 'sc-01'].map((id) => aClaim({ id }));
  const subjects = [
    { letters: 'tg', heading: 'Targets' },
    { letters: 'u', heading: 'Unknown' },
    { letters: 'sc', heading: 'Spoons' },
  ];
  expect(
    claimsBySubject(aDossier({ claims }), { subjects }).map(({ letters, heading, claims }) => [
      letters,
      heading,
      ids(claims),
    ]),
  ).toEqual([
    ['tg', 'Targets', ['tg-01']],
    ['sc', 'Spoons', ['sc-01', 'sc-02']],
    ['zz', 'Other claims', ['zz-01']],
  ]);
});
