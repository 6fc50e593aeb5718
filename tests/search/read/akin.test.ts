import { expect, test } from 'vitest';
import { placedIn } from '../../../src/search/codec/record-content.ts';
import { holdsKin } from '../../../src/search/read/akin.ts';
import { spellings } from '../../../src/words/spellings.ts';

test.each([
  ['target', 'targets', true],
  ['targets', 'target,', true],
  ['policing', 'police', true],
  ['tar', 'targets', true],
  ['he', 'her', true],
  ['dont', 'don’t', true],
  ['cafe', 'Café', true],
  ['centred', 'child-centred', true],
  ['£250,000', '£250,000.', true],
  ['axes', 'a', false],
  ['format', 'for', false],
  ['one two', 'one', false],
  ['one two', 'twofold one', true],
  ['…', 'anything', true],
])('%j against the found %j: %s', (words, found, kin) => {
  expect(holdsKin(spellings(words), spellings(found))).toBe(kin);
});

test('looks only at the words that were found', () => {
  const found = placedIn('a man with axes', [0]).map(({ word }) => word);
  expect(holdsKin(['axes'], found)).toBe(false);
});
