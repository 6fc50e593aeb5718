/** Where the record's sentence goes on beyond what was pasted. */
import type { Verdict } from '../answer.ts';
import { hasWords, sentenceAround } from './sentence.ts';
import { turningWords } from './turning-words.ts';

/** What a sentence of the record has before or after the words that were pasted. */
export interface Beyond {
  readonly side: 'before' | 'after';
  readonly words: string;
  /** Whether it has a word by which sentences are limited: a condition, an exception, a negation. */
  readonly limits: boolean;
}

// Beside those that turn the sense wherever they stand.
const condition =
  /(?<![\p{L}\p{N}'’-])(?:provid(?:ed|ing)|when|where|while|whereas|but|however|whether)(?![\p{L}\p{N}-])|^\W*for(?![\p{L}\p{N}-])/iu;

/** What the sentences at either end of a stretch have beside it; nothing where it begins and ends with them. */
export function beyond(verdict: Verdict): Beyond[] {
  const ranges =
    verdict.kind === 'altered' ? [verdict.range] : 'ranges' in verdict ? verdict.ranges : [];
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!('quote' in verdict) || !first || !last) return [];
  const { words } = verdict.quote;
  const before = words.slice(sentenceAround(words, first.start).start, first.start).trim();
  const after = words.slice(last.end, sentenceAround(words, last.end - 1).end).trim();
  return [
    { side: 'before' as const, words: before },
    { side: 'after' as const, words: after },
  ]
    .filter(({ words }) => hasWords(words))
    .map((each) => ({
      ...each,
      limits: condition.test(each.words) || turningWords(each.words).length > 0,
    }));
}
