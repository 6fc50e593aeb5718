/** What Pagefind is fed of a record, and which word of which block stands where in it. */
import { hasKin } from '../kin.ts';

// No word that search compares is or holds it; Pagefind counts it as a word and never finds it.
const between = '|';

/** Blocks of words, as search compares them, as one content: only such as have related forms. */
export const recordContent = (blocks: Iterable<readonly string[]>): string =>
  Array.from(blocks, (words) => words.filter(hasKin).join(' ')).join(` ${between} `);

/** A word of a record: the how-manieth of which block, both from 0, counting only such as have related forms. */
export interface Placed {
  readonly block: number;
  readonly at: number;
  readonly word: string;
}

/** The words of a content at these places, which count what white space parts, from 0. */
export function placedIn(content: string, places: readonly number[]): Placed[] {
  const wanted = new Set(places);
  const found: Placed[] = [];
  let [block, at] = [0, 0];
  for (const [place, word] of content.split(/\s+/).entries()) {
    if (word === between) {
      [block, at] = [block + 1, 0];
      continue;
    }
    if (wanted.has(place)) found.push({ block, at, word });
    at += 1;
  }
  return found;
}
