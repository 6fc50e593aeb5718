/** MiniSearch: all words of the phrase, since it knows no phrases. */
import MiniSearch from 'minisearch';
import { rivalPage } from './page.ts';
import { type Found, ready } from './rival.ts';

const options = { fields: ['words', 'speaker'], storeFields: ['url', 'words'] };

await rivalPage(async (base) => {
  const index = MiniSearch.loadJSON(await (await fetch(`${base}minisearch.json`)).text(), options);
  return async (phrase) =>
    ready(index.search(phrase, { combineWith: 'AND' }) as unknown as Found[]);
}, '/rivals/');
