/** Which words are spelt as British English spells them, or are names and terms that we use. */
import { dictionary as read } from '../../words/dictionary.ts';

export interface Speller {
  knows(word: string): boolean;
  /** The known word that is likest, if one is like it. */
  nearest(word: string): string | undefined;
}

/** A speller with the dictionary and words of our own. */
export function speller(own: Iterable<string>): Speller {
  const dictionary = read();
  const added = new Set([...own].map(straight));

  const stands = (word: string): boolean => added.has(word) || dictionary.hasWord(word, true);
  // A capital begins a sentence or a title; a small letter never stands for a capital.
  const single = (word: string): boolean =>
    stands(word) || stands(word.charAt(0).toLowerCase() + word.slice(1));
  const knows = (word: string): boolean => {
    const plain = straight(word);
    if (single(plain) || single(plain.replace(/'s?$/, ''))) return true;
    const parts = plain.split('-');
    return parts.length > 1 && parts.every((part) => part === '' || knows(part));
  };
  return {
    knows,
    nearest: (word) =>
      dictionary.suggest(straight(word), { numSuggestions: 1, ignoreCase: true })[0],
  };
}

const straight = (word: string): string => word.replaceAll('’', "'");
