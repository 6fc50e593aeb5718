/** What a sentence of the record has beside the words that were pasted, in words. */
import { beginning } from '../../../format/beginning.ts';
import type { Beyond } from '../sense/beyond.ts';

/** One sentence; its second piece is strong. */
export function beyondInWords({ side, words }: Beyond): string[] {
  if (side === 'before')
    return ['In the record the sentence begins before this: ', ending(words), ' …'];
  const shown = beginning(words.replace(/^[.,;:\s]+/, ''), 200);
  return ['In the record the sentence goes on: ', shown, /[.!?…]\W*$/.test(shown) ? '' : '.'];
}

/** For the headline: that the words begin or end within a sentence, and what governs them there. */
export function withinInWords(all: readonly Beyond[]): string {
  if (all.length === 0) return '';
  const turning = all.find(({ side }) => side === 'before')?.turning;
  return `, from within a sentence${turning ? ` that has “${turning}” before it` : ''}`;
}

/** The last words of a long text. */
const ending = (text: string): string =>
  text.length > 200 ? `… ${text.slice(-200).replace(/^\S*\s/, '')}` : text;
