/** Where the record's sentence goes on beyond what was pasted. */
import type { Verdict } from '../answer.ts';
import { hasWords, sentenceAround } from './sentence.ts';
import { deniedBy, turningWords } from './turning-words.ts';

/** What a sentence of the record has before or after the words that were pasted. */
export interface Beyond {
  readonly side: 'before' | 'after';
  readonly words: string;
  /** What governs them: anywhere before them a denial or a hedge, or right after them a negation or a condition. */
  readonly turning: string | undefined;
}

// With these at its beginning a clause is under a condition, or an exception is.
const condition =
  /^\W*(?:and\s)?(if|unless|until|although|though|provid(?:ed|ing)|when|where|while|whereas|but|however|whether)(?![\p{L}\p{N}-])/iu;
const beginsWith = (words: string): string | undefined => condition.exec(words)?.[1];

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
    { side: 'before' as const, words: before, turning: deniedBy(before) ?? beginsWith(before) },
    {
      side: 'after' as const,
      words: after,
      turning: beginsWith(after) ?? turningWords(firstWords(after), 'beyond')[0]?.word,
    },
  ].filter(({ words }) => hasWords(words));
}

const firstWords = (text: string): string => /^\W*(?:\S+\s*){0,2}/u.exec(text)?.[0] ?? '';
