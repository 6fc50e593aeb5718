/** The words of a part of a question. */
import type { Term } from '../typed/way.ts';

/** The ways to write it. */
export const waysOf = (term: Term): string[] =>
  term.flatMap((way) => (way.kind === 'words' ? [way.words.join(' ')] : []));

/** As it was typed. */
export const asTyped = ([way]: Term): string =>
  way?.kind === 'words' ? (way.tried?.typed ?? way.words.join(' ')) : '';
