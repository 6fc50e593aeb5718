/** The words of both corpora and of names, by their first and by their last letters. */
import { vocabularyShard } from '../codec/files.ts';
import { beginning } from '../codec/hash.ts';
import { type Known, leastMisspelt, nearestIn } from '../near/vocabulary.ts';
import { type IndexWriter, packed } from './index-writer.ts';

const perShard = 200;

/**
 * Tells how many shards there are of either kind. A word of the language that stands nowhere, and is near to one that does, is
 * among them: who types it means it.
 */
export function writeVocabulary(
  blocksOf: ReadonlyMap<string, number>,
  language: Iterable<string>,
  writer: IndexWriter,
): number {
  // Figures have no forms and are not misspelt, but for short words every letter counts.
  const own = [...blocksOf].filter(([word]) => /^\p{L}{3,}$/u.test(word));
  const words = [...own, ...meant(own, language)];
  words.sort(([one], [other]) => (one < other ? -1 : 1));
  const shards = Math.max(1, Math.ceil(words.length / perShard));
  for (const end of ['beginnings', 'endings'] as const) {
    const groups = Map.groupBy(words, ([word]) => vocabularyShard(word, end, shards));
    for (let shard = 0; shard < shards; shard++)
      writer.slot(`words/${end}`, packed(groups.get(shard) ?? []));
  }
  return shards;
}

/** Words of a language, in none of the texts, that would else be taken for the slip of one that is. */
function meant(own: readonly Known[], language: Iterable<string>): Known[] {
  const known = new Set(own.map(([word]) => word));
  const start = (word: string) => word.slice(0, beginning);
  const end = (word: string) => word.slice(-beginning);
  const byStart = Map.groupBy(own, ([word]) => start(word));
  const byEnd = Map.groupBy(own, ([word]) => end(word));
  return [...language]
    .filter((word) => word.length >= leastMisspelt && /^[a-z]+$/.test(word) && !known.has(word))
    .flatMap((word): Known[] => {
      const alike = [byStart.get(start(word)) ?? [], byEnd.get(end(word)) ?? []].flat();
      const nearest = nearestIn(alike, word);
      return nearest === undefined || isSame(word, nearest) ? [] : [[word, 0]];
    });
}

// Organization is a word of the language, too, and organisation in another spelling.
const isSame = (word: string, other: string): boolean => plain(word) === plain(other);

/** A word without what British and American spelling, or two British ones, have otherwise. */
const plain = (word: string): string =>
  word
    .replaceAll(/[ao]e/g, 'e')
    .replaceAll(/(.)\1/g, '$1')
    .replaceAll('z', 's')
    .replaceAll(/our(?=$|s|e|i)/g, 'or')
    .replace(/c(?=es?$)/, 's')
    .replace(/re(?=s?$)/, 'er')
    .replace('gement', 'gment')
    .replace(/^enq/, 'inq');
