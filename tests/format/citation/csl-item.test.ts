import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/format/citation/bibtex.ts';
import { cslItem, printedItem } from '../../../src/format/citation/csl-item.ts';
import { formatCitation } from '../../../src/format/citation/reference.ts';
import { aSource } from '../../record/builders.ts';

// As a source has it once its kind has such a field.
const second = { ...aSource({ id: 'minutes', caution: 'A copy.' }), edition: '2' };

test('a field with a name of CSL’s is exported and printed, and one of our own is not', () => {
  expect(cslItem(second)).toMatchObject({ edition: '2' });
  expect(cslItem(second)).not.toHaveProperty('caution');
  expect(bibtex([second])).toContain('edition = {2}');
  expect(formatCitation(second)).toContain('2nd ed.');
});

test.each(
  'collection-title DOI edition event-title ISBN ISSN issue number page publisher-place section volume'.split(
    ' ',
  ),
)('%s is exported under the name that CSL has for it', (field) => {
  expect(cslItem({ ...second, [field]: '7' })).toMatchObject({ [field]: '7' });
});

test('a title has the marks of print in every export, as on its page', () => {
  const typed = aSource({ id: 'm', title: "Hall 'counts' Ada's spoons" });
  const debate = { ...typed, type: 'bill', publisher: 'Hansard' } as const;
  for (const source of [typed, debate])
    expect(cslItem(source).title).toBe('Hall ‘counts’ Ada’s spoons');
});

/** As it is exported, without what every source has. */
const exported = (fields: Record<string, unknown>): object => {
  const { id, type, title, publisher, ...rest } = cslItem(aSource({ id: 'm', ...fields }));
  return rest;
};
const hall = { author: [{ literal: 'Hall' }] };

describe('an export has', () => {
  test.each<[string, Record<string, unknown>, object]>([
    ['the body of a report that names nobody', {}, hall],
    ['nobody of a page that names nobody', { type: 'webpage' }, {}],
    [
      'each body of a report of several',
      { publisher: 'Hall, Shed, Guild of Drawers' },
      { author: [{ literal: 'Hall' }, { literal: 'Shed' }, { literal: 'Guild of Drawers' }] },
    ],
    [
      'one body whose name has commas',
      { publisher: 'Guild of Spoons, Forks and Knives' },
      { author: [{ literal: 'Guild of Spoons, Forks and Knives' }] },
    ],
    [
      'whom a report names',
      { author: [{ family: 'Example', given: 'Ada' }] },
      {
        author: [{ family: 'Example', given: 'Ada' }],
      },
    ],
    ['a day', { issued: '2001-05-04' }, { ...hall, issued: { 'date-parts': [[2001, 5, 4]] } }],
    ['a year', { issued: '2001' }, { ...hall, issued: { 'date-parts': [[2001]] } }],
    [
      'about a year',
      { issued: 'about 2001' },
      { ...hall, issued: { 'date-parts': [[2001]], circa: true } },
    ],
    [
      'an address, and when it was read',
      { URL: 'https://example.org/', accessed: '2020-01-02' },
      { ...hall, URL: 'https://example.org/', accessed: { 'date-parts': [[2020, 1, 2]] } },
    ],
    ['no address that may not be linked', { URL: 'https://example.org/', link: false }, hall],
    [
      'what a title of ours and a date that is not printed are',
      { 'title-is': 'described', issued: '2001', 'issued-basis': 'By its place.' },
      {
        ...hall,
        issued: { 'date-parts': [[2001]] },
        note: 'The title in brackets is descriptive, not printed. The date is not printed on it. By its place.',
      },
    ],
    [
      'what it stands in',
      { type: 'webpage', 'container-title': 'Spoons' },
      { 'container-title': 'Spoons' },
    ],
    [
      'the newspaper that publishes itself',
      { type: 'article-newspaper' },
      { 'container-title': 'Hall' },
    ],
    ['the site of a post', { type: 'post-weblog' }, { 'container-title': 'Hall' }],
    [
      'volume, issue and page of a journal',
      { type: 'article-journal', 'container-title': 'Spoon Studies 12 (3), pp. 4–15' },
      { 'container-title': 'Spoon Studies', volume: '12', issue: '3', page: '4–15' },
    ],
  ])('%s', (_what, fields, expected) => {
    expect(exported(fields)).toEqual(expected);
  });
});

describe('printed is', () => {
  const printed = (fields: Record<string, unknown>) =>
    printedItem(aSource({ id: 'm', type: 'webpage', ...fields }));

  test('a body that is author and publisher once', () => {
    expect(printed({})).toHaveProperty('publisher', 'Hall');
    expect(printed({ author: [{ literal: 'Hall' }] })).not.toHaveProperty('publisher');
    expect(printed({ author: [{ literal: 'Shed' }] })).toHaveProperty('publisher', 'Hall');
    expect(printed({ type: 'report', publisher: 'A, B, C' })).not.toHaveProperty('publisher');
    expect(printed({ author: [{ family: 'Hall' }] })).toHaveProperty('publisher', 'Hall');
  });

  test('a newspaper that publishes itself once', () => {
    expect(printed({ 'container-title': 'Hall' })).not.toHaveProperty('publisher');
    expect(printed({ 'container-title': 'Shed' })).toHaveProperty('publisher', 'Hall');
  });

  test('a date that the document does not bear in words, and no note', () => {
    const dated = printed({ issued: '2001', 'issued-basis': 'By its place.' });
    expect(dated.issued).toEqual({ literal: '[2001]' });
    expect(dated).not.toHaveProperty('note');
    expect(printed({ issued: '2001' }).issued).toEqual({ 'date-parts': [[2001]] });
    expect(printed({})).not.toHaveProperty('issued');
  });

  test('what stands on the web under no other name as a page of it', () => {
    const page = aSource({ id: 'm', type: 'article', issued: '2001-05-04' });
    expect(cslItem(page)).toHaveProperty('type', 'webpage');
    expect(formatCitation(page)).toBe('Minutes. (2001, May 4). Hall.');
  });
});
