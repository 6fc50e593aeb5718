/** What is chosen on the page, and the ways on from an answer, without leaving the page. */
import { type SearchState, stateFrom } from '../../../search/state.ts';
import type { Narrowing } from '../narrowing.ts';

/** What does it. */
interface Doing {
  narrow(how: (narrowing: Narrowing) => Promise<void>): Promise<void>;
  ask(state: SearchState, remember: 'pushState'): Promise<void>;
  focusFirst(): void;
}

/** Listens for as long as the page lives; before, a link leads there by itself, and a form is sent. */
export function listenToChoices(root: HTMLElement, words: HTMLInputElement, doing: Doing): void {
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target === words) return;
    // The same key may send the form, which then shows what was asked before.
    const { name } = target;
    const typed = target.value.trim();
    void doing.narrow((each) => each.choose(name, typed, (state) => doing.ask(state, 'pushState')));
  });
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest('a');
    const isOwn = link?.origin === location.origin && link.pathname === location.pathname;
    if (!link || !isOwn || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const state = stateFrom(new URLSearchParams(link.search));
    void doing.ask(state, 'pushState').then(() => doing.focusFirst());
  });
}
