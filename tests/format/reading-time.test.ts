import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/format/reading-time.ts';
import { parse } from '../../src/record/text/parse.ts';

test.each([
  ['', 1],
  ['word '.repeat(238 * 3), 3],
  ['word\n\n'.repeat(238 * 2 + 130), 3],
  ['<Claim id="ts-01">word</Claim> – [@some-source, p. 5] '.repeat(238 * 2), 2],
])('a text is read at 238 words a minute, without tags and citations', (text, minutes) => {
  expect(readingMinutes(parse(text))).toBe(minutes);
});

test('front matter is not read', () => {
  expect(readingMinutes(parse(`---\ntitle: ${'word '.repeat(500)}\n---\n\nOne word.\n`))).toBe(1);
});
