import { expect, test } from 'vitest';
import { holdsKin } from '../../../src/search/read/akin.ts';

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
  ['…', 'anything', true],
])('%j against the found %j: %s', (words, content, kin) => {
  expect(holdsKin(words, { content, locations: [0] })).toBe(kin);
});

test('looks only at the words that were found', () => {
  expect(holdsKin('axes', { content: 'a man with axes', locations: [0] })).toBe(false);
});
