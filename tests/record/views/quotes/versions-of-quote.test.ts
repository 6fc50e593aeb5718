import { expect, test } from 'vitest';
import { kinds } from '../../../../src/record/kinds/index.ts';
import { versionOf } from '../../../../src/record/version.ts';
import {
  currentVersion,
  versionsOfQuote,
} from '../../../../src/record/views/quotes/versions-of-quote.ts';
import { aQuote } from '../../builders.ts';

const words = 'Every spoon was counted.';
const published = aQuote({ id: 'minutes/spoons', words });
const noted = { on: '2020-02-01', what: 'The place was given wrongly.' };
const mended = {
  on: '2020-03-01',
  what: 'A word was missing.',
  'words-before': 'Every was counted.',
};

test('a version is eight hexadecimal digits that do not change between runs', () => {
  expect(currentVersion(published)).toBe('d01592a4');
});

test.each([
  ['words', aQuote({ id: 'minutes/spoons', words: `${words} ` })],
  ['a correction', aQuote({ id: 'minutes/spoons', words, corrections: [noted] })],
])('changes with %s', (_what, quote) => {
  expect(currentVersion(quote)).toMatch(/^[0-9a-f]{8}$/);
  expect(currentVersion(quote)).not.toBe(currentVersion(published));
});

test('does not change with anything else', () => {
  const other = aQuote({ id: 'minutes/spoons', words, caution: 'Beware.', place: 'item 9' });
  expect(currentVersion(other)).toBe(currentVersion(published));
});

test('are all there after corrections, the latest first, each with what made it', () => {
  const quote = aQuote({ id: 'minutes/spoons', words, corrections: [mended, noted] });
  expect(versionsOfQuote(quote).map(({ words, correction }) => [words, correction?.what])).toEqual([
    [words, mended.what],
    ['Every was counted.', noted.what],
    ['Every was counted.', undefined],
  ]);
});

test('keep the digits that were given out before each correction', () => {
  const first = aQuote({ id: 'minutes/spoons', words: 'Every was counted.' });
  const second = aQuote({ ...first, corrections: [noted] });
  const third = aQuote({ ...first, words, corrections: [noted, mended] });
  expect(versionsOfQuote(third).map(({ version }) => version)).toEqual([
    currentVersion(third),
    currentVersion(second),
    currentVersion(first),
  ]);
});

test('do not take words and corrections for each other', () => {
  expect(versionOf({ words: 'a', corrections: [{ on: 'b', what: 'c' }] })).not.toBe(
    versionOf({ words: 'a', corrections: [{ on: 'bc', what: '' }] }),
  );
});

test('a correction may give the words before it, but not no words', () => {
  const result = kinds.quotes.schema.safeParse({
    ...aQuote({ id: 'a/b' }),
    id: undefined,
    corrections: [{ ...mended, 'words-before': '' }],
  });
  expect(result.error?.issues.some(({ path }) => path.at(-1) === 'words-before')).toBe(true);
});

test('of one day keep the order of the file, whatever the others', () => {
  const on = (day: string, what: string) => ({ on: day, what });
  const told = (...corrections: object[]) =>
    versionsOfQuote(aQuote({ id: 'minutes/spoons', words, corrections })).map(
      ({ correction }) => correction?.what,
    );
  const [one, two, three] = [
    on('2020-02-01', 'One.'),
    on('2020-02-01', 'Two.'),
    on('2020-01-01', 'Three.'),
  ];
  expect(told(one, two, three)).toEqual(['Two.', 'One.', 'Three.', undefined]);
  expect(told(three, two, one)).toEqual(['One.', 'Two.', 'Three.', undefined]);
});
