import { expect, test } from 'vitest';
import { didYouMean } from '../../src/words/did-you-mean.ts';

test.each([
  ['jane-do', ['jane-doe', 'john-roe'], 'Did you mean "jane-doe"?'],
  ['Speaker', ['speaker'], 'Did you mean "speaker"?'],
  ['spoon', ['fork', 'knife'], undefined],
  ['spoon', [], undefined],
  // Two letters of a short word, a third of a long one.
  ['abxy', ['abcd'], 'Did you mean "abcd"?'],
  ['axyz', ['abcd'], undefined],
  ['counted-xxx', ['counted-abc'], 'Did you mean "counted-abc"?'],
  ['coun-xxxxxx', ['coun-abcdef'], undefined],
  // The nearest, and of two as near the first.
  ['abcx', ['axxx', 'abcd', 'abce'], 'Did you mean "abcd"?'],
])('asks of %s among %j', (word, candidates, expected) => {
  expect(didYouMean(word, candidates)).toBe(expected);
});
