/** The index of words, as the checker asks it: the search's own, read file by file. */
import type { Lookup, Worded } from '../../quotation/check/answer.ts';
import { blockOf } from '../../search/codec/lists.ts';
import { CorpusIndex } from '../../search/read/corpus-index.ts';
import type { IndexFolder } from '../../search/read/folder.ts';
import { nearest } from '../../search/read/nearest.ts';
import { quoteReader } from '../../search/read/texts.ts';

// A pair that stands in so many places tells next to nothing, and would make a long text slow.
const mostPlaces = 64;

/** Asks the index in a folder for quotations. */
export async function indexLookup(folder: IndexFolder): Promise<Lookup> {
  const index = new CorpusIndex(folder, 'quotes');
  const read = quoteReader(folder);
  // The same few are asked for again and again, by each reading of a text.
  const known = new Map<number, Worded>();
  const worded = async (number: number): Promise<Worded> => {
    let quote = known.get(number);
    if (!quote) {
      const { url, words } = await read(number);
      quote = { url, words };
      known.set(number, quote);
    }
    return quote;
  };
  return {
    size: (await folder.plan()).quotes.blocks,
    async nearest(words, count) {
      const found = words.length > 0 ? await nearest(index, words, count) : [];
      return Promise.all(found.map(({ number }) => worded(number)));
    },
    holders: async (word) => (await index.word(word)).size,
    async places(first, second) {
      const { size, read } = await index.pair(first, second);
      return size > mostPlaces ? [] : read();
    },
    at: (place) => worded(blockOf(place)),
  };
}
