/** That a sentence of the record goes on beyond what was pasted, in words. */
import { beginning } from '../../../format/beginning.ts';
import type { Beyond } from '../sense/beyond.ts';

/** One sentence; its second piece is strong. */
export function beyondInWords({ side, words, limits }: Beyond): string[] {
  if (side === 'before') {
    const limit = limits ? ', and what stands there may limit it' : '';
    return [`In the record the sentence begins before this${limit}: `, ending(words), ' …'];
  }
  const limit = limits ? ', and what follows may limit it' : '';
  const shown = beginning(words.replace(/^[,;:]\s*/, ''), 200);
  return [
    `In the record the sentence goes on${limit}: `,
    shown,
    /[.!?…]\W*$/.test(shown) ? '' : '.',
  ];
}

/** The last words of a long text. */
const ending = (text: string): string =>
  text.length > 200 ? `… ${text.slice(-200).replace(/^\S*\s/, '')}` : text;
