import { expect, test } from 'vitest';
import { speller } from '../../../src/desk/language/speller.ts';

const { knows, nearest } = speller(['Pottering', 'stirrage']);

test.each([
  'colour',
  'Colour',
  'organise',
  'didn’t',
  'the committee’s'.split(' ')[1] ?? '',
  'officers’',
  'well-kept',
  'Pottering’s',
  'stirrage',
  'Stirrage',
])('knows %s', (word) => expect(knows(word)).toBe(true));

test.each(['color', 'recieve', 'england', 'pottering-spoom', 'Stirage'])(
  'does not know %s',
  (word) => expect(knows(word)).toBe(false),
);

test('finds the word that was meant', () => {
  expect(nearest('recieve')).toBe('receive');
});
