/** A quotation begins and ends where a word does. */
import { isBoundary } from '../../../words/verbatim.ts';
import type { Finding } from '../../problem.ts';
import { type Check, spot } from '../check.ts';

export const quotationsAreWholeWords: Check = (dossier) =>
  [...dossier.quotes.values()].flatMap(({ id, ...quote }) => {
    const [before, words, after] = [quote.prefix ?? '', quote.words, quote.suffix ?? ''].map(plain);
    const fault = (verb: string, field: string): Finding => ({
      spot: spot('quotes', id, [field]),
      found: `a quotation that ${verb} inside a word, as its ${field} shows`,
      remedy: `Copy all of the word, or put the space back between "words:" and "${field}:".`,
    });
    return [
      ...(isBoundary(`${before}${words}`, before?.length ?? 0) ? [] : [fault('begins', 'prefix')]),
      ...(isBoundary(`${words}${after}`, words?.length ?? 0) ? [] : [fault('ends', 'suffix')]),
    ];
  });

/** One spelling for each mark that may stand within a word; every letter keeps its place. */
const plain = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[‐‑]/g, '-');
