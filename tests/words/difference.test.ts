import fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, wordDifference } from '../../src/words/difference.ts';

const kinds = (quoted: string, record: string): string =>
  difference(quoted, record)
    .map(({ kind, text }) => `${{ same: '', missing: '-', added: '+' }[kind]}${text}`)
    .join(' ');

test.each([
  ['the same words', 'two spoons here', 'two spoons here', 'two spoons here'],
  ['a word changed', 'two forks here', 'two spoons here', 'two -spoons +forks here'],
  ['a word left out', 'two here', 'two spoons here', 'two -spoons here'],
  ['a word put in', 'two silver spoons', 'two spoons', 'two +silver spoons'],
  ['only other marks', 'the hall’s spoons', "the hall's spoons", 'the hall’s spoons'],
  [
    'a passage of more',
    'spoons were counted',
    'All spoons were counted twice',
    'spoons were counted',
  ],
  ['nothing in common', 'forks', 'two spoons', '+forks'],
  ['nothing', '', 'two spoons', ''],
])('tells %s', (_what, quoted, record, told) => {
  expect(kinds(quoted, record)).toBe(told);
});

test('keeps every word that was quoted, in its order, and takes the others from the record in its', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', '’t', "'t"), { maxLength: 12 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (quoted, record) => {
      const segments = difference(quoted, record);
      const of = (left: string) =>
        segments.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join(' ');
      expect(of('missing')).toBe(quoted);
      const plain = (text: string) => text.replaceAll('’', "'");
      expect(` ${plain(record)} `).toContain(plain(of('added')));
    }),
  );
});

test('takes a quotation of fifty words out of a text of fifty thousand without falling over', () => {
  const text = Array.from({ length: 50_000 }, (_, at) => `word${at}`);
  const quoted = text.slice(20_000, 20_050).with(7, 'marmalade').join(' ');
  const changed = difference(quoted, text.join(' ')).filter(({ kind }) => kind !== 'same');
  expect(changed.map(({ text }) => text)).toEqual(['word20007', 'marmalade']);
});

test('says in a sentence what differs, or that the words stand nowhere', () => {
  expect(wordDifference('two forks here', 'two spoons here')).toBe(
    '“two forks here”, while the record has “two spoons here”',
  );
  expect(wordDifference('forks', 'two spoons', 'the text')).toBe(
    '“forks” stands nowhere in the text',
  );
});
