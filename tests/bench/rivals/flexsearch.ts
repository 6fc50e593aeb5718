/** FlexSearch: all words of the phrase, since it knows no phrases; loosely, with what it suggests. */
import { Document } from 'flexsearch';
import { rivalPage } from './page.ts';
import { type Found, ready } from './rival.ts';

type Fields = { result: { doc: Found }[] }[];

await rivalPage(async (base) => {
  const index = new Document({
    document: { id: 'id', index: ['words'], store: ['url', 'words'] },
  });
  const parts: [string, string][] = await (await fetch(`${base}flexsearch.json`)).json();
  for (const [key, part] of parts) index.import(key, part);
  const ask = async (words: string, suggest: boolean) => {
    const options = { enrich: true, limit: 1000, suggest };
    const fields = index.search(words, options) as unknown as Fields;
    return ready(fields.flatMap(({ result }) => result.map(({ doc }) => doc)));
  };
  return { phrase: (words) => ask(words, false), loosely: (words) => ask(words, true) };
}, '/rivals/');
