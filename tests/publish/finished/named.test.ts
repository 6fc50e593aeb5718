import { describe, expect, test } from 'vitest';
import { attributeOf, pageOf } from '../../../src/publish/finished/finished-page.ts';
import { namingIn } from '../../../src/publish/finished/named.ts';
import { placeOf } from '../../../src/publish/finished/place.ts';
import type { Reading } from '../../../src/record/read/read.ts';
import { site } from '../../../src/site.ts';
import { aClaim, aDossier, anArticle, aQuote, aSource } from '../../record/builders.ts';

const dossier = aDossier({
  sources: [aSource({ id: 'minutes' })],
  quotes: [aQuote({ id: 'minutes/all' })],
  claims: [aClaim({ id: 'ts-1' })],
  articles: [anArticle({ id: 'drawer' })],
});
const naming = namingIn(dossier);
const quote = { kind: 'quotes', id: 'minutes/all' };
const claim = { kind: 'claims', id: 'ts-1' };

test.each([
  ['/quotes/minutes/all/', quote],
  [`${site.origin}/quotes/minutes/all/`, quote],
  ['/quotes/minutes/all/#words', quote],
  ['/quotes/minutes/all/?version=1#x', quote],
  ['/quotes/minutes/all/#:~:text=every%20spoon', quote],
  ['/quotes/minutes/all/cite.bib', quote],
  ['/quotes/minutes/all.json', quote],
  ['/quotes/minutes/all/card/', quote],
  ['/claims/#ts-1', claim],
  ['/claims/', undefined],
  ['/quotes/minutes/none/', undefined],
  ['https://example.net/quotes/minutes/all/', undefined],
  ['quotes/minutes/all/', undefined],
])('the address %s names %j', (address, expected) => {
  expect(naming.at(address)).toEqual(expected);
});

/** The element "x" of a page. */
const found = (body: string, address: string) => {
  const page = pageOf(address, body);
  const element = page.elements.find(
    (each) => attributeOf(each, 'id') === 'x' || attributeOf(each, 'class') === 'x',
  );
  if (!element) throw new Error('No element.');
  return { page, element };
};

describe('an element', () => {
  test.each<[string, string, string, object | undefined, object | undefined]>([
    [
      'by its mark',
      '<p class="x" data-wwc-record="/claims/#ts-1">',
      '/articles/drawer/',
      claim,
      claim,
    ],
    ['by its link', '<a class="x" href="/quotes/minutes/all/">', '/articles/drawer/', quote, quote],
    [
      'by what it cites',
      '<q class="x" cite="/quotes/minutes/all/">',
      '/articles/drawer/',
      quote,
      quote,
    ],
    ['by its id, where records are listed', '<p class="x" id="ts-1">', '/claims/', claim, claim],
    ['by no id elsewhere', '<p class="x" id="ts-1">', '/method/', undefined, undefined],
    [
      'by what is around it',
      '<div data-wwc-record="/claims/#ts-1"><p class="x">',
      '/method/',
      undefined,
      claim,
    ],
    ['by its page', '<p class="x">', '/quotes/minutes/all/', undefined, quote],
    [
      'by no link to a place on its own page',
      '<a class="x" href="#ts-1">',
      '/claims/',
      undefined,
      undefined,
    ],
    [
      'by no link to other pages',
      '<a class="x" href="/method/">',
      '/method/',
      undefined,
      undefined,
    ],
  ])('is named %s', (_how, body, address, own, nearest) => {
    const { page, element } = found(body, address);
    expect(naming.by(element, page)).toEqual(own);
    expect(naming.nearest(element, page)).toEqual(nearest);
  });
});

describe('what is wrong is mended', () => {
  const reading = {
    place: (spot: object) => ({ file: JSON.stringify(spot), line: 1, column: 1 }),
  } as Reading;
  const mended = (body: string, address: string): string => {
    const { page, element } = found(body, address);
    const fault = { rule: '', found: '', remedy: '', element };
    return placeOf(fault, page, naming, reading).file;
  };
  test.each<[string, string, string, object | string]>([
    [
      'at its line of the text',
      '<p data-wwc-place="12:5"><i class="x">',
      '/articles/drawer/',
      { kind: 'articles', id: 'drawer', at: { line: 12, column: 5 } },
    ],
    [
      'in the record that is named nearer than the line',
      '<p data-wwc-place="12:5"><a class="x" href="/claims/#ts-1">',
      '/articles/drawer/',
      claim,
    ],
    ['in the record of its page', '<p class="x">', '/quotes/minutes/all/', quote],
    [
      'on the page, where it is nobody’s',
      '<p class="x" data-wwc-place="12:5">',
      '/method/',
      'the page /method/',
    ],
  ])('%s', (_where, body, address, expected) => {
    expect(mended(body, address)).toBe(
      typeof expected === 'string' ? expected : JSON.stringify(expected),
    );
  });

  test('in the text as a whole, where no element is meant', () => {
    const page = pageOf('/articles/drawer/', '');
    const { file } = placeOf({ rule: '', found: '', remedy: '' }, page, naming, reading);
    expect(file).toBe('{"kind":"articles","id":"drawer"}');
  });
});
