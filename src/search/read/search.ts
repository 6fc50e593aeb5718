/** One question, put to the whole index: first as it was meant, then ever more loosely. */
import {
  type Columns,
  citationShard,
  files,
  isSpeaker,
  type Passage,
  type QuoteRecord,
  recordsOf,
} from '../codec/files.ts';
import { UnreadableIndex } from '../codec/seal.ts';
import type { FacetFile } from '../facets.ts';
import { loosened, type Query, readingsOf } from '../query.ts';
import { isNarrowed, onlySpeaker, type SearchState } from '../state.ts';
import { attempt, type Hits, type Source, type View } from './attempt.ts';
import { CorpusIndex } from './corpus-index.ts';
import { FacetTable } from './facet-table.ts';
import { firstArticleFiles, firstQuoteFiles } from './first-files.ts';
import { IndexFolder } from './folder.ts';
import { byNearness } from './nearness.ts';
import { type Hit, passageReader, quoteReader } from './texts.ts';

/** How many hits a page of the list holds, and of the words of one speaker, which lie in one file. */
export const perPage = 10;
export const perSpeaker = 200;

/** What is shown as soon as it is known, before the answer is whole. */
export interface Early {
  quotation(hit: Hit<QuoteRecord>): void;
  /** What comes after waits for this, so that it delays nothing. */
  quotations(hits: Hits<QuoteRecord>): Promise<void>;
}

/** Quotations without words to look for are `listed`. */
export interface Answer {
  /** As what the words were taken. */
  readonly query: Query;
  readonly quotations: Omit<Hits<QuoteRecord>, 'understanding'> & {
    readonly understanding: Hits<QuoteRecord>['understanding'] | 'listed';
  };
  /** None where long reads were not asked. */
  readonly passages: Hits<Passage> | undefined;
}

/** The exact index of a build, as a reader's questions need it. */
export class ExactSearch {
  readonly #folder: IndexFolder;
  readonly #quotes: Source<QuoteRecord>;
  readonly #articles: Source<Passage>;
  #facets: Promise<FacetTable> | undefined;

  constructor(base: string, plan?: Uint8Array) {
    const folder = new IndexFolder(base, plan);
    this.#folder = folder;
    this.#quotes = { index: new CorpusIndex(folder, 'quotes'), read: quoteReader(folder) };
    this.#articles = { index: new CorpusIndex(folder, 'articles'), read: passageReader(folder) };
  }

  /** Reads what every search needs. */
  async preload(): Promise<void> {
    await this.#folder.plan();
  }

  quotation(number: number): Promise<QuoteRecord> {
    return this.#quotes.read(number);
  }

  passage(number: number): Promise<Passage> {
    return this.#articles.read(number);
  }

  /** What is copied of a quotation. */
  async citation(url: string): Promise<string> {
    const { quotes } = await this.#folder.plan();
    const name = files.citations(citationShard(url, quotes.blocks));
    const citation = (await this.#folder.json<Record<string, string>>(name))[url];
    if (citation === undefined) throw new UnreadableIndex(`${name} has no ${url}.`);
    return citation;
  }

  facets(): Promise<FacetTable> {
    this.#facets ??= this.#folder.json<FacetFile>(files.facets).then(
      (file) => new FacetTable(file),
      (error) => {
        this.#facets = undefined;
        throw error;
      },
    );
    return this.#facets;
  }

  /** Throws `UnreadableIndex` rather than answer from less than the whole. */
  async answer(state: SearchState, early: Early): Promise<Answer> {
    const readings = readingsOf(state.words, state.mode);
    const typed = readings.at(-1) ?? nothing;
    if (typed.phrases.length + typed.loose.length === 0)
      return { query: typed, quotations: await this.#listed(state), passages: undefined };
    const from = (state.page - 1) * perPage;
    const view: View<QuoteRecord> = {
      arrange: (blocks, asked) => this.#arranged(blocks, state, asked),
      from,
      count: perPage,
      first: early.quotation,
    };
    const passageView: View<Passage> = { arrange: async (blocks) => blocks, from, count: perPage };
    const asksArticles = !isNarrowed(state);
    const plan = await this.#folder.plan();
    // A turn later, so that the text of a quotation is asked for before anything of long reads.
    void this.#folder
      .askFor(firstQuoteFiles(state, plan))
      .then(() => setTimeout(() => this.#folder.askFor(firstArticleFiles(state, plan))));
    let passages: Hits<Passage> | undefined;
    for (const query of readings.filter(({ phrases }) => phrases.length > 0)) {
      const quotations = await attempt(this.#quotes, query, 'exact', view);
      if (quotations.total > 0) await early.quotations(quotations);
      if (asksArticles) passages = await attempt(this.#articles, query, 'exact', passageView);
      if (quotations.total > 0 || passages?.total) return { query, quotations, passages };
    }
    const all = loosened(typed);
    const loose = await attempt(this.#quotes, all, 'words', view);
    if (loose.total > 0) await early.quotations(loose);
    const quotations =
      loose.total > 0 ? loose : await attempt(this.#quotes, all, 'beginnings', view);
    return { query: typed, quotations, passages };
  }

  async #arranged(blocks: readonly number[], state: SearchState, query: Query) {
    const facets =
      isNarrowed(state) || state.sort === 'published' ? await this.facets() : undefined;
    const narrowed = facets ? facets.narrow(blocks, state) : blocks;
    return state.sort === 'relevance'
      ? byNearness(this.#quotes.index, narrowed, query)
      : sorted(narrowed, state, facets);
  }

  /** Quotations that were narrowed down without words. */
  async #listed(state: SearchState): Promise<Answer['quotations']> {
    const speaker = onlySpeaker(state);
    if (speaker !== undefined) return this.#spoken(speaker, state);
    const facets = await this.facets();
    const numbers = facets.sort(facets.narrow(facets.all, state), listing(state));
    const from = (state.page - 1) * perPage;
    const hits = await Promise.all(
      numbers.slice(from, from + perPage).map(async (number) => ({
        number,
        block: await this.quotation(number),
        ranges: [],
      })),
    );
    return { understanding: 'listed', hits, total: numbers.length, numbers, all: facets.all };
  }

  /** All words of one speaker, which lie in one file, so that none other has to be read. */
  async #spoken(speaker: string, state: SearchState): Promise<Answer['quotations']> {
    if (!isSpeaker(speaker)) return nobody;
    const own = await this.#folder.json<Columns>(files.speaker(speaker)).catch(async (error) => {
      // There is no file for somebody who never speaks.
      if ((await this.facets()).labelOf('speaker', speaker) === undefined) return undefined;
      throw error;
    });
    if (!own) return nobody;
    const hits = recordsOf(own).map((block, number) => ({ number, block, ranges: [] }));
    if (state.sort === 'said') hits.reverse();
    if (state.sort === 'published')
      hits.sort((a, b) => (a.block.published < b.block.published ? 1 : -1));
    const from = (state.page - 1) * perSpeaker;
    return {
      understanding: 'listed',
      hits: hits.slice(from, from + perSpeaker),
      total: hits.length,
      numbers: [],
      all: [],
    };
  }
}

const nothing: Query = { phrases: [], loose: [], guessed: false };

const nobody: Answer['quotations'] = {
  understanding: 'listed',
  hits: [],
  total: 0,
  numbers: [],
  all: [],
};

// Without words nothing is more relevant than another: the record is read from its beginning.
const listing = ({ sort }: SearchState) => (sort === 'relevance' ? 'oldest' : sort);

// Numbers are in the order in which the words were said.
function sorted(numbers: readonly number[], { sort }: SearchState, facets?: FacetTable): number[] {
  if (sort === 'published' && facets) return facets.sort(numbers, sort);
  return sort === 'oldest'
    ? [...numbers].sort((a, b) => a - b)
    : [...numbers].sort((a, b) => b - a);
}
