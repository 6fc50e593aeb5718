import { expect, test } from 'vitest';
import { kinds } from '../../../src/record/kinds/index.ts';

/** What readers see of each kind: under which heading it is found, by what it is called, what stands there, what is beside it. */
test.each([
  ['articles', 'Articles', 'title', 'its page', 'its name', 'A long read', undefined],
  ['quotes', 'Quotations', 'words', 'its words', 'its id', 'A quotation', 'said'],
  ['claims', 'Claims', 'statement', 'nothing', 'its id', 'A claim', 'status'],
  ['events', 'Events', 'what', 'nothing', 'its name', 'An event', 'date'],
  [
    'discrepancies',
    'Where sources disagree',
    'question',
    'nothing',
    'its name',
    'A disagreement between sources',
    undefined,
  ],
  ['figures', 'Figures', 'title', 'nothing', 'its name', 'A figure', undefined],
  [
    'people',
    'People',
    'name',
    'nothing',
    'its name',
    'A page on somebody who speaks in the record',
    undefined,
  ],
  [
    'organisations',
    'Organisations',
    'name',
    'nothing',
    'its name',
    'A page on an organisation',
    undefined,
  ],
  ['terms', 'Terms', 'term', 'nothing', 'its name', 'An explanation of a term', undefined],
  ['sources', 'Sources', 'title', 'nothing', 'its name', 'A page on a document', undefined],
  ['pages', 'Pages', 'title', 'nothing', 'its name', 'A page', undefined],
] as const)('of %s a reader is told', (name, ...expected) => {
  const { heading, called, foundExactly, knownBy, stands, beside } = kinds[name];
  expect([heading, called, foundExactly, knownBy, stands, beside]).toEqual(expected);
});

test('every kind is asked for what is told of it, where it is listed and as what it is published', () => {
  expect(
    Object.entries(kinds).map(([name, { listed, data }]) => [
      name,
      listed && [listed.at, ...listed.names],
      data,
    ]),
  ).toEqual([
    ['articles', undefined, []],
    ['quotes', ['/quotes/', 'Quotations', 'Quotes'], ['json', 'csv']],
    ['claims', ['/claims/', 'Claims'], 'as it is'],
    ['events', ['/timeline/', 'Timeline', 'Events', 'Chronology'], 'as it is'],
    ['discrepancies', ['/discrepancies/', 'Disagreements', 'Discrepancies', 'Contradictions'], []],
    ['figures', undefined, ['json']],
    ['people', ['/people/', 'People'], 'as it is'],
    ['organisations', ['/organisations/', 'Organisations'], 'as it is'],
    ['terms', ['/glossary/', 'Glossary', 'Abbreviations'], []],
    ['sources', ['/sources/', 'Sources', 'Documents', 'Bibliography'], ['json', 'bib']],
    ['pages', undefined, []],
  ]);
});

test('pages and files of a record have their addresses', () => {
  const of = (name: keyof typeof kinds) => {
    const { address, otherAddresses } = kinds[name];
    return [address?.('x'), ...otherAddresses('x')];
  };
  expect(of('articles')).toEqual(
    ['', 'share.png', 'x.epub', 'x.pdf', 'record/'].map((file) => `/articles/x/${file}`),
  );
  expect(of('quotes')).toEqual([
    '/quotes/x/',
    '/quotes/x/card/',
    '/quotes/x.json',
    ...['oembed.json', 'share.png', 'cite.bib', 'cite.ris', 'cite.json'].map(
      (file) => `/quotes/x/${file}`,
    ),
  ]);
  for (const name of ['people', 'organisations', 'sources'] as const)
    expect(of(name)).toEqual(['', 'feed.xml', 'feed.json'].map((file) => `/${name}/x/${file}`));
  expect(of('terms')).toEqual(['/glossary/#x']);
  expect(of('figures')).toEqual([undefined]);
});
