/** How an altered quotation differs from its record, word by word and in sum. */
import { difference, type Segment } from '../dossier/difference.ts';
import { fold } from '../dossier/verbatim.ts';

/** What an alteration comes to. */
export interface Alteration {
  /** What alone differs, where the words are the same; else words. */
  readonly kind:
    | 'words'
    | 'joined words'
    | 'punctuation'
    | 'capitals'
    | 'punctuation and capitals'
    | 'accents';
  readonly changed: number;
  readonly dropped: number;
  readonly added: number;
  readonly moved: number;
}

/** The words of the text and of the passage of the record that it comes from. */
export const segmentsOf = (text: string, recorded: string): Segment[] =>
  difference(spaced(text), spaced(recorded));

// Dashes are compared whether spaced or not; as words of their own they cannot hide in others.
const spaced = (text: string): string => text.replaceAll(/\s*[–—―]\s*/g, ' – ');

/** What of it differs; `sameWords` says that the words are the same as search compares them. */
export function alterationOf(
  text: string,
  recorded: string,
  segments: readonly Segment[],
  sameWords: boolean,
): Alteration {
  const counts = { changed: 0, dropped: 0, added: 0, moved: 0 };
  if (sameWords) return { kind: mere(text, recorded), ...counts };
  const { missing, added } = replacements(segments);
  for (const word of [...missing]) {
    if (!added.includes(word)) continue;
    added.splice(added.indexOf(word), 1);
    missing.splice(missing.indexOf(word), 1);
    counts.moved += 1;
  }
  counts.changed = Math.min(missing.length, added.length);
  counts.dropped = missing.length - counts.changed;
  counts.added = added.length - counts.changed;
  const differs = missing.length + added.length + counts.moved > 0;
  return { kind: differs ? 'words' : 'joined words', ...counts };
}

/** The words of each side that the other does not have in the same place, with or without a mark. */
function replacements(segments: readonly Segment[]): Record<'missing' | 'added', string[]> {
  const all = { missing: [] as string[], added: [] as string[] };
  let here = { missing: [] as string[], added: [] as string[] };
  for (const { kind, text } of [...segments, { kind: 'same', text: '' } as const]) {
    const word = bare(text).toLowerCase();
    if (kind !== 'same') {
      if (word !== '') here[kind].push(word);
    } else if (here.missing.join('') !== here.added.join('')) {
      const common = here.missing.filter((each) => here.added.includes(each));
      all.missing.push(...here.missing.filter((each) => !common.includes(each)));
      all.added.push(...here.added.filter((each) => !common.includes(each)));
    }
    if (kind === 'same') here = { missing: [], added: [] };
  }
  return all;
}

/** What differs between two texts of the same words. */
function mere(text: string, recorded: string): Alteration['kind'] {
  const [ours, theirs] = [fold(text).text, fold(recorded).text];
  if (ours.toLowerCase() === theirs.toLowerCase()) return 'capitals';
  const [letters, lettersThere] = [bare(ours), bare(theirs)];
  if (letters === lettersThere) return 'punctuation';
  return letters.toLowerCase() === lettersThere.toLowerCase()
    ? 'punctuation and capitals'
    : 'accents';
}

// The point of a decimal is part of it.
const bare = (text: string): string =>
  text.replaceAll(/(?!(?<=\d)\.(?=\d))[^\p{L}\p{N}\p{M}£$€%]/gu, '');
