/** How long a long read is in our own words, and how hard its sentences are to read. */
import { fleschKincaid } from 'flesch-kincaid';
import type { Root, Sentence } from 'nlcst';
import retextReadability from 'retext-readability';
import { syllable } from 'syllable';
import { unified } from 'unified';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import type { Article } from '../../record/dossier.ts';
import type { Point } from '../../record/text/mentions.ts';
import { gap } from '../../record/text/runs.ts';
import { passages } from './passages.ts';
import { sentenceTrees } from './sentences.ts';

export interface Measure {
  /** Words of our own: no notes, quotations, boxes, tables and headings. */
  readonly words: number;
  readonly sentences: number;
  /** The years of schooling that the text asks for, by Flesch and Kincaid (1975). */
  readonly grade: number;
  /** The sentences that nearly every formula finds hard, and how many words each has. */
  readonly hard: readonly { readonly at: Point; readonly words: number }[];
}

// A sentence is told of only if it is long and most formulas put it beyond somebody who left school at 18:
// a report of all that is not easy is read by nobody.
const least = 35;
const findHard = unified()
  .use(retextReadability, { age: 18, threshold: 4 / 7 })
  .freeze();

/** Measures the paragraphs of an article. */
export function measure({ tree }: Pick<Article, 'tree'>): Measure {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  const hard: { at: Point; words: number }[] = [];
  for (const passage of passages(tree).filter(({ in: place }) => place === 'paragraph')) {
    const text = passage.text.replaceAll(gap, ' ');
    const long: Sentence[] = [];
    for (const sentence of sentenceTrees(text)) {
      sentences += 1;
      if (wordsOf(cut(text, sentence.position)).length >= least) long.push(sentence);
    }
    const file = new VFile(text);
    // The formulas are slow: they see the long sentences only.
    findHard.runSync({ type: 'RootNode', children: long } as Root, file);
    const own = wordsOf(text);
    words += own.length;
    syllables += own.reduce((sum, word) => sum + syllable(word), 0);
    for (const { place } of file.messages) {
      if (!place || !('start' in place)) continue;
      const at = passage.placeOf(place.start.offset ?? 0);
      hard.push({ at, words: wordsOf(cut(text, place)).length });
    }
  }
  const grade = fleschKincaid({ sentence: sentences, word: words, syllable: syllables });
  return { words, sentences, grade, hard };
}

/** A word is what stands between spaces and holds a letter or a figure. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const cut = (text: string, place: Position | undefined): string =>
  text.slice(place?.start.offset, place?.end.offset);
