import { expect, test } from 'vitest';
import { passageDirective, textFragment } from '../../../src/quotation/cite/text-fragment.ts';

const passage = (blocks: string[], before = '') => passageDirective({ blocks, before });

test('a few words stand whole, and their marks are encoded', () => {
  expect(passage(['co-ordinator, she said'])).toBe(':~:text=co%2Dordinator%2C%20she%20said');
});

test('many words are named by the first and the last five', () => {
  expect(passage(['a b c d e f g h i j k l m'])).toBe(
    ':~:text=a%20b%20c%20d%20e,i%20j%20k%20l%20m',
  );
});

test('several blocks are named by the beginning of the first and the end of the last', () => {
  expect(passage(['the end.', '', 'The next', 'and last'])).toBe(':~:text=the%20end.,and%20last');
});

test('words that stood there before get as much of what precedes them as sets them apart', () => {
  expect(passage(['spoons'], 'the spoons of the fair, two')).toBe(':~:text=two-,spoons');
  expect(passage(['spoons'], 'two spoons, or two')).toBe(':~:text=or%20two-,spoons');
});

test('words that stand there for the first time get nothing', () => {
  expect(passage(['spoons'], 'the forks of the fair')).toBe(':~:text=spoons');
});

test('a quotation leads to its words in the source', () => {
  expect(textFragment({ words: 'Counted twice' })).toBe('#:~:text=Counted%20twice');
});
