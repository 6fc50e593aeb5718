/** Orama: all words of the phrase, each exactly, since it knows no phrases. */
import { create, load, search } from '@orama/orama';
import { rivalPage } from './page.ts';
import { ready } from './rival.ts';

await rivalPage(async (base) => {
  const index = create({ schema: { url: 'string', words: 'string' } as const });
  load(index, await (await fetch(`${base}orama.json`)).json());
  return async (phrase) => {
    const { hits } = await search(index, {
      term: phrase,
      properties: ['words'],
      threshold: 0,
      limit: 1000,
    });
    return ready(hits.map(({ document }) => document));
  };
}, '/rivals/');
