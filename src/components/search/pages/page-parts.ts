/** The parts of an answer that are pages: what has what was typed for its name; claims and other pages that hold its words. */
import { UnreadableIndex } from '../../../search/codec/seal.ts';
import { closest, type FoundName } from '../../../search/names/found-name.ts';
import { leastLetters, loosened, queryOf } from '../../../search/query.ts';
import type { ExactSearch } from '../../../search/read/search.ts';
import { isNarrowed, type SearchState } from '../../../search/state.ts';
import { part } from '../element.ts';
import type { ResultsView } from '../results-view.ts';

// So many lines of a part are shown.
const shown = 5;
// Pagefind takes longer than a key press; it waits until somebody stops typing.
const pause = 250;
const slowAfter = 5000;

export class PageParts {
  readonly #base: string;
  readonly #search: ExactSearch;
  readonly #view: ResultsView;
  readonly #says: HTMLElement;

  constructor(base: string, search: ExactSearch, view: ResultsView) {
    this.#base = base;
    this.#search = search;
    this.#view = view;
    this.#says = part(view.results, '[data-part=others-say]', HTMLElement);
  }

  /** Shows what is named so, and gives it; nothing where it was not asked for or could not be read. */
  async named(state: SearchState, isStale: () => boolean): Promise<FoundName[]> {
    const all = isAsked(state) ? await this.#search.names(state.words).catch(() => []) : [];
    const found = closest(all);
    const items = await itemsOf(found.slice(0, shown)).catch(() => []);
    if (isStale()) return [];
    this.#view.put('named', items);
    return found;
  }

  /** Shows claims and other pages, when what was asked is answered from our own index. */
  async others(state: SearchState, isStale: () => boolean, isTyping: boolean): Promise<void> {
    this.noOthers();
    if (!isAsked(state)) return;
    if (isTyping) await new Promise((resolve) => setTimeout(resolve, pause));
    if (isStale()) return;
    const slow = setTimeout(() => {
      if (!isStale()) this.#says.textContent = 'Claims and other pages are slow to arrive.';
    }, slowAfter);
    try {
      const { otherPages } = await import('./other-pages.ts');
      const found = await otherPages(`${this.#base}pages/`, state.words);
      if (isStale()) return;
      this.#says.textContent = '';
      for (const list of ['claims', 'others'] as const) this.#view.put(list, found[list]);
    } catch (error) {
      if (!(error instanceof UnreadableIndex)) console.error(error);
      if (!isStale())
        this.#says.textContent =
          'Claims and other pages could not be searched: a part of their index could not be read.';
    } finally {
      clearTimeout(slow);
    }
  }

  /** Takes away what an earlier question left. */
  noOthers(): void {
    this.#says.textContent = '';
    this.#view.clear('claims', 'others');
  }
}

const itemsOf = async (names: readonly FoundName[]): Promise<HTMLLIElement[]> =>
  names.length > 0 ? names.map((await import('./name-item.ts')).nameItem) : [];

/** Pages are not narrowed, and stand on the first page of an answer. */
const isAsked = (state: SearchState): boolean => {
  const { loose } = loosened(queryOf(state.words, state.mode));
  return (
    state.page === 1 && !isNarrowed(state) && loose.join('').length >= Math.min(2, leastLetters)
  );
};
