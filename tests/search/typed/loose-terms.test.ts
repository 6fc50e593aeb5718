import { describe, expect, test } from 'vitest';
import { withForms, withSynonyms } from '../../../src/search/near/variants.ts';
import type { Vocabulary } from '../../../src/search/near/vocabulary.ts';
import type { IndexFolder } from '../../../src/search/read/folder.ts';
import { begun, looseTerms } from '../../../src/search/typed/loose-terms.ts';
import { ofSpeakers, termsOf } from '../../../src/search/typed/terms.ts';
import type { Term } from '../../../src/search/typed/way.ts';

/** Each part, with the ways to meet it: why, where it is not as typed. */
const shown = (terms: readonly Term[]): string[][] =>
  terms.map((ways) =>
    ways.map((way) =>
      way.kind === 'words'
        ? `${way.words.join(' ')}${way.tried ? ` (${way.tried.why} of ${way.tried.typed}: ${way.tried.shown})` : ''}`
        : `${way.kind} ${way.word}`,
    ),
  );
const loose = (text: string) => shown(looseTerms(text.split(' ')));

describe('without marks a question asks for', () => {
  test('each word, once', () => {
    expect(loose('a an a')).toEqual([['a'], ['an']]);
    expect(looseTerms([])).toEqual([]);
  });

  test('a word in two parts, or as one', () => {
    expect(loose('whistle blower')).toEqual([
      ['whistle', 'whistleblower (written of whistle blower: whistleblower)'],
      ['blower', 'whistleblower (written of whistle blower: whistleblower)'],
    ]);
    expect(loose('one two six')[1]).toEqual([
      'two',
      '2 (written of two: 2)',
      'onetwo (written of one two: onetwo)',
      'twosix (written of two six: twosix)',
    ]);
    expect(loose('an old cat2')).toEqual([['an'], ['old'], ['cat2']]);
  });

  test('a date and a sum as one part, and then for what follows', () => {
    expect(loose('on 4 may 2001 £ 6m x').map(([first]) => first)).toEqual([
      'on',
      '4 may 2001',
      '£ 6m',
      'x',
    ]);
  });

  test('the beginning of the last word, while somebody types', () => {
    const terms = looseTerms(['spoon', 'dra']);
    expect(shown(begun(terms))).toEqual([shown(terms)[0], ['begins dra']]);
    expect(begun(looseTerms(['may', '2001']))).toEqual([]);
    expect(begun([])).toEqual([]);
  });
});

describe('the words of a question may be', () => {
  const { phrases, ...rest } = { phrases: [['a', 'b'], ['c']], loose: ['d', 'd', '2001'] };
  const terms = termsOf({ phrases, ...rest, guessed: false });

  test('its phrases, and each loose word once', () => {
    expect(shown(terms)).toEqual([['a b'], ['c'], ['d'], ['2001']]);
  });

  test('of the speaker’s name, and a year that of the words', () => {
    expect(shown(ofSpeakers(terms))).toEqual([
      ['a b'],
      ['c', 'name c'],
      ['d', 'name d'],
      ['2001', 'name 2001', 'said 2001'],
    ]);
    expect(shown(ofSpeakers([[{ kind: 'words', words: ['1499'] }]]))).toEqual([
      ['1499', 'name 1499'],
    ]);
  });

  test('of a name as spelt right, and of none in another form', () => {
    const tried = (why: 'spelling' | 'form') => ({ typed: 'x', shown: 'y', why });
    const way = (word: string, why: 'spelling' | 'form') =>
      ({ kind: 'words', words: [word], tried: tried(why) }) as const;
    const term: Term = [{ kind: 'words', words: ['x'] }, way('y', 'spelling'), way('z', 'form')];
    expect(shown(ofSpeakers([term]))[0]?.slice(3)).toEqual(['name x', 'name y']);
  });
});

describe('beside the words is looked for', () => {
  const known = ['count', 'counts', 'whistle', 'blower', 'drawer', 'drawers', 'kid'];
  const forms: Readonly<Record<string, string[]>> = {
    count: ['counts'],
    many: Array.from({ length: 12 }, (_, at) => `many${at}`),
    drawer: ['drawers'],
  };
  const vocabulary = {
    has: async (word: string) => known.includes(word),
    isWord: async (word: string) => known.includes(word),
    formsOf: async (word: string) => forms[word] ?? [],
    partsOf: async (word: string) =>
      word === 'whistleblower' || word === 'drawer' ? ['whistle', 'blower'] : undefined,
    nearest: async (word: string) => ({ drawr: 'drawer', kidz: 'kid', count: 'x' })[word],
  } as unknown as Vocabulary;
  const folder = {
    whole: async () => [
      ['kid', 'child', 'young person'],
      ['wardn', 'keeper'],
    ],
  } as unknown as IndexFolder;
  const others = (terms: Term[]) => shown(terms).map((ways) => ways.slice(1));

  test('another form of each, eight at most', async () => {
    expect(others(await withForms(['count'], vocabulary))).toEqual([
      ['counts (form of count: counts)'],
    ]);
    expect(others(await withForms(['many'], vocabulary))[0]).toHaveLength(8);
  });

  test('a word in two parts, where the record does not have it as one', async () => {
    expect(others(await withForms(['whistleblower'], vocabulary))).toEqual([
      ['whistle blower (spelling of whistleblower: whistle blower)'],
    ]);
    expect(others(await withForms(['drawer'], vocabulary))).toEqual([
      ['drawers (form of drawer: drawers)'],
    ]);
  });

  test('nothing for a date', async () => {
    expect(others(await withForms(['may', '2001'], vocabulary))).toEqual([['said 2001-05']]);
  });

  test('the nearest word for one that the record does not have, and its forms', async () => {
    expect(others(await withSynonyms(['drawr'], vocabulary, folder))).toEqual([
      ['drawer (spelling of drawr: drawer)', 'drawers (spelling of drawr: drawers)'],
    ]);
  });

  test('what editors give as the same, also of a word that was misspelt', async () => {
    const same = (typed: string) => [
      `child (synonym of ${typed}: child)`,
      `young person (synonym of ${typed}: young person)`,
    ];
    expect(others(await withSynonyms(['kid'], vocabulary, folder))).toEqual([same('kid')]);
    expect(others(await withSynonyms(['kidz'], vocabulary, folder))).toEqual([
      ['kid (spelling of kidz: kid)', ...same('kidz')],
    ]);
  });

  test('no nearest word for one that editors know, or that is known in any form', async () => {
    expect(others(await withSynonyms(['wardn'], vocabulary, folder))).toEqual([
      ['keeper (synonym of wardn: keeper)'],
    ]);
    expect(others(await withSynonyms(['count'], vocabulary, folder))).toEqual([
      ['counts (form of count: counts)'],
    ]);
    expect(others(await withSynonyms(['many'], vocabulary, folder))[0]).toHaveLength(8);
  });
});
