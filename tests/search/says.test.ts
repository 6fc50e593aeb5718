/** Every sentence of the status, of one answer after the other. */
import { expect, test } from 'vitest';
import type { FoundName } from '../../src/search/names/found-name.ts';
import { noExactMatch } from '../../src/search/no-exact-match.ts';
import type { Answer } from '../../src/search/read/answer.ts';
import { says } from '../../src/search/says.ts';

type Parts = Partial<Omit<Answer, 'query' | 'quotations' | 'passages'>> & {
  readonly query?: Partial<Answer['query']>;
  readonly quotations?: Partial<Answer['quotations']>;
  readonly passages?: Partial<NonNullable<Answer['passages']>>;
};

const nothing = { understanding: 'words', hits: [], total: 0, numbers: [], all: [] } as const;
const answer = ({ query, quotations, passages, ...more }: Parts): Answer => ({
  query: { phrases: [], loose: ['spoon'], guessed: false, leftOut: [], tried: [], ...query },
  quotations: { ...nothing, ...quotations },
  passages: passages && { ...nothing, ...passages },
  page: 1,
  ...more,
});
const phrase = { phrases: [['spoon', 'hall']], loose: [] };
const words = { loose: ['spoon', 'hall'] };
const name = (of: string, agreement: FoundName['agreement'], about = ''): FoundName => ({
  named: { kind: 'person', id: of, name: of, others: [], url: '', about },
  by: of,
  agreement,
});

test.each<[string, Parts, Partial<Parameters<typeof says>[1]>?]>([
  ['1,012 quotations.', { quotations: { understanding: 'listed', total: 1012 } }],
  ['No quotation in the record fits every choice.', { quotations: { understanding: 'listed' } }],
  ['1 exact match.', { query: phrase, quotations: { understanding: 'exact', total: 1 } }],
  [
    '2 exact matches in quotations, and 1,012 in the long reads, with all the other words.',
    {
      query: { ...phrase, loose: ['x'] },
      quotations: { understanding: 'exact', total: 2 },
      passages: { understanding: 'exact', total: 1012 },
    },
  ],
  [
    'No exact match in a quotation; 1 exact match in the long reads.',
    {
      query: phrase,
      quotations: { understanding: 'exact' },
      passages: { understanding: 'exact', total: 1 },
    },
  ],
  [
    'No exact match in the quotations chosen. 14 exact matches without the narrowing.',
    { query: phrase, quotations: { understanding: 'exact' }, elsewhere: 14 },
    { narrowed: true },
  ],
  [
    'No exact match in quotations or searched passages. 1 quotation holds all these words. 2 passages of long reads hold all of them.',
    { query: phrase, quotations: { total: 1 }, passages: { total: 2 } },
  ],
  [
    'No exact match in quotations or searched passages. No quotation or searched passage holds all these words.',
    { query: phrase },
  ],
  [
    '3 quotations have all these words in the text, the speaker’s name or the date.',
    { query: words, quotations: { total: 3, beside: true } },
  ],
  [
    '1 quotation holds all these words, as typed or written otherwise.',
    { query: words, quotations: { total: 1, otherwise: true } },
  ],
  ['No quotation holds this word. 1 passage of a long read holds it.', { passages: { total: 1 } }],
  [
    'No quotation or searched passage holds this word. 1 quotation holds a word that begins with it.',
    { quotations: { understanding: 'beginnings', total: 1 } },
  ],
  [
    'No quotation among those chosen holds this word. Without the narrowing, 5 quotations hold a form, another spelling or a synonym of it.',
    { quotations: { understanding: 'forms' }, elsewhere: 5 },
    { narrowed: true },
  ],
  [
    'No quotation holds all these words. 3 quotations come near, the nearest first. 1 passage of a long read comes near.',
    {
      query: words,
      quotations: { understanding: 'near', total: 3 },
      passages: { understanding: 'near', total: 1 },
    },
  ],
  [
    'One person has this name: 5 quotations. 1 quotation holds this word.',
    { quotations: { total: 1 } },
    { names: [name('Ada', 'whole', '5 quotations')] },
  ],
  [
    '2 pages or entries have this name. 1 quotation holds this word.',
    { quotations: { total: 1 } },
    { names: [name('Ada', 'whole'), name('Ada', 'whole')] },
  ],
  [
    '2 quotations hold this word. Names that come near: Ada and Bo. The name Cy was taken as the speaker’s. 14 October 2002 was taken as the date of the words too. “[sic]” and “x” were left out.',
    {
      quotations: { total: 2 },
      query: { speaker: { id: 'cy', name: 'Cy' }, said: '2002-10-14', leftOut: ['[sic]', 'x'] },
    },
    { names: [name('Ada', 'near'), name('Bo', 'near'), name('Bo', 'near')] },
  ],
  [
    '1 quotation holds this word. Shown for b, as the record spells “a”. Shown for d too, which editors give as the same as “c”. Shown for f too, a form of “e”. Shown for h too, another way to write “g”. There are 3 pages; this is the last.',
    {
      quotations: { total: 1 },
      page: 3,
      query: {
        tried: [
          { typed: 'a', shown: 'b', why: 'spelling' },
          { typed: 'c', shown: 'd', why: 'synonym' },
          { typed: 'e', shown: 'f', why: 'form' },
          { typed: 'g', shown: 'h', why: 'written' },
        ],
      },
    },
    { page: 7 },
  ],
])('%s', async (sentence, parts, asked = {}) => {
  expect(await says(answer(parts), { narrowed: false, ...asked })).toBe(sentence);
});

test('what is said early is what is said in the end, and nothing where no phrase was asked for', () => {
  const query = { phrases: [['a', 'b']], loose: ['c'], guessed: false };
  expect(noExactMatch(query, false)).toBe(
    'No exact match in quotations or searched passages, with all the other words.',
  );
  expect(noExactMatch({ ...query, phrases: [] }, true)).toBe('');
});
