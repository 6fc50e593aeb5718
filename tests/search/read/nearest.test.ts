import { afterAll, beforeAll, expect, test } from 'vitest';
import { CorpusIndex } from '../../../src/search/read/corpus-index.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { nearest } from '../../../src/search/read/nearest.ts';
import { Chance, zipf } from '../../bench/corpus/chance.ts';
import { type AnIndex, anIndex, aQuotation, base } from '../an-index.ts';

const chance = new Chance(7);
const word = zipf(
  Array.from({ length: 900 }, (_, at) => `w${(at * 7919).toString(36)}`),
  chance,
);
const texts = Array.from({ length: 300 }, () =>
  Array.from({ length: chance.between(8, 60) }, word).join(' '),
);
// In order of time, which is that of their numbers.
const quotations = texts.map((words, at) =>
  aQuotation(words, { url: `/quotes/minutes/n${at}/`, said: String(1700 + at) }),
);

let files: AnIndex;
let index: CorpusIndex;
beforeAll(async () => {
  files = await anIndex(quotations);
  index = new CorpusIndex(new IndexFolder(base), 'quotes');
});
afterAll(() => files.remove());

/** By reading every text. */
function truth(question: string): { number: number; score: number }[] {
  const split = (text: string): string[] => text.split(' ');
  const pairs = (words: string[]): string[] =>
    words.slice(1).map((word, at) => `${words[at]} ${word}`);
  const wanted = new Set([...split(question), ...pairs(split(question))]);
  const all = texts.map((text) => new Set([...split(text), ...pairs(split(text))]));
  const holders = (part: string): number => all.filter((own) => own.has(part)).length;
  const weight = new Map([...wanted].map((part) => [part, Math.log2(301 / holders(part))]));
  return all
    .map((own, number) => ({
      number,
      score: [...wanted].reduce(
        (sum, part) => sum + (own.has(part) ? (weight.get(part) ?? 0) : 0),
        0,
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.number - a.number);
}

test('gives the blocks that share most, weighed by rarity, as reading every text does', async () => {
  for (let round = 0; round < 60; round++) {
    const words = chance.one(texts).split(' ').slice(0, 14);
    const at = chance.below(words.length);
    const asked = chance.one([
      words,
      words.with(at, word()),
      words.with(at, 'nowhere'),
      words.toSpliced(at, 1),
      words.toSpliced(at, 0, word()),
      words.toReversed(),
    ]);
    const found = await nearest(index, asked, 10);
    const all = truth(asked.join(' '));
    expect(found.map(({ score }) => score.toFixed(6))).toEqual(
      all.slice(0, 10).map(({ score }) => score.toFixed(6)),
    );
    const exact = new Map(all.map(({ number, score }) => [number, score.toFixed(6)]));
    for (const { number, score } of found) expect(score.toFixed(6)).toBe(exact.get(number));
  }
});

test('reads only the shards of the words and pairs that were asked for', async () => {
  files.read();
  const folder = new CorpusIndex(new IndexFolder(base), 'quotes');
  await nearest(folder, ['w0', 'w63z'], 10);
  const read = files.read().map((name) => name.replace(/\d+\..*/, ''));
  expect(read.sort()).toEqual(['plan.txt', 'quotes/pairs/', 'quotes/words/', 'quotes/words/']);
});

test('finds a stretch of a long text whatever stands around it, in a bounded number of files', async () => {
  const own = texts.findIndex((text) => text.split(' ').length > 40);
  const long = texts[own]?.split(' ') ?? [];
  files.read();
  const fresh = new CorpusIndex(new IndexFolder(base), 'quotes');
  const [first] = await nearest(fresh, [...long, ...long.toReversed()], 1);
  expect(first?.number).toBe(own);
  expect(files.read().length).toBeLessThanOrEqual(33);
});

test('finds nothing where nothing is shared', async () => {
  expect(await nearest(index, ['nowhere', 'at', 'all'], 10)).toEqual([]);
  expect(await nearest(index, [], 10)).toEqual([]);
});
