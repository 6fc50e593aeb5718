import { expect, test } from 'vitest';
import { soundAlike } from '../../src/words/sounds.ts';

test.each([
  ['wright', 'write'],
  ['shaun', 'sean'],
  ['theresa', 'tereza'],
  ['phillips', 'filips'],
  ['stephen', 'steven'],
  ['catherine', 'kathryn'],
  ['geoff', 'jeff'],
  ['knight', 'nite'],
])('%s may be heard as %s', (one, other) => {
  expect(soundAlike(one, other)).toBe(true);
});

test.each([
  ['correction', 'corruption'],
  ['helpline', 'headline'],
  ['email', 'mail'],
  ['may', 'me'],
])('%s is not heard as %s', (one, other) => {
  expect(soundAlike(one, other)).toBe(false);
});
