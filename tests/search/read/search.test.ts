import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UnreadableIndex } from '../../../src/search/codec/seal.ts';
import type { ArticlePage } from '../../../src/search/write/quotation.ts';
import { type AnIndex, anIndex, aQuotation } from '../an-index.ts';
import { damages } from './damages.ts';

const vocabulary = 'the of spoon drawer count committee hall of the in’t £3.50 co-ordinated'.split(
  ' ',
);
let seed = 5;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const babble = (length: number): string =>
  Array.from({ length }, () => vocabulary[random(vocabulary.length)]).join(' ');
// A truth that shares no code: small letters, parted at whatever is no letter or figure.
const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll('£', ' £ ')
    .replaceAll(/[^a-z0-9£.]+/g, ' ')
    .trim()} `;

const quotations = Array.from({ length: 400 }, (_, number) =>
  aQuotation(`${babble(12 + random(20))} n${number}`, {
    said: `${1990 + (number % 30)}`,
    speaker: { id: `s${number % 7}`, name: `Speaker ${number % 7}` },
  }),
);
const page = (blocks: readonly string[]): string =>
  `<!doctype html><title>x</title><body><main data-article="a">${blocks.map((text, at) => `<p id="b${at}">${text}</p>`).join('')}</main>`;
const blocks = Array.from({ length: 60 }, () => babble(40));
const articles: ArticlePage[] = [0, 1, 2].map((at) => ({
  url: `/articles/a${at}/`,
  title: `Article ${at}`,
  html: page(blocks.slice(at * 20, at * 20 + 20)),
}));

let index: AnIndex;
beforeAll(async () => {
  index = await anIndex(quotations, articles);
});
afterAll(() => index.remove());

describe('a phrase', () => {
  test('is found wherever it stands and nowhere else, in quotations and in paragraphs', async () => {
    for (let round = 0; round < 120; round++) {
      const from = plain(quotations[random(400)]?.words ?? '')
        .trim()
        .split(' ');
      const start = random(from.length - 5);
      const phrase = from.slice(start, start + 1 + (round % 9)).join(' ');
      const { quotations: found, passages } = await index.ask(`q="${encodeURIComponent(phrase)}"`);
      const truth = quotations.filter(({ words }) => plain(words).includes(` ${phrase} `)).length;
      const inBlocks = blocks.filter((text) => plain(text).includes(` ${phrase} `)).length;
      expect([phrase, found.understanding, found.total]).toEqual([phrase, 'exact', truth]);
      expect([phrase, passages?.total]).toEqual([phrase, inBlocks]);
      for (const { block, ranges } of found.hits)
        for (const { start, end } of ranges)
          expect(plain(block.words.slice(start, end))).toContain(` ${phrase} `);
    }
  });

  test('that stands nowhere is never answered as exact', async () => {
    for (let round = 0; round < 60; round++) {
      const phrase = plain(babble(4 + (round % 4))).trim();
      const truth = quotations.filter(({ words }) => plain(words).includes(` ${phrase} `)).length;
      const { quotations: found } = await index.ask(`q="${encodeURIComponent(phrase)}"`);
      expect([phrase, found.understanding === 'exact' ? found.total : 0]).toEqual([phrase, truth]);
    }
  });

  test('does not run from one paragraph into the next', async () => {
    for (let at = 0; at < 59; at++) {
      const phrase = [
        ...plain(blocks[at] ?? '')
          .trim()
          .split(' ')
          .slice(-4),
        ...plain(blocks[at + 1] ?? '')
          .trim()
          .split(' ')
          .slice(0, 4),
      ].join(' ');
      const truth = blocks.filter((text) => plain(text).includes(` ${phrase} `)).length;
      const { passages } = await index.ask(`q="${encodeURIComponent(phrase)}"`);
      expect(passages?.understanding === 'exact' ? passages.total : 0).toBe(truth);
    }
  });
});

describe('a pasted text with marks inside', () => {
  test('finds only who holds the whole, if anybody does', async () => {
    const own = quotations[9]?.words.split(' ') ?? [];
    const text = `${own.slice(0, 3).join(' ')}” ${own.slice(3, 6).join(' ')} “${own.slice(6).join(' ')}`;
    const { query, quotations: found } = await index.ask(`q=${encodeURIComponent(text)}`);
    expect([query.guessed, found.understanding, found.total]).toEqual([true, 'exact', 1]);
  });

  test('is a phrase and loose words, if nobody does', async () => {
    const [one, two] = quotations[9]?.words.split(' ') ?? [];
    const text = `n9 n9 "${one} ${two}"`;
    const { query, quotations: found } = await index.ask(`q=${encodeURIComponent(text)}`);
    expect([query.guessed, found.understanding, found.total]).toEqual([false, 'exact', 1]);
  });
});

describe('loose words', () => {
  test('are found in any order, those side by side first', async () => {
    const [first = ''] = plain(quotations[7]?.words ?? '')
      .trim()
      .split(' ');
    const { quotations: found } = await index.ask(`q=n7 ${encodeURIComponent(first)}`);
    expect([found.understanding, found.total]).toEqual(['words', 1]);
    const near = await index.ask('q=spoon drawer');
    expect(plain(near.quotations.hits[0]?.block.words ?? '')).toContain(' spoon drawer ');
  });

  test('that are unfinished are found as beginnings', async () => {
    const { quotations: found } = await index.ask('q=committ');
    const truth = quotations.filter(({ words }) => words.includes('committee')).length;
    expect([found.understanding, found.total]).toEqual(['beginnings', truth]);
  });
});

describe('choices', () => {
  test('leave only what was chosen, by year as by speaker', async () => {
    const { quotations: found } = await index.ask('q=spoon&speaker=s3&from=2000&to=2009');
    const truth = quotations.filter(
      ({ words, speaker, said }) =>
        plain(words).includes(' spoon ') && speaker.id === 's3' && said >= '2000' && said < '2010',
    ).length;
    expect(found.total).toBe(truth);
  });

  test('of one speaker need one file, and of nobody say so', async () => {
    index.read();
    expect((await index.ask('speaker=s3')).quotations.total).toBe(57);
    expect(index.read()).toEqual(['plan.txt', expect.stringMatching('quotes/speakers/')]);
    expect((await index.ask('speaker=nobody')).quotations.total).toBe(0);
    expect((await index.ask('speaker=../../x')).quotations.total).toBe(0);
  });

  test('without words are listed in order of time, either way', async () => {
    const said = async (sort: string) =>
      (await index.ask(`topic=counting&sort=${sort}`)).quotations.hits.map(
        ({ block }) => block.said,
      );
    expect((await said('oldest'))[0]).toBe('1990');
    expect((await said('said'))[0]).toBe('2019');
  });
});

describe('is unreadable, not empty, when anything that it needs is', () => {
  test.each(damages)('%s', async (_, damaged) => {
    for (const query of ['q="spoon drawer" n7', 'q=spoo', 'speaker=s3', 'topic=counting']) {
      index.read();
      await index.ask(query);
      for (const name of new Set(index.read().map((each) => each.replace(/\?.*/, '')))) {
        index.damage((answer, asked) => (asked.startsWith(name) ? damaged(answer) : answer));
        await expect(index.ask(query), `${query} ${name}`).rejects.toThrow(UnreadableIndex);
        index.damage((answer) => answer);
      }
    }
  });
});

test('a phrase of nothing but common words is counted to the last', async () => {
  for (const phrase of ['of the', 'of the of', 'the of the of', 'of the of the of the of']) {
    const truth = quotations.filter(({ words }) => plain(words).includes(` ${phrase} `)).length;
    const { understanding, total } = (await index.ask(`q="${phrase}"`)).quotations;
    expect([phrase, understanding === 'exact' ? total : 0]).toEqual([phrase, truth]);
  }
});

test('what of a long text is not looked for is told by its beginning', async () => {
  const long = `${'spoon '.repeat(665)}drawer the count of the hall and more`;
  const { query } = await index.ask(`q=${encodeURIComponent(long)}`);
  expect(query.leftOut.at(-1)).toBe('count of the hall and more …');
});
