/** The words of long texts, fast: each run of letters between spaces is taken apart once. */
import { words } from '../../dossier/words.ts';

const known = new Map<string, readonly string[]>();

/** The words of a text as `words` gives them; no word holds a space, so runs can be read one by one. */
export function spellings(text: string): string[] {
  return text.split(' ').flatMap((run) => {
    let spelling = known.get(run);
    if (!spelling) {
      spelling = words(run).map(({ word }) => word);
      known.set(run, spelling);
    }
    return spelling;
  });
}
