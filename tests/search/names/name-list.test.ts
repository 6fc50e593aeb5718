import { expect, test } from 'vitest';
import { publicRecord } from '../../../src/record/public-record.ts';
import { namesOf } from '../../../src/search/names/name-list.ts';
import {
  aClaim,
  aDossier,
  anArticle,
  anOrganisation,
  aPerson,
  aQuote,
  aSource,
  aTerm,
} from '../../record/builders.ts';

const dossier = aDossier({
  people: [
    aPerson({ id: 'ada', style: 'Dr Ada Example, then Dr Example', 'other-names': ['A. E.'] }),
    aPerson({ id: 'ben', name: 'Ms Ben', style: 'Ms Ben, as the minutes print it' }),
  ],
  organisations: [anOrganisation({ id: 'hall', abbreviation: 'HL / HLL' })],
  terms: [aTerm({ id: 'census', abbreviation: 'C/S', 'other-names': ['count'] })],
  sources: [aSource({ id: 'minutes' }), aSource({ id: 'hidden', 'confined-to': 'drawer' })],
  articles: [anArticle({ id: 'drawer', topics: ['counting', 'drawers'] })],
  quotes: [aQuote({ id: 'minutes/one' }), aQuote({ id: 'minutes/two', 'confined-to': 'drawer' })],
  claims: [aClaim({ id: 'sp-01' }), aClaim({ id: 'sp-02', 'confined-to': 'drawer' })],
});
const names = namesOf(publicRecord(dossier));
const found = (kind: string) => names.filter((each) => each.kind === kind);

test('gives a person with every way to be called, and how often they are quoted', () => {
  expect(found('person')).toEqual([
    {
      kind: 'person',
      id: 'ada',
      name: 'Ada Example',
      others: ['Dr Ada Example', 'Dr Example', 'A. E.'],
      url: '/people/ada/',
      about: '1 quotation',
      roles: ['warden'],
      tells: true,
    },
    {
      kind: 'person',
      id: 'ben',
      name: 'Ms Ben',
      others: [],
      url: '/people/ben/',
      about: '',
      roles: ['warden'],
      tells: true,
    },
  ]);
});

test('gives each abbreviation by itself', () => {
  expect(found('organisation')[0]?.others).toEqual(['HL', 'HLL']);
  expect(found('term')[0]?.others).toEqual(['C/S', 'count']);
});

test('gives topics, long reads and claims by their id', () => {
  expect(found('topic').map(({ name, about }) => [name, about])).toEqual([
    ['counting', '1 quotation'],
    ['drawers', '1 long read'],
  ]);
  expect(found('article').map(({ name }) => name)).toEqual(['The drawer']);
  expect(found('claim').map(({ name, url }) => [name, url])).toEqual([['sp-01', '/claims/#sp-01']]);
});

test('offers nothing that is confined to an article', () => {
  expect(found('source').map(({ id }) => id)).toEqual(['minutes']);
  expect(JSON.stringify(names)).not.toMatch(/hidden|sp-02/);
});

test('gives what somebody was with where and when, and by whom a document is with its day', () => {
  const roles = [
    { role: 'warden', organisation: 'hall', from: '2003', to: '2005-05' },
    { role: 'clerk of the hall of spoons', organisation: 'hall', dates: 'So named in 2006.' },
  ];
  const said = namesOf(
    aDossier({
      people: [aPerson({ id: 'ada', roles })],
      organisations: [
        anOrganisation({ id: 'hall', name: 'The Hall of Spoons', abbreviation: 'HS' }),
      ],
      sources: [
        aSource({
          id: 'news',
          author: [{ family: 'Bell' }],
          'container-title': 'The Gazette',
          issued: '2004-03',
        }),
      ],
    }),
  ).flatMap(({ roles }) => roles ?? []);
  expect(said).toEqual([
    'warden, The Hall of Spoons (HS), 2003 to May 2005',
    'clerk of the hall of spoons (HS). So named in 2006',
    'Bell, The Gazette, March 2004',
  ]);
});

test('tells of whom the name is a word of the texts', () => {
  const people = ['Ada May', 'Ben Bell'].map((name) => aPerson({ id: name, name }));
  const quotes = [aQuote({ id: 'minutes/one', words: 'We may ask Mr Bell.' })];
  const named = namesOf(aDossier({ people, quotes, sources: [aSource({ id: 'minutes' })] }));
  const tells = named
    .filter(({ kind }) => kind === 'person')
    .map(({ name, tells }) => [name, tells]);
  expect(tells).toEqual([
    ['Ada May', false],
    ['Ben Bell', true],
  ]);
});
