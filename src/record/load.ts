/** The record as pages ask for it: what the one reader read, without what may not be shown. */
import type { ContentFiles } from './content-files.ts';
import type { Dossier } from './dossier.ts';
import type { Lists } from './lists/index.ts';
import { publicRecord } from './public-record.ts';

/** All that was made of one reading. */
interface Loaded {
  readonly digest: string;
  readonly whole: Dossier;
  readonly files: ContentFiles;
  readonly lists: Lists;
  /** By the article in which it may be shown. */
  readonly shown: Map<string, Dossier>;
}

let loaded: Loaded | undefined;

/** What any page may show: nothing that is confined to an article. */
export const loadDossier = (): Promise<Dossier> => loadForArticle('');

/** What the text of one article may show: what is confined to it too. */
export async function loadForArticle(id = ''): Promise<Dossier> {
  const { whole, shown } = await current();
  const made = shown.get(id) ?? publicRecord(whole, id);
  shown.set(id, made);
  return made;
}

/** What the content folder holds besides records. */
export const loadFiles = async (): Promise<ContentFiles> => (await current()).files;

/** The lists that editors keep once. */
export const loadLists = async (): Promise<Lists> => (await current()).lists;

/** Made once for all pages; in development, anew when the content is another. */
async function current(): Promise<Loaded> {
  // Not at the top: who imports this module must not be made anew with every change of the content.
  const { default: read } = await import('virtual:record');
  if (loaded?.digest === read.digest) return loaded;
  const { folder, digest, texts, lists } = read;
  loaded = {
    digest,
    whole: Object.fromEntries(
      Object.entries(read.tables).map(([kind, entries]) => [kind, new Map(entries)]),
    ) as unknown as Dossier,
    files: { folder, digest, text: (name) => texts[name] },
    lists,
    shown: new Map(),
  };
  return loaded;
}
