/** MiniSearch: all words of the phrase, since it knows no phrases; loosely, any of them, with a fifth of its letters wrong. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { rivalPage } from './page.ts';
import { type Found, ready } from './rival.ts';

const options = { fields: ['words', 'speaker'], storeFields: ['url', 'words'] };

await rivalPage(async (base) => {
  const index = MiniSearch.loadJSON(await (await fetch(`${base}minisearch.json`)).text(), options);
  const ask = async (words: string, how: SearchOptions) =>
    ready(index.search(words, how) as unknown as Found[]);
  return {
    phrase: (words) => ask(words, { combineWith: 'AND' }),
    loosely: (words) => ask(words, { fuzzy: 0.2 }),
  };
}, '/rivals/');
