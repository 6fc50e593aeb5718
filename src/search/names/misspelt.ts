/** Which names are meant by words that are nearly theirs. */
import { distance } from 'fastest-levenshtein';
import { soundAlike } from '../../words/sounds.ts';
import type { FoundName } from './found-name.ts';
import { mostWrong, tellingWords } from './name-keys.ts';
import type { Named } from './name-list.ts';

/** Those of which all words that were typed are nearly a word; `near` if these are all. */
export function misspelt(all: readonly Named[], typed: readonly string[]): FoundName[] {
  // One word alone sounds as too many others: place, police.
  const isMeant = typed.length > 1 ? isNearly : isMisspelt;
  return all.flatMap((named) => {
    const found = [named.name, ...named.others].flatMap((by): FoundName[] => {
      const own = tellingWords(by);
      if (!typed.every((word) => own.some((each) => each.startsWith(word) || isMeant(word, each))))
        return [];
      return [{ named, by, agreement: typed.length === own.length ? 'near' : 'nearby' }];
    });
    return found.find(({ agreement }) => agreement === 'near') ?? found.slice(0, 1);
  });
}

/** Whether a word sounds as another, or was meant for it. */
export const isNearly = (typed: string, word: string): boolean =>
  soundAlike(typed, word) || isMisspelt(typed, word);

/** Whether a word was meant for another: as many letters wrong as may be, or two changed places. */
export function isMisspelt(typed: string, word: string): boolean {
  const most = mostWrong(typed);
  if (Math.abs(typed.length - word.length) > most) return false;
  const far = distance(typed, word);
  return far <= most || (far === 2 && sorted(typed) === sorted(word));
}

const sorted = (word: string): string => [...word].sort().join('');
