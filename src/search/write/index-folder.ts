/** Writes everything that a search of one build reads, from plain data; the same bytes each time. */
import { parse } from 'parse5';
import { byDate } from '../../record/dates.ts';
import { normalise, spellings } from '../../words/spellings.ts';
import { datesOf } from '../codec/dates-of.ts';
import {
  files,
  ofSpeaker,
  type Passage,
  type PassageChunk,
  type Plan,
  type Spread,
} from '../codec/files.ts';
import type { Named } from '../names/name-list.ts';
import { writeNames } from '../names/name-shards.ts';
import { readPage } from '../pages/page-blocks.ts';
import { fieldWord } from '../typed/terms.ts';
import { writeCorpus } from './corpus-files.ts';
import { facetFile } from './facet-file.ts';
import { IndexWriter } from './index-writer.ts';
import { type ArticlePage, alsoNamed, type Quotation, type ReadPage } from './quotation.ts';
import { writeCitations, writeRecords, writeSpeakers } from './records.ts';
import { writeTexts } from './texts.ts';
import { TokenStore } from './token-store.ts';
import { writeVocabulary } from './vocabulary-files.ts';

interface Input {
  /** Where the index goes; what lies there is written over. */
  readonly folder: string;
  readonly quotations: readonly Quotation[];
  /** As they were rendered, or as somebody has read them already. */
  readonly articles: Iterable<ArticlePage | ReadPage> | AsyncIterable<ArticlePage | ReadPage>;
  /** What is offered by its name; nothing if left out. */
  readonly names?: readonly Named[];
  /** Groups of words that are looked for in each other's stead. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Words that are not misspelt, though no text has them. */
  readonly language?: Iterable<string>;
}

/** Writes the index of words and names below `folder`; gives the plan, which a page may bring. */
export async function writeIndexFolder({
  folder,
  quotations,
  articles,
  names = [],
  synonyms = [],
  language = [],
}: Input): Promise<string> {
  const writer = new IndexWriter(folder);
  const inTime = [...quotations].sort((a, b) => byDate(a.said, b.said) || (a.url < b.url ? -1 : 1));
  const counts = new Map<string, number>();
  const plan: Plan = {
    quotes: writeQuotations(inTime, writer, counts),
    articles: await writeArticles(articles, writer, counts),
    vocabulary: writeVocabulary(counts, language, writer),
    speakers: writeSpeakers(inTime, writer),
    citations: writeCitations(inTime, writer),
    names: writeNames(names, writer),
  };
  writer.file(files.synonyms, JSON.stringify(synonyms.map((group) => group.map(normalise))));
  const written = JSON.stringify(plan);
  writer.file(files.plan, written);
  writer.end();
  return written;
}

function writeQuotations(
  quotations: readonly Quotation[],
  writer: IndexWriter,
  counts: Map<string, number>,
): Spread {
  const store = new TokenStore();
  for (const { words, speaker, said } of quotations) {
    const who =
      speaker.id === 'unnamed'
        ? []
        : [...spellings(speaker.name), ...alsoNamed(speaker), ofSpeaker(speaker.id)];
    store.add(spellings(words), [...who, ...datesOf(said)].map(fieldWord));
  }
  const numbers = writeRecords(quotations, writer);
  writer.file(files.facets, JSON.stringify(facetFile(quotations, numbers)));
  return writeCorpus('quotes', store.freeze(numbers), writer, counts);
}

async function writeArticles(
  articles: Input['articles'],
  writer: IndexWriter,
  counts: Map<string, number>,
): Promise<Spread> {
  const texts: Passage[] = [];
  const notes: Passage[] = [];
  for await (const page of articles) {
    const { url, title, blocks } = 'html' in page ? readPage(page, parse(page.html)) : page;
    for (const { text, anchor, isNote } of blocks)
      (isNote ? notes : texts).push({ url, title, anchor, words: text });
  }
  const passages = [...texts, ...notes];
  const store = new TokenStore();
  for (const { words } of passages) store.add(spellings(words));
  const numbers = writeTexts('articles', passages, passageChunk, writer);
  return writeCorpus('articles', store.freeze(numbers), writer, counts);
}

function passageChunk(passages: readonly Passage[]): PassageChunk {
  const articles = new Map(passages.map(({ url, title }) => [url, title]));
  const at = new Map([...articles.keys()].map((url, index) => [url, index]));
  return {
    articles: [...articles],
    blocks: passages.map(({ url, anchor, words }) => [at.get(url) ?? 0, anchor, words]),
  };
}
