/** What a reader types, case by case, and what is understood by it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnIndex, anIndex, aQuotation } from '../an-index.ts';

const all = {
  distort: aQuotation(
    'The whole point of setting a target for spoons is to distort the count of drawers.',
    {
      speaker: { id: 'ada', name: 'Ada Example' },
    },
  ),
  drawer: aQuotation('On 16 October 2012 the drawer of the hall was opened by whistleblowers.', {
    speaker: { id: 'bo', name: 'Bo Sample' },
    said: '2012-10-16',
  }),
  said: aQuotation('No spoon was ever mislaid in our library.', {
    speaker: { id: 'bo', name: 'Bo Sample' },
    said: '2002-10-14',
  }),
  sum: aQuotation('We spent £6 million and 20 per cent of 1,400 ladles were never counted.', {
    speaker: { id: 'cy', name: 'Cy Specimen' },
    said: '2003',
  }),
  correct: aQuotation(
    'The correctness of a copy is a matter of Billings and Rotherham; burglary is none.',
    {
      speaker: { id: 'cy', name: 'Cy Specimen' },
    },
  ),
  children: aQuotation('Many children took the census seriously; priorities were set.', {
    speaker: { id: 'dot', name: 'Dot Mouldings' },
  }),
  unnamed: aQuotation('A lid was lost.', {
    speaker: { id: 'unnamed', name: 'what Dot Mouldings says she was told' },
  }),
};
let index: AnIndex;
beforeAll(async () => {
  index = await anIndex(
    Object.values(all),
    [
      {
        url: '/articles/a/',
        title: 'A',
        html: '<p id="p1">The tray of the warden was polished.</p>',
      },
    ],
    [
      ['kids', 'children'],
      ['wardens', 'the warden'],
    ],
  );
});
afterAll(() => index.remove());
const differing = (
  hit: Awaited<ReturnType<typeof ask>>['quotations']['hits'][number] | undefined,
) =>
  hit?.ranges
    .filter(({ differs }) => differs)
    .map(({ start, end }) => hit.block.words.slice(start, end));
const ask = (text: string, more = {}) => index.ask(new URLSearchParams({ q: text, ...more }));

describe('is found first, as what it is', () => {
  test.each<[string, keyof typeof all, string]>([
    ['“The whole point of setting a target” Ada Example', 'distort', 'exact'],
    ['Ada Example said that “the whole point of setting a target”', 'distort', 'exact'],
    ['the whole point of setting a target — Ada Example', 'distort', 'exact'],
    ['Ada Example: the whole point of setting a target', 'distort', 'exact'],
    ['She told the inquiry that the whole point of setting a target', 'distort', 'exact'],
    ['the whole point [sic] of setting a target', 'distort', 'exact'],
    ['[T]he whole point of [his] setting a target', 'distort', 'exact'],
    ['the whole point of set-\nting a target.12', 'distort', 'exact'],
    ['the whole aim of setting a target for spoons', 'distort', 'near'],
    ['Ada Example spoons', 'distort', 'words'],
    ['14 October 2002', 'said', 'words'],
    ['14 Oct 2002', 'said', 'words'],
    ['14/10/2002', 'said', 'words'],
    ['2002-10-14', 'said', 'words'],
    ['16 October 2012', 'drawer', 'words'],
    ['whistle blowers', 'drawer', 'words'],
    ['£6m', 'sum', 'words'],
    ['20%', 'sum', 'words'],
    ['1400', 'sum', 'words'],
    ['whistle-blower', 'drawer', 'forms'],
    ['Rotheram', 'correct', 'forms'],
    ['Bilings', 'correct', 'forms'],
    ['burglery', 'correct', 'forms'],
    ['vurglary', 'correct', 'forms'],
    ['priority', 'children', 'forms'],
    ['kids', 'children', 'forms'],
    ['Moldings', 'children', 'forms'],
    ['Dot Mouldings', 'children', 'words'],
  ])('%s', async (text, wanted, understanding) => {
    const { quotations } = await ask(text);
    expect([quotations.hits[0]?.block.words, quotations.understanding]).toEqual([
      all[wanted].words,
      understanding,
    ]);
  });
});

test.each(['corrections', 'Billingham', 'cop'])('%s has no form of another word', async (text) => {
  const { quotations } = await ask(text);
  if (quotations.understanding !== 'beginnings') expect(quotations.hits).toEqual([]);
});

test('a name is the speaker’s, and what is left of the words around a quotation is told', async () => {
  const { query } = await ask('Ada Example said that “the whole point of setting a target”');
  expect(query.speaker).toEqual({ id: 'ada', name: 'Ada Example' });
  expect(query.leftOut).toEqual(['said that']);
  const wrong = await ask('“the whole point of setting a target”, said Zed Nobody.');
  expect(wrong.query.speaker).toBeUndefined();
  expect(wrong.query.leftOut).toEqual(['said Zed Nobody']);
  expect((await ask('the whole point [sic] of setting')).query.leftOut).toEqual(['[sic]']);
});

test('a date is the day on which it was said, and is told', async () => {
  expect((await ask('14/10/2002')).query.said).toBe('2002-10-14');
  expect((await ask('October 2002')).query.said).toBe('2002-10');
  expect((await ask('1400')).query.said).toBeUndefined();
});

test('somebody whom a document does not name has no name', async () => {
  const { quotations, query } = await ask('Dot Mouldings');
  expect([quotations.total, query.speaker?.id]).toEqual([1, 'dot']);
});

test('what was tried beside what was typed is told, if it was found', async () => {
  expect((await ask('Moldings')).query.tried).toEqual([
    { typed: 'moldings', shown: 'mouldings', why: 'spelling' },
  ]);
  expect((await ask('Rotheram')).query.tried).toEqual([
    { typed: 'rotheram', shown: 'rotherham', why: 'spelling' },
  ]);
  expect((await ask('kids')).query.tried).toEqual([
    { typed: 'kids', shown: 'children', why: 'synonym' },
  ]);
  expect((await ask('priority')).query.tried).toEqual([
    { typed: 'priority', shown: 'priorities', why: 'form' },
  ]);
});

test('what differs is told, word by word, and how much stands there', async () => {
  const { quotations } = await ask('the whole aim of setting a big target for spoons');
  const [hit] = quotations.hits;
  expect(hit?.shared).toEqual({ of: 10, found: 8 });
  expect(hit?.changes).toEqual([
    { typed: 'aim', record: 'point' },
    { typed: 'big', record: '' },
  ]);
  expect(differing(hit)).toEqual(['point']);
});

test.each([
  ['the whole aim of aiming at setting a target', ['point'], 'neighbours'],
  ['Bilings and Rotherham', ['Billings'], 'a letter dropped'],
  ['Many child took the census', ['children'], 'singular'],
  ['kids took the census', ['children'], 'a synonym'],
  ['Many children took the census', [], 'as typed'],
])('%s: %s differs (%s)', async (text, wanted) => {
  const { quotations } = await ask(text);
  expect(differing(quotations.hits[0])).toEqual(wanted);
});

test('next to nothing shared is nothing', async () => {
  const { quotations, passages } = await ask(
    'of the umbrella that was lent to nobody in a harbour',
  );
  expect([quotations.total, passages?.total]).toEqual([0, 0]);
});

test('narrowed to none, it is told how many there are without the narrowing', async () => {
  const { quotations, elsewhere } = await ask('"spoon was ever"', { speaker: 'ada' });
  expect([quotations.total, elsewhere]).toEqual([0, 1]);
  expect((await ask('"spoon was ever"', { speaker: 'bo' })).elsewhere).toBeUndefined();
});

test('a page beyond the last is the last', async () => {
  const { page, quotations } = await ask('the', { page: '4' });
  expect([page, quotations.hits.length]).toEqual([1, quotations.total]);
  expect((await index.ask('speaker=bo&page=9')).page).toBe(1);
});

test('long reads are asked for words, forms and what is near too', async () => {
  const passage = async (text: string) => {
    const { passages } = await ask(text);
    return [passages?.understanding, passages?.hits[0]?.block.anchor];
  };
  expect(await passage('tray polished')).toEqual(['words', 'p1']);
  expect(await passage('polishing')).toEqual(['forms', 'p1']);
  expect(await passage('the tray of the cook was polished')).toEqual(['near', 'p1']);
});
