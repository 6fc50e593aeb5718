/** Binds each folder of the content to its schema. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { schemas } from './record/kinds/index.ts';
import { contentFolder } from './site.ts';

/** A file's path below its folder, without the ending, is its id. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.(?:yaml|mdx)$/, '');

const folder = (kind: keyof typeof schemas, ending: 'yaml' | 'mdx') =>
  glob({ base: `${contentFolder}/${kind}`, pattern: `**/*.${ending}`, generateId });

export const collections = {
  sources: defineCollection({ loader: folder('sources', 'yaml'), schema: schemas.sources }),
  quotes: defineCollection({ loader: folder('quotes', 'yaml'), schema: schemas.quotes }),
  people: defineCollection({ loader: folder('people', 'yaml'), schema: schemas.people }),
  organisations: defineCollection({
    loader: folder('organisations', 'yaml'),
    schema: schemas.organisations,
  }),
  events: defineCollection({ loader: folder('events', 'yaml'), schema: schemas.events }),
  claims: defineCollection({ loader: folder('claims', 'yaml'), schema: schemas.claims }),
  discrepancies: defineCollection({
    loader: folder('discrepancies', 'yaml'),
    schema: schemas.discrepancies,
  }),
  figures: defineCollection({ loader: folder('figures', 'yaml'), schema: schemas.figures }),
  terms: defineCollection({ loader: folder('terms', 'yaml'), schema: schemas.terms }),
  articles: defineCollection({ loader: folder('articles', 'mdx'), schema: schemas.articles }),
  pages: defineCollection({ loader: folder('pages', 'mdx'), schema: schemas.pages }),
};
