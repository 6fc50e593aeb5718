import { expect, test } from 'vitest';
import { verdictOn } from '../../../src/quotation/check/verdict.ts';
import { aLookup } from './a-lookup.ts';

const { quotes, record } = await aLookup('content');

test.each([
  ['words of one letter', 'a b c d e '.repeat(20_000)],
  ['one word', 'a'.repeat(200_000)],
  ['one word again and again', 'police '.repeat(28_000)],
  [
    'the record again and again',
    quotes
      .map(({ words }) => words)
      .join(' ')
      .repeat(6)
      .slice(0, 200_000),
  ],
  [
    'the record in quotation marks',
    quotes
      .map(({ words }) => `“${words}” said somebody else.`)
      .join('\n')
      .repeat(6)
      .slice(0, 200_000),
  ],
  ['emoji', '👮‍♀️🔥'.repeat(25_000)],
  ['marks of e-mail', '>'.repeat(200_000)],
  ['open tags', '<a '.repeat(66_000)],
  ['quotation marks', '“"‘'.repeat(66_000)],
  ['open brackets', '['.repeat(200_000)],
  ['apostrophes in a word', `a${"'".repeat(200_000)}b`],
  ['signs that are not seen in a word', `a${'\u200B'.repeat(200_000)}b`],
  ['accents on a letter', `a${'\u0301'.repeat(200_000)}b`],
  ['letters with accents', 'a\u0301'.repeat(100_000)],
  ['spaces in a line', `\n${' '.repeat(200_000)}x`],
  ['marks of e-mail before a tag', `${'>'.repeat(200_000)}x</p>`],
  ['exclamation marks', `${'!'.repeat(200_000)}x`],
])('200 kB of %s are answered', { timeout: 60_000 }, async (what, text) => {
  const begun = performance.now();
  const { verdict } = await verdictOn(text, record);
  console.info(`${what}: ${Math.round(performance.now() - begun)} ms, ${verdict.kind}`);
  expect(verdict.kind).not.toBe('verbatim');
});
