import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../../src/quotation/basket/dossier-of.ts';
import { markdown } from '../../../src/quotation/basket/exports.ts';
import { quotesToClip } from '../../../src/quotation/basket/quotes-to-clip.ts';
import {
  htmlCitation,
  markdownCitation,
  plainCitation,
} from '../../../src/quotation/cite/quote-citation.ts';
import { publicRecord } from '../../../src/record/public-record.ts';
import { read } from '../../../src/record/read/read.ts';
import { citedQuotation } from '../../../src/record/views/quotes/cited-quotation.ts';
import { namesOf } from '../../../src/search/names/name-list.ts';
import { chance } from '../../chance.ts';
import { aLookup } from './a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const dossier = publicRecord(read('content').dossier);
const all = [...dossier.quotes.values()];
const long = quotes
  .map((quote) => ({ ...quote, split: quote.words.split(/\s+/) }))
  .filter(({ split }) => split.length >= 8);
const random = chance(23);
const hundred = () => long.filter(() => random() < 0.6).slice(0, 100);
const bare = (word = '') => word.replaceAll(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu, '');

/** Each text with what must be said of it, but is not. */
async function missing(texts: readonly { text: string; word?: string; says: readonly string[] }[]) {
  const wrong: object[] = [];
  for (const { text, word, says } of texts) {
    const told = await finding(text);
    const unsaid = says.filter((each) => !told.because.includes(each));
    if ((word && told.word !== word) || unsaid.length > 0)
      wrong.push({ text, unsaid, word: told.word, because: told.because });
  }
  return wrong;
}

describe('of the real record, four hundred altered quotations are told in kind, place and words', () => {
  const inner = ({ split }: { split: string[] }): number => {
    const places = [...split.keys()]
      .slice(1, -2)
      .filter(
        (at) =>
          /^\p{L}{3,}$/u.test(split[at] ?? '') &&
          split[at] !== split[at + 1] &&
          split[at] !== split[at - 1],
      );
    return places[Math.floor(random() * places.length)] ?? 2;
  };
  test('in four hundreds', () => expect(hundred()).toHaveLength(100));
  test('a word changed', async () => {
    const texts = hundred().map((quote) => {
      const at = inner(quote);
      const text = quote.split.with(at, 'marmalade').join(' ');
      return {
        text,
        word: '≠ Altered',
        says: [`One word is changed: **${bare(quote.split[at])}** has become **marmalade**.`],
      };
    });
    expect(await missing(texts)).toEqual([]);
  });

  test('a word put in', async () => {
    const texts = hundred().map((quote) => ({
      text: quote.split.toSpliced(inner(quote), 0, 'marmalade').join(' '),
      word: '≠ Altered',
      says: ['One word is put in: **marmalade**.'],
    }));
    expect(await missing(texts)).toEqual([]);
  });

  test('a word dropped', async () => {
    const texts = hundred().map((quote) => {
      const at = inner(quote);
      return {
        text: quote.split.toSpliced(at, 1).join(' '),
        word: '≠ Altered',
        says: [`One word is left out: **${bare(quote.split[at])}**.`],
      };
    });
    expect(await missing(texts)).toEqual([]);
  });

  test('the last word changed', async () => {
    const texts = hundred().map((quote) => ({
      text: quote.split.with(-1, 'marmalade').join(' '),
      word: '≠ Altered',
      says: [`**${bare(quote.split.at(-1))}** has become **marmalade**.`],
    }));
    expect(await missing(texts)).toEqual([]);
  });
});

test('whoever else is named is named as another, and who spoke is said', async () => {
  const names = namesOf(dossier).filter(({ kind }) => kind === 'person');
  const texts = long.map(({ words, speaker }, at) => {
    const others = names.filter(({ name }) => name.split(' ').at(-1) !== speaker.split(' ').at(-1));
    const name = at % 3 === 0 ? 'Peregrine Lightfoot' : others[(at * 7) % others.length]?.name;
    const says = [`not from ${name}.`];
    const shape = [`“${words}” — ${name}`, `“${words}” said ${name}.`, `${name}: “${words}”`];
    return { text: shape[at % 3] ?? '', says };
  });
  expect(await missing(texts)).toEqual([]);
});

test('a cut that takes a word which turns the sense is told first, with the word', async () => {
  const turning = /(?<=\s)(?:\p{L}+n[’']t|not|no|never|only|in part|allegedly|some)(?=\s)/giu;
  const texts = quotes.flatMap(({ words }) =>
    [...words.matchAll(turning)].map(({ 0: word, index }) => ({
      text: `${words.slice(0, index)}[…]${words.slice(index + word.length)}`,
      word: '[…] Cut so that the sense turns',
      says: [`include **${word}**.`],
    })),
  );
  expect(texts.length).toBeGreaterThan(30);
  expect(await missing(texts)).toEqual([]);
});

test('a word that a line end breaks is mended, in every long quotation', async () => {
  const texts = long.flatMap(({ words }) => {
    const [found] = [...words.matchAll(/(?<![\p{L}-])\p{Ll}{8,}(?![\p{L}-])/gu)];
    if (!found) return [];
    const at = found.index + 4;
    return [{ text: `${words.slice(0, at)}-\n${words.slice(at)}`, word: '= Verbatim', says: [] }];
  });
  expect(await missing(texts)).toEqual([]);
});

describe('what this site gives to copy is verbatim, and of its speaker', () => {
  test.each([
    ['plain', plainCitation],
    ['Markdown', markdownCitation],
    ['HTML', htmlCitation],
  ])('as %s', async (_name, cite) => {
    const texts = all.map((quote) => ({
      text: cite(citedQuotation(dossier, quote)),
      word: '= Verbatim',
      says: [],
    }));
    expect(await missing(texts)).toEqual([]);
  });

  test('as a basket of one, and of several', async () => {
    const record = quotesToClip(dossier);
    const basket = (of: typeof all) =>
      markdown(
        dossierOf(
          of.map(({ id }) => ({ id, version: '', note: '' })),
          record,
        ),
      );
    // A quotation that is never given without another brings that along.
    for (const quote of all.slice(0, 60)) {
      const { answer } = await finding(basket([quote]));
      const answers = answer.verdict.kind === 'several' ? answer.verdict.answers : [answer];
      expect(answers.map(({ verdict }) => verdict.kind)).toEqual(answers.map(() => 'verbatim'));
    }
    const several = all.filter(({ words }) => words.split(' ').length > 5).slice(0, 40);
    const { answer } = await finding(basket(several));
    const verdicts = answer.verdict.kind === 'several' ? answer.verdict.answers : [];
    expect(
      verdicts.filter(({ verdict }) => verdict.kind === 'verbatim').length,
    ).toBeGreaterThanOrEqual(several.length);
  });
});
