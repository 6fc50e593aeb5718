import { expect, test } from 'vitest';
import { bibtexOf } from '../../../src/format/citation/bibtex.ts';

const item = { id: 'minutes-of-hall', type: 'report', title: 'Minutes', publisher: 'Hall' };
const accessed = { 'date-parts': [[2020, 1, 12]] } as const;

test('an entry has its id, and the day on which its address was read', () => {
  const [entry] = bibtexOf([{ ...item, URL: 'https://example.org/', accessed }]).split('\n\n');
  expect(entry).toMatch(/^@techreport\{minutesofhall,\n/);
  expect(entry).toMatch(/\n\turldate = \{2020-01-12\},\n\}\n$/);
});

test('an entry has no day without an address, and none without a day', () => {
  expect(bibtexOf([{ ...item, accessed }])).not.toContain('urldate');
  expect(bibtexOf([{ ...item, URL: 'https://example.org/' }])).not.toContain('urldate');
});

test('entries follow each other, with one empty line between', () => {
  expect(bibtexOf([item, { ...item, id: 'post' }])).toMatch(/^@[^@]*\n\}\n\n@[^@]*\n\}\n$/);
});

test.each([
  ['webpage', /^@online\{/],
  ['post-weblog', /^@online\{/],
  ['hearing', /^@misc\{/],
  ['report', /^@techreport\{/],
  ['thesis', /^@phdthesis\{[^@]*\n\tschool = \{Hall\},[^@]*\n\ttype = \{Thesis\},\n\}\n$/],
])('an entry of the type %s has its name', (type, entry) => {
  expect(bibtexOf([{ ...item, type }])).toMatch(entry);
});
