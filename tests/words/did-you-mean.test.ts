import { expect, test } from 'vitest';
import { didYouMean } from '../../src/words/did-you-mean.ts';

test.each([
  ['jane-do', ['jane-doe', 'john-roe'], 'Did you mean "jane-doe"?'],
  ['Speaker', ['speaker'], 'Did you mean "speaker"?'],
  ['spoon', ['fork', 'knife'], undefined],
  ['spoon', [], undefined],
])('asks of %s among %j', (word, candidates, expected) => {
  expect(didYouMean(word, candidates)).toBe(expected);
});
