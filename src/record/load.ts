/** The record as Astro's content layer holds it: what pages ask. The only importer of getCollection. */
import { getCollection } from 'astro:content';
import type { Dossier } from './dossier.ts';
import { type Kind, kinds } from './kinds/index.ts';
import { type ListName, type Lists, lists } from './lists/index.ts';
import { publicRecord } from './public-record.ts';
import { mentions } from './text/mentions.ts';
import { parse } from './text/parse.ts';

let loaded: Promise<Dossier> | undefined;
const shown = new Map<string, Promise<Dossier>>();

/** What any page may show: nothing that is confined to an article. */
export const loadDossier = (): Promise<Dossier> => loadForArticle('');

/** What the text of one article may show: what is confined to it too. Made once per build; in development, each time. */
export async function loadForArticle(id = ''): Promise<Dossier> {
  if (import.meta.env.DEV) return publicRecord(await load(), id);
  loaded ??= load();
  const made = shown.get(id) ?? loaded.then((whole) => publicRecord(whole, id));
  shown.set(id, made);
  return made;
}

let keptLists: Promise<Lists> | undefined;

/** The lists that editors keep once; in development, read each time. */
export function loadLists(): Promise<Lists> {
  if (import.meta.env.DEV) return readLists();
  keptLists ??= readLists();
  return keptLists;
}

async function readLists(): Promise<Lists> {
  const entries = new Map((await getCollection('lists')).map(({ id, data }) => [id, data]));
  const names = Object.keys(lists) as ListName[];
  return Object.fromEntries(
    names.map((name) => [name, lists[name].schema.parse(entries.get(name) ?? {})]),
  ) as unknown as Lists;
}

async function load(): Promise<Dossier> {
  const tables = await Promise.all((Object.keys(kinds) as Kind[]).map(table));
  return Object.fromEntries(tables) as unknown as Dossier;
}

async function table(kind: Kind) {
  const entries = await getCollection(kind);
  const records = entries.map(({ id, data, body }) => {
    const tree = kinds[kind].file === 'mdx' ? parse(body ?? '') : undefined;
    return [id, { ...data, id, ...(tree && { tree, mentions: mentions(tree) }) }] as const;
  });
  // The content layer keeps no order; ours is that of the ids.
  records.sort(([a], [b]) => (a < b ? -1 : 1));
  return [kind, new Map(records)] as const;
}
