import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../../src/format/citation/csl-item.ts';
import { ris } from '../../../src/format/citation/ris.ts';

const item: CslItem = { id: 'minutes', type: 'report', title: 'Minutes', publisher: 'Hall' };
const lines = (fields: Partial<CslItem>) => ris([{ ...item, ...fields }]).split('\r\n');

test('an item is lines of tags, ended by its own', () => {
  expect(lines({})).toEqual([
    'TY  - RPRT',
    'ID  - minutes',
    'TI  - Minutes',
    'PB  - Hall',
    'ER  - ',
    '',
  ]);
});

test('items follow each other, with one empty line between', () => {
  expect(ris([item, item])).toMatch(/ER {2}- \r\n\r\nTY {2}- RPRT[\s\S]*ER {2}- \r\n$/);
});

describe('a line', () => {
  test.each<[Partial<CslItem>, string]>([
    [{ type: 'hearing' }, 'TY  - HEAR'],
    [{ type: 'spoon' }, 'TY  - GEN'],
    [{ author: [{ family: 'Example', given: 'Ada' }] }, 'AU  - Example, Ada'],
    [{ author: [{ literal: 'The Hall' }] }, 'AU  - The Hall'],
    [{ 'container-title': 'Post' }, 'T2  - Post'],
    [{ type: 'hearing', 'container-title': 'Hansard' }, 'N1  - Hansard'],
    [{ type: 'hearing', authority: 'House of Lords' }, 'T3  - House of Lords'],
    [{ type: 'speech' }, 'N1  - Publisher: Hall.'],
    [{ volume: '3' }, 'VL  - 3'],
    [{ issue: '4' }, 'IS  - 4'],
    [{ page: '5–6' }, 'SP  - 5–6'],
    [{ edition: '2nd' }, 'ET  - 2nd'],
    [{ ISBN: '978-1' }, 'SN  - 978-1'],
    [{ DOI: '10.1/x' }, 'DO  - 10.1/x'],
    [{ 'publisher-place': 'Hallam' }, 'CY  - Hallam'],
    [{ genre: 'statement' }, 'M3  - statement'],
    [{ issued: { 'date-parts': [[2001]] } }, 'DA  - 2001///'],
    [{ issued: { 'date-parts': [[2001, 5]] } }, 'DA  - 2001/05//'],
    [{ issued: { 'date-parts': [[2001, 5, 4]] } }, 'DA  - 2001/05/04/'],
    [{ issued: { 'date-parts': [[2001, 5, 4]] } }, 'PY  - 2001'],
    [{ URL: 'https://example.net/' }, 'UR  - https://example.net/'],
    [{ accessed: { 'date-parts': [[2020, 1, 2]] } }, 'Y2  - 2020/01/02/'],
    [{ note: 'Two\n  lines.' }, 'N1  - Two lines.'],
  ])('tells %j', (fields, line) => {
    expect(lines(fields)).toContain(line);
  });
});

test.each([
  ['article-journal', 'JOUR'],
  ['article-magazine', 'MGZN'],
  ['article-newspaper', 'NEWS'],
  ['bill', 'BILL'],
  ['hearing', 'HEAR'],
  ['legislation', 'STAT'],
  ['post-weblog', 'BLOG'],
  ['report', 'RPRT'],
  ['speech', 'SLIDE'],
  ['thesis', 'THES'],
  ['webpage', 'ELEC'],
])('a document of the type %s is %s', (type, tag) => {
  expect(lines({ type })[0]).toBe(`TY  - ${tag}`);
});
