import { expect, test } from 'vitest';
import { aLookup } from '../a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const sentences = quotes.flatMap(({ words }) =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(words)].map(({ segment }) =>
    segment.trim(),
  ),
);
const negation = /(?<![\p{L}-])(?:not|no|never|cannot|\p{L}+n[’']t)(?![\p{L}-])/iu;

/** The halves of sentences whose first half has a negation. */
const halves = sentences.flatMap((sentence) => {
  const split = sentence.split(/\s+/);
  const at = Math.floor(split.length / 2);
  const [first, second] = [split.slice(0, at), split.slice(at)].map((half) => half.join(' '));
  return at >= 5 && first && second && negation.test(first) ? [second] : [];
});

test('the second half of a sentence that has a negation before it is headed so', async () => {
  expect(halves.length).toBeGreaterThan(30);
  const wrong: object[] = [];
  for (const half of halves)
    for (const text of [half, `“… ${half}”`, half.charAt(0).toUpperCase() + half.slice(1)]) {
      const { word, because } = await finding(text);
      if (!/sentence that has “.+” before it$|^≠/.test(word)) wrong.push({ text, word, because });
    }
  expect(wrong).toEqual([]);
});

test('no whole sentence is said to be from within one', async () => {
  const wrong: object[] = [];
  for (const sentence of sentences.filter((each) => /^\p{Lu}.*[.!?]$/su.test(each))) {
    const { word } = await finding(sentence);
    if (word.includes('within a sentence')) wrong.push({ sentence, word });
  }
  expect(wrong).toEqual([]);
});

test.each([
  [
    '"investigators were told not to investigate senior South Yorkshire Police (SYP) officers," the IOPC said in January 2025',
    '= Verbatim, from within a sentence that has “inaccurate” before it',
    'begins before this: **It’s completely inaccurate to suggest that** …',
  ],
  [
    '"we are walking away" Philip Marshall of the NCA',
    '= Verbatim, from within a sentence that has “does not” before it',
    'begins before this: **This does not mean** …',
  ],
  [
    '"... this failure can be linked to the lack of awareness, nationwide" - Drew review, 2016',
    '[…] Verbatim, with marked cuts, from within a sentence that has “only” before it',
    'Some, but only some, of',
  ],
  [
    'These improvements are ... the main reason for the reduction in thefts of vehicles.',
    '[…] Cut so that the sense turns',
    'include **likely to**.',
  ],
  [
    'It means we are setting a number of ... targets which we think are important national and strategic issues.',
    '[…] Cut so that the sense turns',
    'include **potential**.',
  ],
  [
    'cited the national key performance indicator targets as being ... reason that CSE was never a high priority',
    '[…] Cut so that the sense turns, from within a sentence',
    'include **one**.',
  ],
  [
    'We let victims of CSE down. We failed to recognise their vulnerability ... for that I am deeply sorry.',
    '[…] Verbatim, with marked cuts',
    '**and failed to see them as victims,**',
  ],
])('%s is told: %s', async (pasted, word, because) => {
  const told = await finding(pasted);
  expect(told.word).toBe(word);
  expect(told.because).toContain(because);
});
