import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AnIndex, anIndex, aQuotation } from '../an-index.ts';

let index: AnIndex;
beforeAll(async () => {
  index = await anIndex([
    aQuotation('One.', { said: '1999', published: '2004' }),
    aQuotation('Two.', { said: '2001', published: '2002' }),
    aQuotation('Three.', { said: '2003', published: '2003' }),
    aQuotation('Four.', { speaker: { id: 'bo', name: 'Bo Sample' } }),
  ]);
});
afterAll(() => index.remove());

const listed = async (query: string): Promise<string[]> =>
  (await index.ask(query)).quotations.hits.map(({ block }) => block.said);

test.each([
  ['', ['2003', '2001', '1999']],
  ['&sort=said', ['2003', '2001', '1999']],
  ['&sort=oldest', ['1999', '2001', '2003']],
  ['&sort=published', ['1999', '2003', '2001']],
])('lists what one speaker said in the order that was chosen: %s', async (sort, said) => {
  expect(await listed(`speaker=ada${sort}`)).toEqual(said);
});
