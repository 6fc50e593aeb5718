import { expect, test } from 'vitest';
import { directiveOf, textFragment } from '../../../src/quotation/cite/text-fragment.ts';

test('the marks of the directive are encoded where they are part of words', () => {
  expect(directiveOf({ textStart: 'co-ordinator, she & I’ve' })).toBe(
    ':~:text=co%2Dordinator%2C%20she%20%26%20I%E2%80%99ve',
  );
});

test('what goes before and after stands beside the words', () => {
  const words = { prefix: 'two', textStart: 'spoons of', textEnd: 'the fair', suffix: 'were' };
  expect(directiveOf(words)).toBe(':~:text=two-,spoons%20of,the%20fair,-were');
});

test('a quotation leads to its words in the source, many of them by the first and the last five', () => {
  expect(textFragment({ words: 'Counted twice' })).toBe('#:~:text=Counted%20twice');
  expect(textFragment({ words: 'a b c d e f g h i j k l m' })).toBe(
    '#:~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m',
  );
});
