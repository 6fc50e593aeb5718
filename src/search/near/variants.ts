/** What is looked for beside what was typed: other forms, other spellings, words that editors give as the same. */
import { files } from '../codec/files.ts';
import type { IndexFolder } from '../read/folder.ts';
import { looseTerms } from '../typed/loose-terms.ts';
import type { Term, Way, Why } from '../typed/way.ts';
import type { Vocabulary } from './vocabulary.ts';

export { Vocabulary } from './vocabulary.ts';

const mostForms = 8;

const also = (typed: string, words: readonly string[], why: Why): Way => ({
  kind: 'words',
  words,
  tried: { typed, shown: words.join(' '), why },
});

/** Each word, or another form of it; a word in two parts for one that is written as one. */
export const withForms = (words: readonly string[], vocabulary: Vocabulary): Promise<Term[]> =>
  eachWord(words, async (word, typed) => {
    const forms = await vocabulary.formsOf(word);
    const parts =
      typed !== word || (await vocabulary.has(word)) ? undefined : await vocabulary.partsOf(word);
    return [
      ...forms.slice(0, mostForms).map((form) => also(typed, [form], 'form')),
      ...(parts ? [also(word, parts, 'spelling')] : []),
    ];
  });

/** The same, with the nearest word for each that the index does not know, and with the synonyms of editors. */
export async function withSynonyms(
  words: readonly string[],
  vocabulary: Vocabulary,
  folder: IndexFolder,
): Promise<Term[]> {
  const groups = await folder.whole<string[][]>(files.synonyms);
  return eachWord(words, async (word, typed) => {
    if (typed !== word) return [];
    // What editors know, or the record has in another form, is not misspelt.
    const isKnown =
      groups.some((group) => group.includes(word)) ||
      (await vocabulary.isWord(word)) ||
      (await vocabulary.formsOf(word)).length > 0;
    const nearest = isKnown ? undefined : await vocabulary.nearest(word);
    const right = nearest ?? word;
    const others = groups
      .filter((group) => group.includes(right))
      .flatMap((group) => group.filter((other) => other !== right));
    const forms = (await vocabulary.formsOf(right)).slice(0, mostForms);
    return [
      ...(nearest ? [also(word, [nearest], 'spelling')] : []),
      ...forms.map((form) => also(word, [form], nearest ? 'spelling' : 'form')),
      ...others.map((other) => also(word, other.split(' '), 'synonym')),
    ];
  });
}

// Who led is no form of whole.
const asks = /^(?:who|how|why) /;

async function eachWord(
  words: readonly string[],
  others: (word: string, typed: string) => Promise<Way[]>,
): Promise<Term[]> {
  const terms = looseTerms(words);
  return Promise.all(
    terms.map(async (ways) => {
      // Of words that stand side by side as one, that one has forms too: whistle-blower, whistleblowers.
      const single = ways.flatMap((way) =>
        way.kind === 'words' && way.words.length === 1 && !asks.test(way.tried?.typed ?? '')
          ? [[way.words[0] ?? '', way.tried?.typed ?? way.words[0] ?? ''] as const]
          : [],
      );
      return [...ways, ...(await Promise.all(single.map((each) => others(...each)))).flat()];
    }),
  );
}
