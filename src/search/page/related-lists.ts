/** The lists of related forms, below all that is exact; loaded with Pagefind. */
import { leastLetters } from '../query.ts';
import { Related, type RelatedHit } from '../read/related.ts';
import { type ExactSearch, perPage } from '../read/search.ts';
import { isNarrowed, type SearchState } from '../state.ts';
import { relatedArticle, relatedQuotation } from './hits.ts';
import type { ResultsView } from './results-view.ts';
import type { Beside } from './says.ts';

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

/** Shows what Pagefind adds, all at once; nothing if another question was asked meanwhile. */
export async function showRelated(question: Question): Promise<Beside | undefined> {
  const { base, state, view, words, isStale } = question;
  bundles ??= {
    quotes: new Related(`${base}quotes/related/`),
    articles: new Related(`${base}articles/related/`),
  };
  const from = (state.page - 1) * perPage;
  // Pagefind takes a letter or two for the beginning of any word.
  const long = words.filter((word) => word.length >= leastLetters);
  const asked = long.length > 0 ? long : words;
  const [quotes, articles] = await Promise.all([
    bundles.quotes.search(asked),
    // A choice of speaker or source says nothing of long reads.
    isNarrowed(state) ? [] : bundles.articles.search(asked),
  ]);
  const [quotations, longReads] = await Promise.all([
    others(question, quotes),
    Promise.all(articles.slice(from, from + perPage).map((read) => read())),
  ]);
  if (isStale()) return undefined;
  view.put('related-quotations', quotations);
  view.put('related-articles', longReads.map(relatedArticle));
  return { quotations: quotations.length > 0, articles: articles.length };
}

/** Quotations that are not among the exact ones, and have what was chosen. */
async function others(
  { search, state, own }: Question,
  hits: readonly (() => Promise<RelatedHit>)[],
): Promise<HTMLLIElement[]> {
  if (state.page > 1 || hits.length === 0) return [];
  const table = isNarrowed(state) ? await search.facets() : undefined;
  const known = new Set(own);
  const found: HTMLLIElement[] = [];
  for (let at = 0; at < Math.min(hits.length, mostRead) && found.length < perPage; at += perPage) {
    const read = await Promise.all(hits.slice(at, at + perPage).map((hit) => hit()));
    const fresh = read
      .map((hit) => ({ hit, number: Number(hit.raw_url) }))
      .filter(({ number }) => !known.has(number))
      .filter(({ number }) => !table || table.narrow([number], state).length > 0);
    const blocks = await Promise.all(fresh.map(({ number }) => search.quotation(number)));
    for (const [index, { hit }] of fresh.entries()) {
      const block = blocks[index];
      if (block) found.push(relatedQuotation(block, hit));
    }
  }
  return found.slice(0, perPage);
}
