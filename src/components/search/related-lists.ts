/** The lists of related forms, below all that is exact; loaded with Pagefind. */
import type { Placed } from '../../search/codec/record-content.ts';
import { hasKin } from '../../search/kin.ts';
import { Related, type RelatedHit, rangesOf } from '../../search/read/related.ts';
import { type ExactSearch, perPage } from '../../search/read/search.ts';
import type { Beside } from '../../search/says.ts';
import { isNarrowed, type SearchState } from '../../search/state.ts';
import { passageItem, quotationItem } from './hits.ts';
import type { ResultsView } from './results-view.ts';

interface Question {
  readonly base: string;
  readonly search: ExactSearch;
  readonly view: ResultsView;
  readonly state: SearchState;
  readonly words: readonly string[];
  /** The quotations that are shown as exact, which are not shown again. */
  readonly own: readonly number[];
  readonly isStale: () => boolean;
}

// So many records are looked through for some that are not among the exact ones.
const mostRead = 60;
let bundles: { quotes: Related; articles: Related } | undefined;

/**
 * Shows what Pagefind adds, all at once; nothing if another question was asked meanwhile, or no word has forms to
 * look for.
 */
export async function showRelated(question: Question): Promise<Beside | undefined> {
  const { base, search, state, view, words, isStale } = question;
  const asked = words.filter(hasKin);
  if (asked.length === 0) return undefined;
  bundles ??= {
    quotes: new Related(`${base}quotes/related/`),
    articles: new Related(`${base}articles/related/`),
  };
  const from = (state.page - 1) * perPage;
  const [quotes, articles] = await Promise.all([
    bundles.quotes.search(asked),
    // A choice of speaker or source says nothing of long reads.
    isNarrowed(state) ? [] : bundles.articles.search(asked),
  ]);
  const [quotations, longReads] = await Promise.all([
    others(question, quotes),
    Promise.all(
      articles.slice(from, from + perPage).map(async (read) => paragraph(search, await read())),
    ),
  ]);
  if (isStale()) return undefined;
  view.put('related-quotations', quotations);
  view.put('related-articles', longReads);
  return { words: asked, quotations: quotations.length > 0, articles: articles.length };
}

/** Of a long read, the paragraph that holds most of the words found. */
async function paragraph(search: ExactSearch, { first, found }: RelatedHit) {
  const byBlock = [...Map.groupBy(found, ({ block }) => block)];
  const different = (own: readonly Placed[]): number => new Set(own.map(({ word }) => word)).size;
  const [at, own] = byBlock.reduce(
    (best, each) => (different(each[1]) > different(best[1]) ? each : best),
    byBlock[0] ?? [0, []],
  );
  const block = await search.passage(first + at);
  const ranges = rangesOf(block.words, own);
  return passageItem({ block, ranges }, [...new Set(own.map(({ word }) => word))]);
}

/** Quotations that are not among the exact ones, and have what was chosen. */
async function others(
  { search, state, own }: Question,
  hits: readonly (() => Promise<RelatedHit>)[],
): Promise<HTMLLIElement[]> {
  if (state.page > 1 || hits.length === 0) return [];
  const table = isNarrowed(state) ? await search.facets() : undefined;
  const known = new Set(own);
  const shown: HTMLLIElement[] = [];
  for (let at = 0; at < Math.min(hits.length, mostRead) && shown.length < perPage; at += perPage) {
    const read = await Promise.all(hits.slice(at, at + perPage).map((hit) => hit()));
    const fresh = read
      .filter(({ first }) => !known.has(first))
      .filter(({ first }) => !table || table.narrow([first], state).length > 0);
    const items = fresh.map(async ({ first, found }) => {
      const block = await search.quotation(first);
      // What comes after the words is the speaker's name.
      const words = found.filter(({ block }) => block === 0);
      return quotationItem({ block, ranges: rangesOf(block.words, words) });
    });
    shown.push(...(await Promise.all(items)));
  }
  return shown.slice(0, perPage);
}
