/** A passage of a long read, sentence by sentence. */
import type { Sentence } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Point } from '../../record/text/mentions.ts';
import { gap } from '../../record/text/runs.ts';
import type { Passage } from './passages.ts';

const english = unified().use(retextEnglish).freeze();

/** The sentences of a text as trees, by the rules of English. */
export function sentenceTrees(text: string): Sentence[] {
  const found: Sentence[] = [];
  visit(english.parse(text), 'SentenceNode', (sentence) => {
    found.push(sentence);
  });
  return found;
}

/** One sentence of a passage. */
export interface OwnSentence {
  /** Its words, a space for each quotation. */
  readonly text: string;
  /** Where it begins in the file. */
  readonly at: Point;
  /** How many statement marks will stand in it. */
  readonly marks: number;
}

/** The sentences of a passage, with their places and marks. */
export function sentencesOf(passage: Passage): OwnSentence[] {
  const text = passage.text.replaceAll(gap, ' ');
  return sentenceTrees(text).map(({ position }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? text.length;
    return {
      text: text.slice(start, end),
      at: passage.placeOf(start),
      marks: passage.claims.filter((claim) => claim >= start && claim < end).length,
    };
  });
}
