/** Feeds the texts to Astro's content layer, which renders them, as the one reader of the project reads them. */
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { readerIn } from './record/read/read.ts';

/** Fills a collection with the texts of a kind; one that cannot be read now stays as it was. */
const texts = (kind: 'articles' | 'pages') =>
  defineCollection({
    // What pages say of a text, and what it names, they ask the record.
    schema: z.object({}),
    loader: {
      name: 'record',
      async load({ config, store }) {
        const reading = readerIn(config.integrations).reading();
        for (const id of store.keys())
          if (!reading.dossier[kind].has(id) && !reading.isBroken(kind, id)) store.delete(id);
        for (const id of reading.dossier[kind].keys()) {
          const { file } = reading.source(kind, id) ?? {};
          if (file) store.set({ id, data: {}, filePath: file, deferredRender: true });
        }
      },
    },
  });

export const collections = { articles: texts('articles'), pages: texts('pages') };
