import { expect, test, vi } from 'vitest';
import { bibtexOf } from '../../../src/format/citation/bibtex.ts';
import { cslItem, printedItem } from '../../../src/format/citation/csl-item.ts';
import { hansard } from '../../../src/format/citation/hansard.ts';
import { reference } from '../../../src/format/citation/reference.ts';
import { ris } from '../../../src/format/citation/ris.ts';
import type { Entry } from '../../../src/record/dossier.ts';
import { source as kind, type Source } from '../../../src/record/kinds/source.ts';
import { read } from '../../../src/record/read/read.ts';

// The first reference of a style reads its whole locale.
vi.setConfig({ testTimeout: 60_000 });

const aSource = (fields: Partial<Source>): Entry<Source> => ({
  id: 'spoons',
  ...kind.schema.parse({
    type: 'bill',
    title: 'Spoons (written answer 123)',
    publisher: 'UK Parliament (Hansard)',
    issued: '2002-07-22',
    kind: 'primary record',
    read: 'excerpt',
    URL: 'https://hansard.parliament.uk/Commons/2002-07-22/spoons',
    accessed: '2020-01-02',
    ...fields,
  }),
});

test.each<[string, Partial<Source>, string, string | undefined, string]>([
  ['an answer', {}, 'Spoons', 'written answer 123', 'Hansard, House of Commons'],
  [
    'a debate of the Lords',
    { title: 'Spoons Bill [HL] (Lords, committee)', URL: undefined },
    'Spoons Bill [HL]',
    'Lords, committee',
    'Hansard, House of Lords',
  ],
  [
    'a Bill that came to the Commons from the Lords',
    { title: 'Spoons Bill [Lords] (Commons, report)', URL: undefined },
    'Spoons Bill [Lords]',
    'Commons, report',
    'Hansard, House of Commons',
  ],
  [
    'a heading with brackets of its own',
    { title: 'Spoons (Pottering) - adjournment debate' },
    'Spoons (Pottering)',
    'adjournment debate',
    'Hansard, House of Commons',
  ],
  [
    'brackets that are printed',
    { title: 'Spoons (Pottering)' },
    'Spoons (Pottering)',
    undefined,
    'Hansard, House of Commons',
  ],
  [
    'a title of ours',
    { title: '[Debate on spoons (Commons statement)]', 'title-is': 'described' },
    '[Debate on spoons (Commons statement)]',
    undefined,
    'Hansard, House of Commons',
  ],
  [
    'a copy of somebody else',
    { publisher: 'Parallel Parliament', URL: 'https://parallelparliament.co.uk/lord/a-peer' },
    'Spoons',
    'written answer 123',
    'Hansard, as shown by Parallel Parliament',
  ],
])('tells heading, occasion and House of %s', (_what, fields, title, occasion, container) => {
  expect(hansard(aSource(fields))).toMatchObject({ title, occasion, container });
});

test('leaves a Bill and a report what they are', () => {
  expect(hansard(aSource({ publisher: 'The Stationery Office' }))).toBeUndefined();
  expect(hansard(aSource({ type: 'report' }))).toBeUndefined();
});

const cited = (style: string, fields: Partial<Source> = {}) => {
  const source = aSource(fields);
  return reference(source, printedItem(source), style);
};

test('is cited as the manuals do, our words in brackets outside the title', () => {
  const address = 'https://hansard.parliament.uk/Commons/2002-07-22/spoons';
  expect(cited('apa')).toBe(
    `Spoons [written answer 123]. (2002, July 22). Hansard, House of Commons. ${address}`,
  );
  expect(cited('harvard1')).toBe(
    `Hansard, House of Commons (2002) ‘Spoons’ [written answer 123], 22 July. Available at: ${address} (Accessed: 2 January 2020).`,
  );
  expect(cited('chicago')).toBe(
    `‘Spoons’ [written answer 123]. Hansard, House of Commons, 22 July 2002. ${address}.`,
  );
  expect(cited('oscola')).toBe(
    `HC Deb 22 July 2002 (‘Spoons’ [written answer 123]) <${address}> accessed 2 January 2020`,
  );
});

test('a report has its body as author, once', () => {
  const report: Partial<Source> = {
    type: 'report',
    title: 'A count',
    publisher: 'Hall Committee',
    URL: undefined,
  };
  expect(cited('apa', report)).toBe('Hall Committee. (2002). A count.');
  expect(cslItem(aSource(report)).author).toEqual([{ literal: 'Hall Committee' }]);
});

test('a journal has volume, issue and pages, in references and files', () => {
  const paper: Partial<Source> = {
    type: 'article-journal',
    title: 'A count',
    'container-title': 'Spoon Studies 8 (4), pp. 282–293',
    publisher: 'Ladle Press',
    URL: undefined,
  };
  expect(cited('apa', paper)).toContain('Spoon Studies, 8(4), 282–293');
  expect(cited('chicago', paper)).toContain('Spoon Studies 8, no. 4 (22 July 2002): 282–293');
  expect(cited('oscola', paper)).toContain('(22 July 2002) 8 Spoon Studies 282–293');
  const item = cslItem(aSource(paper));
  expect(item).toMatchObject({ 'container-title': 'Spoon Studies', volume: '8', issue: '4' });
  expect(ris([item])).toContain('VL  - 8\r\nIS  - 4\r\nSP  - 282–293');
  expect(bibtexOf([item])).toMatch(/journal = \{Spoon Studies\}[\s\S]*pages = \{282--293\}/);
});

test('every debate and answer of the record that names its occasion gives it in brackets, and names no publisher as author', () => {
  const said = [...read('content').dossier.sources.values()].filter((source) => hansard(source));
  expect(said.length).toBeGreaterThan(80);
  const whole = said.filter(
    (source) => source['title-is'] === 'printed' && / \([a-z][^()]*\)$/.test(source.title),
  );
  expect(whole.filter((source) => !hansard(source)?.occasion).map(({ title }) => title)).toEqual(
    [],
  );
  expect(
    said.filter((source) => !hansard(source)?.container.includes('House')).length,
  ).toBeLessThan(20);
});
