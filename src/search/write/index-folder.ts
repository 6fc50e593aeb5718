/** Writes everything that a search of one build reads, from plain data; the same bytes each time. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byDate } from '../../record/dates.ts';
import { normalise, spellings } from '../../words/spellings.ts';
import { datesOf } from '../codec/dates-of.ts';
import { files, type Passage, type PassageChunk, type Plan, type Spread } from '../codec/files.ts';
import { sealed } from '../codec/seal.ts';
import type { Named } from '../names/name-list.ts';
import { writeNames } from '../names/name-shards.ts';
import { fieldWord } from '../typed/terms.ts';
import { perChunk, writeCorpus } from './corpus-files.ts';
import { facetFile } from './facet-file.ts';
import { closePagefind, noBundle, type PagefindBundle, pagefindBundle } from './pagefind-bundle.ts';
import type { ArticlePage, Quotation } from './quotation.ts';
import { readPages } from './read-pages.ts';
import { inChunks, type Write, writeCitations, writeRecords, writeSpeakers } from './records.ts';
import { TokenStore } from './token-store.ts';
import { writeVocabulary } from './vocabulary-files.ts';

interface Input {
  /** Where the index goes; what lies there is written over. */
  readonly folder: string;
  readonly quotations: readonly Quotation[];
  readonly articles: Iterable<ArticlePage> | AsyncIterable<ArticlePage>;
  /** What is offered by its name; nothing if left out. */
  readonly names?: readonly Named[];
  /** Whether Pagefind's bundles, for related forms, are written too: yes if not said. */
  readonly related?: boolean;
  /** Groups of words that are looked for in each other's stead. */
  readonly synonyms?: readonly (readonly string[])[];
}

/** A corpus of which Pagefind has all it needs; `related` ends with its bundle. */
interface Fed {
  readonly related: Promise<void>;
  /** Writes them, and adds up in how many blocks each word stands. */
  ownFiles(counts: Map<string, number>): Spread;
}

/** Writes the exact index and both Pagefind bundles below `folder`; gives the plan, which a page may bring. */
export async function writeIndexFolder({
  folder,
  quotations,
  articles,
  names = [],
  related = true,
  synonyms = [],
}: Input): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const write = writerTo(folder);
  const inTime = [...quotations].sort((a, b) => byDate(a.said, b.said) || (a.url < b.url ? -1 : 1));
  try {
    const bundle = related ? pagefindBundle : noBundle;
    const [loose, long] = [
      await bundle(join(folder, 'quotes/related')),
      await bundle(join(folder, 'articles/related')),
    ];
    const quotes = await feedQuotations(inTime, loose, write);
    const passages = await feedArticles(articles, long, write);
    // Pagefind, in its own process, takes as long for its files as we for ours.
    const counts = new Map<string, number>();
    const plan: Plan = {
      quotes: quotes.ownFiles(counts),
      articles: passages.ownFiles(counts),
      vocabulary: writeVocabulary(counts, write),
      speakers: writeSpeakers(inTime, write),
      names: writeNames(names, write),
    };
    write(files.synonyms, JSON.stringify(synonyms.map((group) => group.map(normalise))));
    await Promise.all([quotes.related, passages.related]);
    const written = JSON.stringify(plan);
    write(files.plan, written);
    return written;
  } finally {
    await closePagefind();
  }
}

async function feedQuotations(
  quotations: readonly Quotation[],
  bundle: PagefindBundle,
  write: Write,
): Promise<Fed> {
  const store = new TokenStore();
  for (const [number, { words, speaker, said }] of quotations.entries()) {
    const spelt = spellings(words);
    const name = spellings(speaker.name);
    store.add(spelt, [...name, ...datesOf(said)].map(fieldWord));
    await bundle.add(number, [spelt, name]);
  }
  return begun(bundle, (counts) => {
    writeRecords(quotations, write);
    writeCitations(quotations, write);
    write(files.facets, JSON.stringify(facetFile(quotations)));
    return writeCorpus('quotes', store.freeze(), write, counts);
  });
}

async function feedArticles(
  articles: Input['articles'],
  bundle: PagefindBundle,
  write: Write,
): Promise<Fed> {
  const passages: Passage[] = [];
  const store = new TokenStore();
  for await (const { url, title, blocks: own } of readPages(articles)) {
    const first = passages.length;
    const blocks: string[][] = [];
    for (const { text, anchor } of own) {
      const words = spellings(text);
      passages.push({ url, title, anchor, words: text });
      store.add(words);
      blocks.push(words);
    }
    await bundle.add(first, blocks, normalise(title));
  }
  return begun(bundle, (counts) => {
    inChunks(passages, perChunk('articles'), (chunk, own) =>
      write(files.chunk('articles', chunk), JSON.stringify(passageChunk(own))),
    );
    return writeCorpus('articles', store.freeze(), write, counts);
  });
}

/** Has Pagefind write what it was given; that it failed is met where it is waited for. */
async function begun(bundle: PagefindBundle, ownFiles: Fed['ownFiles']): Promise<Fed> {
  await bundle.added();
  const related = bundle.finish();
  related.catch(() => {});
  return { related, ownFiles };
}

function passageChunk(passages: readonly Passage[]): PassageChunk {
  const articles = new Map(passages.map(({ url, title }) => [url, title]));
  const at = new Map([...articles.keys()].map((url, index) => [url, index]));
  return {
    articles: [...articles],
    blocks: passages.map(({ url, anchor, words }) => [at.get(url) ?? 0, anchor, words]),
  };
}

function writerTo(folder: string): Write {
  const made = new Set<string>();
  return (name, body) => {
    const path = join(folder, name);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, sealed(name, body));
  };
}
