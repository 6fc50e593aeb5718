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
  /** Groups of words that are looked for in each other's stead. */
  readonly synonyms?: readonly (readonly string[])[];
}

/** Writes the index of words and names below `folder`; gives the plan, which a page may bring. */
export async function writeIndexFolder({
  folder,
  quotations,
  articles,
  names = [],
  synonyms = [],
}: Input): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  const write = writerTo(folder);
  const inTime = [...quotations].sort((a, b) => byDate(a.said, b.said) || (a.url < b.url ? -1 : 1));
  const counts = new Map<string, number>();
  const plan: Plan = {
    quotes: writeQuotations(inTime, write, counts),
    articles: await writeArticles(articles, write, counts),
    vocabulary: writeVocabulary(counts, write),
    speakers: writeSpeakers(inTime, write),
    names: writeNames(names, write),
  };
  write(files.synonyms, JSON.stringify(synonyms.map((group) => group.map(normalise))));
  const written = JSON.stringify(plan);
  write(files.plan, written);
  return written;
}

function writeQuotations(
  quotations: readonly Quotation[],
  write: Write,
  counts: Map<string, number>,
): Spread {
  const store = new TokenStore();
  for (const { words, speaker, said } of quotations) {
    const name = speaker.id === 'unnamed' ? [] : spellings(speaker.name);
    store.add(spellings(words), [...name, ...datesOf(said)].map(fieldWord));
  }
  writeRecords(quotations, write);
  writeCitations(quotations, write);
  write(files.facets, JSON.stringify(facetFile(quotations)));
  return writeCorpus('quotes', store.freeze(), write, counts);
}

async function writeArticles(
  articles: Input['articles'],
  write: Write,
  counts: Map<string, number>,
): Promise<Spread> {
  const passages: Passage[] = [];
  const store = new TokenStore();
  for await (const { url, title, blocks } of readPages(articles))
    for (const { text, anchor } of blocks) {
      passages.push({ url, title, anchor, words: text });
      store.add(spellings(text));
    }
  inChunks(passages, perChunk('articles'), (chunk, own) =>
    write(files.chunk('articles', chunk), JSON.stringify(passageChunk(own))),
  );
  return writeCorpus('articles', store.freeze(), write, counts);
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
