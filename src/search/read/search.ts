/** One question, put to the whole index: first as it was meant, then ever more loosely. */

import type { FacetTable } from '../chosen/facet-table.ts';
import type { Listed } from '../chosen/listed.ts';
import { perPage, perSpeaker } from '../chosen/page-size.ts';
import { sorted } from '../chosen/sorted.ts';
import {
  type Corpus,
  citationSlot,
  files,
  type Passage,
  type QuoteRecord,
} from '../codec/files.ts';
import { UnreadableIndex } from '../codec/seal.ts';
import type { FacetFile } from '../facets.ts';
import { lookedFor } from '../query.ts';
import { isNarrowed, onlySpeaker, type SearchState, wordsOf } from '../state.ts';
import { arePhrases } from '../typed/terms.ts';
import { plainly, understanding } from '../typed/understanding.ts';
import { type Reading, wholeReadings } from '../typed/whole-readings.ts';
import type { Answer, Early } from './answer.ts';
import type { Source, View } from './attempt.ts';
import { CorpusIndex } from './corpus-index.ts';
import { exactly, type Found, nowhere } from './exactly.ts';
import { IndexFolder, type Started } from './folder.ts';
import { passageReader, quoteReader } from './texts.ts';

export { perPage, perSpeaker } from '../chosen/page-size.ts';
export type { Answer, Early } from './answer.ts';

const near = () => import('../near/index.ts');

/** The exact index of a build, as a reader's questions need it. */
export class ExactSearch {
  readonly folder: IndexFolder;
  readonly #quotes: Source<QuoteRecord>;
  readonly #articles: Source<Passage>;
  #facets: Promise<FacetTable> | undefined;

  constructor(base: string, plan?: Uint8Array, started?: Started) {
    const folder = new IndexFolder(base, plan, started);
    const index = (corpus: Corpus) => new CorpusIndex(folder, corpus);
    this.folder = folder;
    this.#quotes = { index: index('quotes'), read: quoteReader(folder), named: true };
    this.#articles = { index: index('articles'), read: passageReader(folder), named: false };
  }

  quotation(number: number): Promise<QuoteRecord> {
    return this.#quotes.read(number);
  }

  /** What is copied of a quotation. */
  async citation(url: string): Promise<string> {
    const slot = citationSlot(url, await this.folder.plan());
    const citation = (await this.folder.rows<Record<string, string>>(slot))[url];
    if (citation === undefined) throw new UnreadableIndex(`${slot} has no ${url}.`);
    return citation;
  }

  facets(): Promise<FacetTable> {
    this.#facets ??= Promise.all([
      this.folder.whole<FacetFile>(files.facets),
      import('../chosen/chosen.ts'),
    ]).then(
      ([file, { FacetTable }]) => new FacetTable(file),
      (error) => {
        this.#facets = undefined;
        throw error;
      },
    );
    return this.#facets;
  }

  /** Throws `UnreadableIndex` rather than answer from less than the whole. */
  async answer(state: SearchState, early: Early): Promise<Answer> {
    const words = lookedFor(state.words);
    const rest = state.words.slice(words.length).trim();
    const { query, ...found } = await this.#answer({ ...state, words }, early);
    const leftOut = rest ? [...query.leftOut, `${rest.slice(0, 40)} …`] : query.leftOut;
    const answer = { ...found, query: { ...query, leftOut } };
    const size = onlySpeaker(state) ? perSpeaker : perPage;
    const most = Math.max(answer.quotations.total, answer.passages?.total ?? 0);
    const last = Math.max(1, Math.ceil(most / size));
    return state.page > last ? this.answer({ ...state, page: last }, early) : answer;
  }

  async #answer(state: SearchState, early: Early): Promise<Answer> {
    if (wordsOf(state).length === 0)
      return this.#told(state, { hits: await this.#listed(state), terms: [] }, undefined);
    const { quotations, passages } = this.#questions(state, early);
    const show = async (found: Found<QuoteRecord> | undefined): Promise<void> => {
      if (found?.hits.hits.length) await early.quotations(found.hits);
    };
    const firstOf = async (readings: readonly Reading[]): Promise<Answer | undefined> => {
      for (const reading of readings) {
        const found = await exactly(quotations, reading);
        await show(found);
        // A sentence that was not marked, and no quotation has, is half remembered as a rule.
        if (!found && reading.guessed) void near().catch(() => undefined);
        const long = passages && (await exactly(passages, reading));
        if (found) return this.#told(state, found, long ?? nowhere);
        if (!long) continue;
        // Words of a long read may be the name of somebody who speaks.
        const own = reading.guessed
          ? await (await near()).spokenBy(quotations, this.folder)
          : undefined;
        await show(own);
        return this.#told(state, own ?? { ...nowhere, reading }, long);
      }
      return undefined;
    };
    const whole = await firstOf(wholeReadings(state.words, state.mode));
    if (whole) return whole;
    const { loosely, nearestFirst, otherReadings } = await near();
    const other = await firstOf(otherReadings(state.words, state.mode));
    if (other) return other;
    // Before all that takes longer, and what long reads have of it.
    const first = nearestFirst(quotations);
    early.notExactly?.(first);
    await first;
    const own = loosely(quotations, this.folder).then(async (found) => {
      await show(found);
      return found;
    });
    const [found, long] = await Promise.all([own, passages && loosely(passages, this.folder)]);
    return this.#told(state, found, long);
  }

  async #told(
    state: SearchState,
    { hits, ...taken }: Omit<Found<QuoteRecord>, 'hits'> & { hits: Answer['quotations'] },
    long: Found<Passage> | undefined,
  ): Promise<Answer> {
    // As what the quotations were found, or, where there are none, the passages.
    const as = taken.reading || hits.total > 0 ? taken : (long ?? taken);
    const terms = [...taken.terms, ...(long?.terms ?? [])];
    const plain = plainly(hits.understanding, as.reading, terms);
    const elsewhere = hits.total === 0 && isNarrowed(state) ? hits.all.length : 0;
    return {
      query: plain ?? (await understanding(state, hits, long?.hits.hits ?? [], terms, as)),
      quotations: hits,
      passages:
        isNarrowed(state) || !long ? undefined : { ...long.hits, isWhole: isWhole(taken, long) },
      ...(elsewhere > 0 && { elsewhere }),
      page: state.page,
    };
  }

  #questions(state: SearchState, early: Early) {
    const isSorted = state.sort === 'published';
    const facets = isNarrowed(state) || isSorted ? this.facets() : undefined;
    const paging = { page: state.page, count: perPage };
    const quotations: View<QuoteRecord> = {
      ...paging,
      first: early.quotation,
      narrow: async (blocks) => (facets ? (await facets).narrow(blocks, state) : blocks),
      order: async (blocks, terms) =>
        state.sort === 'relevance' && !arePhrases(terms)
          ? (await near()).byNearness(this.#quotes.index, blocks, terms)
          : sorted(blocks, state.sort, await facets),
    };
    const passages: View<Passage> = {
      ...paging,
      narrow: async (blocks) => blocks,
      order: async (blocks) => blocks,
    };
    return {
      quotations: { source: this.#quotes, view: quotations, state },
      passages: isNarrowed(state) ? undefined : { source: this.#articles, view: passages, state },
    };
  }

  /** Quotations that were narrowed down without words. */
  async #listed(state: SearchState): Promise<Listed> {
    const speaker = onlySpeaker(state);
    if (speaker) {
      const { spoken } = await import('../chosen/listed.ts');
      const own = await spoken(this.folder, speaker, state);
      if (own) return own;
    }
    const [facets, { listed }] = await Promise.all([this.facets(), import('../chosen/chosen.ts')]);
    return listed(facets, state, (number) => this.quotation(number));
  }
}

/** Whether long reads have all that was typed, where for quotations some was left out. */
const isWhole = (own: Pick<Found<unknown>, 'taken'>, long: Found<unknown>): boolean =>
  own.taken !== undefined && long.taken === undefined && long.hits.understanding === 'words';
