import { expect, test } from 'vitest';
import {
  articleData,
  organisationData,
  personData,
  sourceData,
} from '../../src/metadata/structured-data.ts';
import { dossier, of } from '../quotation/cite/cited.ts';

const drawer = of(dossier.articles, 'the-forgotten-drawer');
const post = of(dossier.sources, 'pottering-post-2002');

test('schema.org: article, person, organisation and source are what they are, and nothing is rated', () => {
  const all = [
    articleData(drawer),
    personData(of(dossier.people, 'ada-example')),
    organisationData(of(dossier.organisations, 'hall-committee')),
    sourceData(post),
  ];
  expect(all).toMatchObject([
    {
      '@type': 'NewsArticle',
      headline: drawer.title,
      datePublished: drawer.written,
      author: { name: 'What Was Counted' },
    },
    { '@type': 'Person', name: 'Ada Example' },
    { '@type': 'Organization', name: 'Hall Committee of Lower Pottering' },
    { '@type': 'NewsArticle', name: 'Teaspoons counted again', datePublished: '2002-06' },
  ]);
  expect(JSON.stringify(all)).not.toMatch(/ClaimReview|Rating/);
});

test('schema.org: a paper is published by its publisher, and stands on pages of an issue of a journal', () => {
  const paper = {
    ...post,
    type: 'article-journal',
    publisher: 'Ladle Press',
    'container-title': 'Spoon Studies 8 (4), pp. 282–293',
  } as const;
  expect(sourceData(paper)).toMatchObject({
    '@type': 'ScholarlyArticle',
    publisher: { name: 'Ladle Press' },
    pagination: '282–293',
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '4',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '8',
        isPartOf: { '@type': 'Periodical', name: 'Spoon Studies' },
      },
    },
  });
  expect(sourceData({ ...paper, 'container-title': 'Spoon Studies' })).toMatchObject({
    isPartOf: { '@type': 'Periodical', name: 'Spoon Studies' },
  });
});

test('schema.org: what stands under its publisher’s name stands in nothing else', () => {
  const same = { ...post, publisher: 'The Post', 'container-title': 'The Post' };
  expect(sourceData(same)).toMatchObject({ publisher: { name: 'The Post' } });
  expect(sourceData(same)).not.toHaveProperty('isPartOf');
  const within = { ...post, type: 'webpage', 'container-title': 'The Site' } as const;
  expect(sourceData(within)).toMatchObject({ isPartOf: { name: 'The Site' } });
});
