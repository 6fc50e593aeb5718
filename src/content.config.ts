/** Binds each folder of the content to its kind. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { type Kind, kinds } from './record/kinds/index.ts';
import { lists } from './record/lists/index.ts';
import { contentFolder } from './site.ts';

/** A file's path below its folder, without the ending, is its id. */
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.(?:yaml|mdx)$/, '');

const collection = (kind: Kind) => {
  const { file, schema } = kinds[kind];
  return defineCollection({
    loader: glob({ base: `${contentFolder}/${kind}`, pattern: `**/*.${file}`, generateId }),
    schema,
  });
};

/** Each with the type of its own kind, which Astro gives to its entries. */
type Collections = {
  [K in Kind]: Omit<ReturnType<typeof collection>, 'schema'> & {
    schema: (typeof kinds)[K]['schema'];
  };
};

const ofKinds = Object.fromEntries(
  (Object.keys(kinds) as Kind[]).map((kind) => [kind, collection(kind)]),
) as unknown as Collections;

export const collections = {
  ...ofKinds,
  lists: defineCollection({
    loader: glob({
      base: contentFolder,
      pattern: Object.keys(lists).map((name) => `${name}.yaml`),
      generateId,
    }),
  }),
};
