import { describe, expect, test } from 'vitest';
import { check } from '../../../src/record/checks/index.ts';
import { openingsCarryTheirReplies } from '../../../src/record/checks/records/openings-carry-their-replies.ts';
import { aClaim, aDossier, aFigure, anArticle, aPerson, aQuote, aSource } from '../builders.ts';

const rules = [
  'records-stand-apart',
  'claims-keep-their-replies',
  'denials-stand-with-findings',
  'confined-records-stay',
];

/** What those rules say against an article of this text. */
const found = (text: string): string[] =>
  check(
    aDossier({
      sources: [aSource({ id: 'minutes' })],
      people: [
        aPerson({ id: 'ada', name: 'Ada Example', 'sort-name': 'Example, Ada' }),
        aPerson({
          id: 'mayor',
          name: 'Cy Mayor',
          'sort-name': 'Mayor, Cy',
          'keep-apart-from': ['finding'],
        }),
      ],
      quotes: [
        aQuote({ id: 'minutes/spoons' }),
        aQuote({ id: 'minutes/fork', 'keep-apart-from': ['finding'] }),
        aQuote({ id: 'minutes/mayor', speaker: 'mayor', role: 'mayor' }),
      ],
      claims: [
        aClaim({ id: 'finding' }),
        aClaim({ id: 'lost', replies: ['denial'] }),
        aClaim({ id: 'left', replies: ['denial'] }),
        aClaim({ id: 'denial', kind: 'denial', 'never-without-one-of': ['finding', 'other'] }),
        aClaim({ id: 'other' }),
        aClaim({ id: 'view', kind: 'opinion', replies: ['second-view'] }),
        aClaim({ id: 'second-view', kind: 'opinion' }),
      ],
      figures: [
        aFigure({ id: 'half', claims: ['lost'] }),
        aFigure({ id: 'whole', claims: ['lost', 'denial', 'finding'] }),
      ],
      articles: [anArticle({ id: 'drawer', text })],
    }),
  )
    .filter(({ rule }) => rules.includes(rule))
    .map(({ spot, found }) => `${(spot.at as { line: number }).line} ${found}`);

const claim = (id: string): string => `<Claim id="${id}">It was so.</Claim>`;

describe('records that are to be kept apart', () => {
  test.each<[string, string, string[]]>([
    ['may stand alone', `${claim('finding')}`, []],
    [
      'are refused as a quotation with a finding',
      `${claim('finding')}\n\n<Q id="minutes/fork">spoon</Q>`,
      ['3 "minutes/fork" in one text with "finding"'],
    ],
    [
      'are refused as a speaker under his words',
      `<Quote id="minutes/mayor" />\n\n${claim('finding')}`,
      ['1 "mayor" in one text with "finding"'],
    ],
    [
      'are refused as a full name',
      `${claim('finding')} So says Cy Mayor.`,
      ['1 "mayor" in one text with "finding"'],
    ],
    [
      'are refused as a surname',
      `Spoons.\n\nMr Mayor left.\n\n${claim('finding')}`,
      ['3 "mayor" in one text with "finding"'],
    ],
    ['are not seen in a longer word', `Mayoral ${claim('finding')}`, []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a reply', () => {
  const finding = claim('finding');
  test.each<[string, string, string[]]>([
    ['stands in the section of its claim', `${claim('lost')} ${claim('denial')} ${finding}`, []],
    [
      'is missed',
      `${claim('lost')}\n\n## Later\n\n${claim('left')}`,
      ['1 claim "lost" without its reply "denial"', '5 claim "left" without its reply "denial"'],
    ],
    [
      'is missed under the same heading',
      `${claim('lost')}\n\n## Later\n\n${claim('denial')} ${finding}`,
      ['1 claim "lost" without its reply "denial" in the same section'],
    ],
    [
      'is missed beside a figure that lists both, since a list prints neither',
      `<Figure id="whole" />\n\n${finding}`,
      ['1 claim "lost" without its reply "denial"'],
    ],
    [
      'is missed by a figure that states the claim alone',
      `<Figure id="half" />\n\n${finding}`,
      ['1 claim "lost" without its reply "denial"'],
    ],
    [
      'once is enough for two claims in two sections',
      `${claim('lost')} ${claim('denial')} ${finding}\n\n## Later\n\n${claim('left')}`,
      [],
    ],
    [
      'that is another opinion may come later',
      `${claim('view')}\n\n## Later\n\n${claim('second-view')}`,
      [],
    ],
    ['comes with a claim printed as a box', '<Claim id="lost" />', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a denial', () => {
  test.each<[string, string, string[]]>([
    ['stands with one of its findings', `${claim('denial')} ${claim('other')}`, []],
    ['is refused alone', claim('denial'), ['1 claim "denial" without "finding" or "other"']],
    [
      'is refused a second time',
      `${claim('denial')} ${claim('other')}\n\n${claim('denial')}`,
      ['3 the denial "denial" a second time'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a drawing that opens an article', () => {
  const caution = 'The clerk says that the drawer was locked.';
  test.each<[string, object, string[]]>([
    ['states a claim with its reply', { claims: ['lost', 'denial'], caution }, []],
    [
      'is refused with a claim alone, though the article may give the reply',
      { claims: ['lost'], caution },
      ['claim "lost" without its reply "denial", on a card that stands alone'],
    ],
    [
      'is refused with a reply that is listed and told by no words',
      { claims: ['lost', 'denial'] },
      ['claim "lost" with a reply that no words on the card tell'],
    ],
    ['needs no reply to a claim that has none', { claims: ['denial'] }, []],
    ['is another thing than a figure further down', { claims: ['lost'], form: 'bars' }, []],
  ])('%s', (_name, fields, expected) => {
    const dossier = aDossier({
      claims: [aClaim({ id: 'lost', replies: ['denial'] }), aClaim({ id: 'denial' })],
      figures: [aFigure({ id: 'tally', form: 'tally', ...fields })],
    });
    expect(openingsCarryTheirReplies(dossier).map(({ found }) => found)).toEqual(expected);
  });
});
