/** The parts of an answer that are claims and other pages that hold its words. */
import { UnreadableIndex } from '../../../search/codec/seal.ts';
import { lookedFor } from '../../../search/query.ts';
import { arePagesAsked, type SearchState } from '../../../search/state.ts';
import type { ResultsView } from '../results-view.ts';
import { otherPages } from './other-pages.ts';

// Pagefind takes longer than a key press; it waits until somebody stops typing.
const pause = 250;
const slowAfter = 5000;

export class PageParts {
  readonly #base: string;
  readonly #view: ResultsView;

  constructor(base: string, view: ResultsView) {
    this.#base = base;
    this.#view = view;
  }

  /** Shows claims and other pages, when what was asked is answered from our own index. */
  async others(state: SearchState, isStale: () => boolean, isTyping: boolean): Promise<void> {
    if (!arePagesAsked(state)) return;
    if (isTyping) await new Promise((resolve) => setTimeout(resolve, pause));
    if (isStale()) return;
    const slow = setTimeout(() => {
      if (!isStale()) this.#view.othersSay('Claims and other pages are slow to arrive.');
    }, slowAfter);
    try {
      const found = await otherPages(`${this.#base}pages/`, lookedFor(state.words));
      if (isStale()) return;
      this.#view.othersSay('');
      for (const list of ['claims', 'others'] as const) this.#view.put(list, found[list]);
    } catch (error) {
      if (!(error instanceof UnreadableIndex)) console.error(error);
      if (!isStale())
        this.#view.othersSay(
          `Claims and other pages could not be searched: ${
            navigator.onLine
              ? 'a part of their index could not be read'
              : 'you are offline, and a part of their index is not kept on this device'
          }.`,
        );
    } finally {
      clearTimeout(slow);
    }
  }
}
