import { describe, expect, test } from 'vitest';
import { check } from '../../../src/record/checks/index.ts';
import { aClaim, aDossier, anArticle, aPerson, aQuote, aSource } from '../builders.ts';

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
