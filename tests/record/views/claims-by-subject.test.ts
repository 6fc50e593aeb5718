import { expect, test } from 'vitest';
import { claimsBySubject } from '../../../src/record/views/claims-by-subject.ts';
import { aClaim, aDossier, ids } from '../builders.ts';

test('puts known subjects in the order of telling and unknown ones last', () => {
  const claims = ['tg-01', 'sc-02', 'zz-01', 'sc-01'].map((id) => aClaim({ id }));
  expect(
    claimsBySubject(aDossier({ claims })).map(({ prefix, claims }) => [prefix, ids(claims)]),
  ).toEqual([
    ['sc', ['sc-01', 'sc-02']],
    ['tg', ['tg-01']],
    ['zz', ['zz-01']],
  ]);
});
