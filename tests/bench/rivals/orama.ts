/** Orama: all words of the phrase, each exactly, since it knows no phrases; loosely, any of them, with a letter wrong. */
import { create, load, search } from '@orama/orama';
import { rivalPage } from './page.ts';
import { ready } from './rival.ts';

await rivalPage(async (base) => {
  const index = create({ schema: { url: 'string', words: 'string' } as const });
  load(index, await (await fetch(`${base}orama.json`)).json());
  const ask = async (term: string, how: { threshold: number; tolerance?: number }) => {
    const { hits } = await search(index, { term, properties: ['words'], limit: 1000, ...how });
    return ready(hits.map(({ document }) => document));
  };
  return {
    phrase: (words) => ask(words, { threshold: 0 }),
    loosely: (words) => ask(words, { threshold: 1, tolerance: 1 }),
  };
}, '/rivals/');
