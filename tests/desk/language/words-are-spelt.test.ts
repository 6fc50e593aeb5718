import { expect, test } from 'vitest';
import { wordsAreSpelt } from '../../../src/desk/language/words-are-spelt.ts';
import { aClaim, aDossier, anArticle, aQuote, aSource } from '../../record/builders.ts';

/** A speller that takes every word with an x for a mistake. */
const noX = { knows: (word: string) => !word.includes('x'), nearest: () => undefined };
const found = (records: Parameters<typeof aDossier>[0]) =>
  wordsAreSpelt(aDossier(records), noX).map(({ spot, found }) => [spot, found]);

test('finds a misspelt word of an article, with its line and column', () => {
  const article = anArticle({ id: 'one', text: 'A spoon.\n\nTwo spoonx and a fork.' });
  expect(found({ articles: [article] })).toEqual([
    [{ kind: 'articles', id: 'one', at: { line: 3, column: 5 } }, 'the word "spoonx"'],
  ]);
});

test('finds one in headings, notes, tables and front matter', () => {
  const text = '## Axe\n\nHere.[^n]\n\n| Box |\n| --- |\n| 1 |\n\n[^n]: Fox.';
  const article = anArticle({ id: 'one', title: 'Ox', text });
  expect(found({ articles: [article] }).map(([, word]) => word)).toEqual(
    ['Axe', 'Box', 'Fox', 'Ox'].map((word) => `the word "${word}"`),
  );
});

test('finds one in the sentences of a record, with its field', () => {
  expect(found({ claims: [aClaim({ id: 'ts-01', says: 'the xommittee' })] })).toEqual([
    [{ kind: 'claims', id: 'ts-01', at: ['says'] }, 'the word "xommittee"'],
  ]);
});

test.each([
  [
    'quoted in a text',
    { articles: [anArticle({ id: 'a', text: '<Q id="a/b">six axes</Q> here' })] },
  ],
  ['quoted in a record', { claims: [aClaim({ id: 'a', statement: 'It said "six axes" once.' })] }],
  ['of a quotation', { quotes: [aQuote({ id: 'a/b', words: 'six axes' })] }],
  ['of a title that a source prints', { sources: [aSource({ id: 'a', title: 'Six axes' })] }],
  ['in a citation', { articles: [anArticle({ id: 'a', text: 'So.[@axe-2001, box 6]' })] }],
  ['in an address', { articles: [anArticle({ id: 'a', text: 'To max@six.example, box.txt.' })] }],
  ['with a figure in it', { articles: [anArticle({ id: 'a', text: 'On page 6x or x6.' })] }],
])('leaves words alone that are %s', (_where, records) => {
  expect(found(records)).toEqual([]);
});
