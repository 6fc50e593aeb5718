/** Where corrections stand among other pages: above them for whoever asks what was corrected, or in their words; else below. */
import { normalise } from '../../words/spellings.ts';
import type { PageHit } from './find-pages.ts';

/** The kind under which corrections are listed. */
export const correctionKind = 'Corrections';

const asking = /(?<!\p{L})correct(?:s|ed|ing|ions?)(?!\p{L})/giu;

/** What is asked of corrections: each is one, and need not say so. */
export const askedOfCorrections = (typed: string): string => typed.replaceAll(asking, ' ');

// Fewer words side by side are a name as soon as a sentence.
const sentence = 5;

/** Other pages and corrections that were found; those that have not all that was asked only where nothing has. */
export function withCorrections(
  typed: string,
  others: readonly PageHit[],
  corrections: readonly PageHit[],
): PageHit[] {
  const copied = normalise(typed);
  const isOfIt = ({ about }: PageHit): boolean =>
    copied.split(' ').length >= sentence && ` ${normalise(about)} `.includes(` ${copied} `);
  const above = typed.search(asking) >= 0 ? corrections : corrections.filter(isOfIt);
  const below = corrections.filter((each) => !above.includes(each));
  const all = [...above, ...others, ...below];
  const isWhole = ({ without }: PageHit) => without.length === 0;
  return all.some(isWhole) ? all.filter(isWhole) : all;
}
