/** Writes everything that a search of one build reads, from plain data; the same bytes each time. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { byDate } from '../../dossier/dates.ts';
import { normalise } from '../../dossier/words.ts';
import {
  citationShard,
  columnsOf,
  files,
  type Passage,
  type PassageChunk,
  type Plan,
  type QuoteRecord,
  rowOf,
  type Spread,
} from '../codec/files.ts';
import { sealed } from '../codec/seal.ts';
import { perChunk, writeCorpus } from './corpus-files.ts';
import { facetFile } from './facet-file.ts';
import { pageBlocks } from './page-blocks.ts';
import { closePagefind, noBundle, type PagefindBundle, pagefindBundle } from './pagefind-bundle.ts';
import type { ArticlePage, Quotation } from './quotation.ts';
import { TokenStore } from './token-store.ts';

interface Input {
  /** Where the index goes; what lies there is written over. */
  readonly folder: string;
  readonly quotations: readonly Quotation[];
  readonly articles: Iterable<ArticlePage> | AsyncIterable<ArticlePage>;
  /** Whether Pagefind's bundles, for related forms, are written too: yes if not said. */
  readonly related?: boolean;
}

type Write = (name: string, body: Uint8Array | string) => void;

/** A corpus whose own files are there, and whose bundle Pagefind may still be at work on. */
interface Written {
  readonly spread: Spread;
  readonly related: Promise<void>;
}

/** Writes the exact index and both Pagefind bundles below `folder`; gives the plan, which a page may bring. */
export async function writeIndexFolder({
  folder,
  quotations,
  articles,
  related = true,
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
    const quotes = await writeQuotations(inTime, loose, write);
    const passages = await writeArticles(articles, long, write);
    await Promise.all([quotes.related, passages.related]);
    const plan: Plan = { quotes: quotes.spread, articles: passages.spread };
    const written = JSON.stringify(plan);
    write(files.plan, written);
    return written;
  } finally {
    await closePagefind();
  }
}

async function writeQuotations(
  quotations: readonly Quotation[],
  bundle: PagefindBundle,
  write: Write,
): Promise<Written> {
  const store = new TokenStore();
  for (const [number, { words, speaker }] of quotations.entries()) {
    const spelt = normalise(words).split(' ');
    store.add(spelt);
    await bundle.add(number, [spelt, normalise(speaker.name).split(' ')]);
  }
  const related = finished(bundle);
  const records = quotations.map(recordFor);
  const rows = records.map(rowOf);
  inChunks(rows, perChunk('quotes'), (chunk, own) =>
    write(files.chunk('quotes', chunk), JSON.stringify(own)),
  );
  for (const [id, own] of Map.groupBy(
    records,
    (_, number) => quotations[number]?.speaker.id ?? '',
  )) {
    if (!/^[\w-]+$/.test(id))
      throw new Error(`"${id}" cannot name a file; give the speaker an id.`);
    write(files.speaker(id), JSON.stringify(columnsOf(own)));
  }
  writeCitations(quotations, write);
  write(files.facets, JSON.stringify(facetFile(quotations)));
  return { spread: writeCorpus('quotes', store.freeze(), write), related };
}

function writeCitations(quotations: readonly Quotation[], write: Write): void {
  const own = quotations.flatMap(({ url, citation }) => (citation ? [{ url, citation }] : []));
  const shards = Map.groupBy(own, ({ url }) => citationShard(url, quotations.length));
  for (const [shard, all] of shards)
    write(
      files.citations(shard),
      JSON.stringify(Object.fromEntries(all.map(({ url, citation }) => [url, citation]))),
    );
}

async function writeArticles(
  articles: Input['articles'],
  bundle: PagefindBundle,
  write: Write,
): Promise<Written> {
  const passages: Passage[] = [];
  const spelt: string[] = [];
  for await (const { url, title, html } of articles) {
    const first = passages.length;
    for (const { text, anchor } of pageBlocks(html)) {
      passages.push({ url, title, anchor, words: text });
      spelt.push(normalise(text));
    }
    const own = spelt.slice(first).map((words) => words.split(' '));
    await bundle.add(first, own, normalise(title));
  }
  // All else waits until Pagefind, which takes longer, has what it needs.
  const related = finished(bundle);
  const store = new TokenStore();
  for (const words of spelt) store.add(words.split(' '));
  inChunks(passages, perChunk('articles'), (chunk, own) =>
    write(files.chunk('articles', chunk), JSON.stringify(passageChunk(own))),
  );
  return { spread: writeCorpus('articles', store.freeze(), write), related };
}

/** The end of Pagefind's work, in its own process; that it failed is met where it is waited for. */
function finished(bundle: PagefindBundle): Promise<void> {
  const end = bundle.finish();
  end.catch(() => {});
  return end;
}

function passageChunk(passages: readonly Passage[]): PassageChunk {
  const articles = new Map(passages.map(({ url, title }) => [url, title]));
  const at = new Map([...articles.keys()].map((url, index) => [url, index]));
  return {
    articles: [...articles],
    blocks: passages.map(({ url, anchor, words }) => [at.get(url) ?? 0, anchor, words]),
  };
}

const recordFor = (quotation: Quotation): QuoteRecord => ({
  url: quotation.url,
  words: quotation.words,
  speaker: quotation.speaker.id,
  speakerName: quotation.speaker.name,
  role: quotation.role ?? '',
  said: quotation.said,
  published: quotation.published ?? '',
  source: quotation.source.title,
  checkedBy: quotation.checked.by,
  checkedOn: quotation.checked.on,
  caution: quotation.caution ?? '',
  version: quotation.version ?? '',
});

function inChunks<T>(
  all: readonly T[],
  size: number,
  put: (chunk: number, own: T[]) => void,
): void {
  for (let from = 0; from < all.length; from += size)
    put(from / size, all.slice(from, from + size));
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
