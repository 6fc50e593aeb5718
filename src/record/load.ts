/** The record as Astro's content layer holds it: what pages ask. The only importer of getCollection. */
import { getCollection } from 'astro:content';
import type { Dossier } from './dossier.ts';
import { type Kind, schemas } from './kinds/index.ts';
import { mentions } from './text/mentions.ts';
import { parse } from './text/parse.ts';

let loaded: Promise<Dossier> | undefined;

/** Loads every table once per build; in development, each time it is asked. */
export function loadDossier(): Promise<Dossier> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Dossier> {
  const tables = await Promise.all((Object.keys(schemas) as Kind[]).map(table));
  return Object.fromEntries(tables) as unknown as Dossier;
}

async function table(kind: Kind) {
  const entries = await getCollection(kind);
  const records = entries.map(({ id, data, body }) => {
    const tree = kind === 'articles' || kind === 'pages' ? parse(body ?? '') : undefined;
    return [id, { ...data, id, ...(tree && { tree, mentions: mentions(tree) }) }] as const;
  });
  // The content layer keeps no order; ours is that of the ids.
  records.sort(([a], [b]) => (a < b ? -1 : 1));
  return [kind, new Map(records)] as const;
}
