import { describe, expect, test } from 'vitest';
import { broken } from '../../../src/quotation/check/pasted/peel.ts';
import { foreignBrackets, isOfTheRecord, strict } from '../../../src/quotation/check/strict.ts';

const counted = 'Every spoon in the hall was counted twice, and both counts agree.';
const of = (text: string, ...quotes: string[]) =>
  strict(
    text,
    quotes.map((words, at) => ({ url: `/${at}/`, words })),
  );
/** The stretches of the quotation that were pasted. */
const stretches = (text: string, words: string): string[] | undefined =>
  of(text, words)?.ranges.map(({ start, end }) => words.slice(start, end));

describe('a text stands in the record', () => {
  test.each<[how: string, text: string, fields: object]>([
    [
      'word for word',
      'Every spoon in the hall',
      { kind: 'verbatim', omits: false, inserts: false, broken: undefined, bracketsDropped: false },
    ],
    [
      'with an omission that is marked',
      'Every spoon […] was counted',
      { kind: 'with omissions', omits: true, inserts: false },
    ],
    ['with a bare ellipsis', 'Every spoon … was counted', { kind: 'with omissions', omits: true }],
    [
      'with an insertion in brackets',
      'Every spoon [of ours] in the hall',
      { kind: 'with omissions', omits: false, inserts: true },
    ],
    [
      'with its last word broken off',
      'Every spoon in the hall was coun',
      { kind: 'verbatim', broken: 'end' },
    ],
    [
      'with its first word broken off',
      'oon in the hall was counted',
      { kind: 'verbatim', broken: 'beginning' },
    ],
    [
      'with a word that a line broke',
      `Every spoon in the hall was coun${broken}ted twice`,
      { kind: 'verbatim' },
    ],
  ])('%s', (_how, text, fields) => {
    expect(of(text, counted)).toMatchObject({ quote: { url: '/0/' }, also: [], ...fields });
  });

  test.each([
    ['another word', 'Every fork in the hall was counted'],
    ['two other words', 'Every fork in a hall was counted'],
    ['a word broken off amid it', 'Every spo in the hall was counted'],
    ['a word broken off of three', 'Every spoon i'],
    ['an end that is no beginning of its word', 'Every spoon in the hall was ted'],
    ['a beginning that is no end of its word', 'Ev spoon in the hall was counted'],
    ['marks for a last word', 'Every fork in the hall —'],
  ])('but not with %s', (_what, text) => {
    expect(of(text, counted)).toBeUndefined();
  });

  test('up to the end of a word that breaks off, and from its beginning on', () => {
    expect(stretches('Every spoon in the hall was coun', counted)).toEqual([
      'Every spoon in the hall was counted',
    ]);
    expect(stretches('oon in the hall was counted', counted)).toEqual([
      'spoon in the hall was counted',
    ]);
    expect(stretches('oon in […] counted twice', counted)).toEqual(['spoon in', 'counted twice']);
    expect(stretches('Every spoon […] was coun', counted)).toEqual(['Every spoon', 'was counted']);
  });
});

describe('brackets of the record’s own', () => {
  const words = 'Every spoon [of the hall] was counted [twice] by us.';

  test('may be left out, and that is told', () => {
    expect(of('Every spoon was counted by us', words)).toMatchObject({
      kind: 'with omissions',
      bracketsDropped: true,
    });
    expect(stretches('Every spoon was counted by us', words)).toEqual([
      'Every spoon',
      ' was counted',
      ' by us',
    ]);
    expect(stretches('was counted by us', words)).toEqual(['was counted', ' by us']);
    expect(stretches('Every spoon was', words)).toEqual(['Every spoon', ' was']);
  });

  test('may stand as they are', () => {
    expect(of('Every spoon [of the hall] was counted', words)).toMatchObject({
      kind: 'verbatim',
      inserts: false,
    });
  });

  test('are not mixed with those of an editor', () => {
    expect(of('Every spoon [of ours] was counted', words)).toBeUndefined();
  });
});

test.each([
  ['a [b] c […] d [...] e [. . .]', 'a c', ['[b]']],
  ['a [b] c', 'a [b] c', []],
])('of %j what is foreign to %j is %j', (wording, words, foreign) => {
  expect(foreignBrackets(wording, words)).toEqual(foreign);
});

test.each([
  ['[T]', 'with [brackets]', false],
  ['[ours]', 'with [brackets]', true],
  ['[ours]', 'without', false],
  ['[not]', 'without', true],
])('the insertion %s in a record %s might be taken for its own: %s', (bracket, words, is) => {
  expect(isOfTheRecord(words)(bracket)).toBe(is);
});

describe('of several quotations in which it stands', () => {
  const urls = (text: string, ...quotes: string[]) => {
    const found = of(text, ...quotes);
    return found && [found.quote.url, ...found.also.map(({ url }) => url)];
  };

  test('the shortest is meant, and the others are told', () => {
    expect(urls('spoon in the hall', `${counted} So.`, counted, 'No.')).toEqual(['/1/', '/0/']);
  });

  test('one that holds all of it comes before one in which it breaks off, which is not told', () => {
    expect(
      urls(
        'Every spoon in the hall was count',
        counted,
        `${counted} Every spoon in the hall was count by count.`,
      ),
    ).toEqual(['/1/']);
  });

  test('one that has it as it is comes before one that has brackets in it', () => {
    expect(
      urls(
        'Every spoon was counted',
        'Every spoon [of us] was counted.',
        `${'So it is. '.repeat(9)}Every spoon was counted.`,
      ),
    ).toEqual(['/1/', '/0/']);
  });
});
