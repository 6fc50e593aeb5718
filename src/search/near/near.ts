/** What comes near to a half-remembered sentence: each candidate read, and what differs told. */
import { words } from '../../words/spellings.ts';
import type { Hits, Source, View } from '../read/attempt.ts';
import { type Votes, votes } from '../read/nearest.ts';
import { type Hit, merged, nameWords, type Readable } from '../read/texts.ts';
import { type Alignment, alignment } from './alignment.ts';
import type { NearFacts } from './near-facts.ts';
import { told } from './told.ts';

// So many texts are read; of these, what has less than this share of the best is no answer beside it.
const mostRead = 12;
const leastOfBest = 0.6;
const leastTelling = 4;
// Who asks for a figure asks for that one: what else is counted in these is not near.
const measures = new Set(['cent', 'percent', 'hundred', 'thousand', 'million', 'billion']);
// Of a long text this much is looked for.
const mostWords = 400;
// What a word weighs whose list was not read: it is common, or one of very many.
const light = 0.5;

/** The best first; none that shares less than two rare words, or a pair of them. */
export async function nearHits<Block extends Readable>(
  { index, read, named }: Source<Block>,
  text: string,
  view: View<Block>,
): Promise<Hits<Block>> {
  const asked = words(text).slice(0, mostWords);
  const found = await votes(index, spelt(asked), named ? 'names' : 'words');
  const numbers = new Set(await view.narrow(found.near.map(({ number }) => number)));
  const best = found.near.filter(({ number }) => numbers.has(number)).slice(0, mostRead);
  const all = (
    await Promise.all(
      best.map(async ({ number }) => judged(text, asked, number, await read(number), found)),
    )
  ).filter((each) => each !== undefined);
  const highest = Math.max(...all.map(({ score }) => score));
  const kept = all
    .filter(({ score }) => score >= highest * leastOfBest)
    .sort((a, b) => b.score - a.score || b.hit.number - a.hit.number)
    .map(({ hit }) => hit);
  const from = (view.page - 1) * view.count;
  const kin = kept.map(({ number }) => number);
  return {
    understanding: 'near',
    hits: kept.slice(from, from + view.count),
    total: kept.length,
    numbers: kin,
    all: kin,
  };
}

function judged<Block extends Readable>(
  text: string,
  asked: ReturnType<typeof words>,
  number: number,
  block: Block,
  { weights, heaviest }: Votes,
): { score: number; hit: Hit<Block> & NearFacts } | undefined {
  const all = words(block.words);
  const here = new Set(all.map(({ word }) => word));
  const names = new Set(nameWords(block).filter((word) => !here.has(word)));
  const others = asked.filter(({ word }) => !names.has(word));
  const weighs = (word: string): number => weights.get(word) ?? light;
  const aligned = alignment({ text, words: others }, { text: block.words, words: all }, weighs);
  const { same, differing, changes } = aligned;
  if (!isTelling(aligned, weights, heaviest / 2)) return undefined;
  const found = same.length + asked.length - others.length;
  const score = scoreOf(aligned, weighs) + (asked.length - others.length) * heaviest * 0.1;
  const shared = { of: asked.length, found };
  return {
    score,
    hit: {
      number,
      block,
      ranges: [...merged(same), ...differing.map((range) => ({ ...range, differs: true }))].sort(
        (a, b) => a.start - b.start,
      ),
      shared,
      changes,
      told: told(shared, changes),
    },
  };
}

/** The nearest block, by its pairs alone, which are soon read, if it has most of the words in their order. */
export async function nearestOf<Block extends Readable>(
  { index, read }: Source<Block>,
  text: string,
  view: View<Block>,
): Promise<(Hit<Block> & NearFacts) | undefined> {
  const asked = words(text).slice(0, mostWords);
  const found = await votes(index, spelt(asked), 'pairs');
  const [best] = found.near;
  if (!best || (await view.narrow([best.number])).length === 0) return undefined;
  const { hit } = judged(text, asked, best.number, await read(best.number), found) ?? {};
  return hit && hit.shared.found >= hit.shared.of * leastOfBest ? hit : undefined;
}

const spelt = (asked: ReturnType<typeof words>): string[] => asked.map(({ word }) => word);

/** Whether there are two rare words, or a rare pair with one of them; what is short holds English together. */
function isTelling({ same, follows }: Alignment, weights: Votes['weights'], rare: number): boolean {
  const isRare = (key: string): boolean => (weights.get(key) ?? 0) >= rare;
  const isLong = (word = ''): boolean => word.length >= leastTelling && !measures.has(word);
  const rareWords = new Set(
    same.map(({ word }) => word).filter((word) => isLong(word) && isRare(word)),
  );
  return (
    rareWords.size >= 2 ||
    same.some(({ word }, at) => {
      const before = same[at - 1]?.word;
      return follows[at] && (isLong(word) || isLong(before)) && isRare(`${before} ${word}`);
    })
  );
}

/** Words weigh by how rare they are; one that follows the last as it should, half as much again. */
const scoreOf = ({ same, follows, changes }: Alignment, weighs: (word: string) => number): number =>
  same.reduce((sum, { word }, at) => sum + weighs(word) * (follows[at] ? 1.5 : 1), 0) -
  changes.length * light;
