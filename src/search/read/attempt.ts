/** One way to understand a question, tried on one corpus: its hits, each checked against the text. */
import type { FoundName } from '../names/found-name.ts';
import type { NearFacts } from '../near/near-facts.ts';
import { fieldWord } from '../typed/terms.ts';
import type { Term } from '../typed/way.ts';
import { candidates } from './candidates.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { type BlockReader, type Hit, type Readable, rangesIn } from './texts.ts';

/**
 * What was understood: a phrase, word for word; all words, anywhere; the last word as a beginning; other forms and
 * spellings; most of the words; what somebody said.
 */
export type Understanding = 'exact' | 'words' | 'beginnings' | 'forms' | 'near' | 'spoken';

export interface Source<Block> {
  readonly index: CorpusIndex;
  readonly read: BlockReader<Block>;
  /** Whether its blocks have a speaker and a date. */
  readonly named: boolean;
}

/** Which of the blocks count, in which order, and which part of them is shown. */
export interface View<Block> {
  narrow(blocks: readonly number[]): Promise<readonly number[]>;
  order(blocks: readonly number[], terms: readonly Term[]): Promise<readonly number[]>;
  /** From 1. */
  readonly page: number;
  readonly count: number;
  /** Is told the first hit as soon as it is checked. */
  first?(hit: Hit<Block>): void;
}

export interface Hits<Block> {
  readonly understanding: Understanding;
  readonly hits: readonly (Hit<Block> & Partial<NearFacts>)[];
  /** How many there are on all pages. */
  readonly total: number;
  /** The numbers of them all, in order. */
  readonly numbers: readonly number[];
  /** The same, before they were narrowed down. */
  readonly all: readonly number[];
  /** Whether some may have a word in their speaker's name or their date alone. */
  readonly beside?: boolean;
  /** Whose name stands in the question. */
  readonly who?: FoundName | undefined;
  /** If they are theirs: with all other words, or first those that have some; or what has the name as it was typed. */
  readonly by?: { readonly others?: 'all' | 'some'; readonly orNamed?: boolean };
  /** Whether some may have a word that is written otherwise than it was typed. */
  readonly otherwise?: boolean;
}

/** What is found where nothing is. */
export const noHits = (understanding: Understanding) =>
  ({ understanding, hits: [], total: 0, numbers: [], all: [] }) as const;

/** All hits of one understanding; a `total` of 0 if there are none. */
export async function attempt<Block extends Readable>(
  { index, read }: Source<Block>,
  terms: readonly Term[],
  understanding: Understanding,
  view: View<Block>,
): Promise<Hits<Block>> {
  const found = await candidates(index, terms);
  const check = async (number: number): Promise<Hit<Block> | undefined> => {
    const block = await read(number);
    const ranges = rangesIn(block, terms);
    return ranges && { number, block, ranges };
  };
  const checked = async (numbers: readonly number[]): Promise<Hit<Block>[]> =>
    (await Promise.all(numbers.map(check))).filter((hit) => hit !== undefined);
  const inspected = async (): Promise<number[]> =>
    (await checked(found.blocks)).map(({ number }) => number);
  const shown = async (all: readonly number[]): Promise<Hits<Block> | undefined> => {
    const numbers = await view.order(await view.narrow(all), terms);
    const from = (view.page - 1) * view.count;
    const part = numbers.slice(from, from + view.count);
    const first = await checked(part.slice(0, 1));
    if (first[0]) view.first?.(first[0]);
    const hits = [...first, ...(await checked(part.slice(1)))];
    const whole = hits.length === part.length;
    return whole
      ? { understanding, hits, total: numbers.length, numbers, all, ...also }
      : undefined;
  };
  const also = found.blocks.length > 0 ? await alsoMet(index, terms) : {};
  const answer = await shown(found.certain ? found.blocks : await inspected());
  // Two pairs that share a name may mislead the index; the texts cannot be misled.
  const sure = answer ?? (await shown(await inspected()));
  return sure ?? noHits(understanding);
}

/** In which ways, beside the first of each part, something may have been met; their lists have been read. */
async function alsoMet(index: CorpusIndex, terms: readonly Term[]) {
  const ways = terms.flatMap(([, ...others]) => others);
  const isAny = async (key: string): Promise<boolean> => (await index.word(key)).size > 0;
  const met = await Promise.all(
    ways.map(async (way) => {
      if (way.kind !== 'words') return (await isAny(fieldWord(way.word))) && 'beside';
      const isMet = way.words.length > 1 || (await isAny(way.words[0] ?? ''));
      return way.tried?.why === 'written' && isMet && 'otherwise';
    }),
  );
  return { beside: met.includes('beside'), otherwise: met.includes('otherwise') };
}
