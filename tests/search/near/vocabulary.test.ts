import { afterAll, beforeAll, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/search/near/vocabulary.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { type AnIndex, anIndex, aQuotation, base } from '../an-index.ts';

let index: AnIndex;
let vocabulary: Vocabulary;
beforeAll(async () => {
  index = await anIndex([
    aQuotation(
      'Ladle and ladles were laded by whistle, and the blower of whistleblowers of the census burned.',
    ),
    aQuotation(
      'The ladle was tin. The spool was oak, the spoon was not: spoons rust, a tine does not.',
    ),
    aQuotation('Corruption made a headline that came by mail.'),
  ]);
  vocabulary = new Vocabulary(new IndexFolder(base));
});
afterAll(() => index.remove());

test.each([
  ['ladle', true],
  ['ladl', false],
  ['forks', false],
])('%s is a word of the record: %s', async (word, is) => {
  expect(await vocabulary.has(word)).toBe(is);
});

test('forms of a word, the most frequent first', async () => {
  expect(await vocabulary.formsOf('ladling')).toEqual(['ladle', 'ladles']);
});

test.each([
  // A letter dropped, put in, changed; two that changed places.
  ['ladel', 'ladle'],
  ['censsus', 'census'],
  ['cansus', 'census'],
  ['whistel', 'whistle'],
  // A word of five letters may be wrong in one, a word of eight in two.
  ['blowr', 'blower'],
  ['blwr', undefined],
  ['whitle', 'whistle'],
  ['witle', undefined],
  ['whistlblowrs', 'whistleblowers'],
  ['whitlblowrs', undefined],
  // Another word is none that is misspelt.
  ['correction', undefined],
  ['helpline', undefined],
  ['email', undefined],
  // A shorter one is too near to others.
  ['tina', undefined],
  ['cens3s', undefined],
  ['forkless', undefined],
])('%s is meant for %s', async (typed, meant) => {
  expect(await vocabulary.nearest(typed)).toBe(meant);
});

test('a word written as one is parted into two that there are', async () => {
  expect(await vocabulary.partsOf('whistleblower')).toEqual(['whistle', 'blower']);
  expect(await vocabulary.partsOf('whistleblowing')).toBeUndefined();
});

test('a word of the language is not misspelt, though no text has it; another spelling of one that has is', async () => {
  const language = ['amused', 'persecution', 'organization', 'teapot', 'sinister'];
  const quotation = aQuotation('The prosecution of an organisation was abused by a minister.');
  const own = await anIndex([quotation], [], [], language);
  const of = new Vocabulary(new IndexFolder(base));
  const known = ['amused', 'persecution', 'sinister', 'organization', 'teapot', 'amussed'];
  expect(await Promise.all(known.map((word) => of.isWord(word)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(await of.has('amused')).toBe(false);
  expect(await of.formsOf('amuses')).toEqual([]);
  expect(await of.nearest('organization')).toBe('organisation');
  expect((await own.ask('q=amused')).quotations.total).toBe(0);
  own.remove();
});
