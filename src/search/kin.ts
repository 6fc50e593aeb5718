/** Which words have related forms worth looking for: one rule for what Pagefind is fed and what it is asked. */
import { leastLetters } from './query.ts';

// What English is held together by; it is in nearly every paragraph, and no form of it tells anything.
const common = new Set(
  `about after all also although and any are because been before being but can cannot could did does doing done
  down during each either else ever for from had has have having her hers herself him himself his how into its
  itself just may me might more most must my myself neither nor not now off once only other others our ours
  ourselves out over own quite rather same shall she should since some such than that the their theirs them
  themselves then there these they this those though through too under until upon very was were what when where
  whether which while who whom whose why will with within without would yet you your yours yourself`.split(
    /\s+/,
  ),
);

/** Whether a word, as search compares it, has forms that are looked for; figures and the commonest words have none. */
export const hasKin = (word: string): boolean =>
  word.length >= leastLetters && !common.has(word) && !/\p{N}/u.test(word);
