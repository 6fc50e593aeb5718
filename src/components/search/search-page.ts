/** The search page at work: the form, the address and the results keep in step. */
import { planIn } from '../../search/codec/page-plan.ts';
import { leastLetters } from '../../search/query.ts';
import type { Started } from '../../search/read/folder.ts';
import { ExactSearch } from '../../search/read/search.ts';
import { queryString, type SearchState, stateFrom, wordsOf } from '../../search/state.ts';
import { Asking, type Beside } from './asking.ts';
import { part } from './element.ts';
import { SearchForm } from './form.ts';
import { ResultsView } from './results-view.ts';

// Just long enough for what is pasted or held down; the exact index answers every key.
const pause = 15;

/** Brings a search to life in `root`, whose `data-index` names the folder of the index; the head start may have its plan. */
export function searchPage(root: HTMLElement): void {
  const view = new ResultsView(root);
  const form = new SearchForm(root, stateFrom(new URLSearchParams()));
  const { index = '' } = root.dataset;
  const script = document.querySelector<HTMLElement & { started?: Started }>('script[data-plan]');
  const search = new ExactSearch(index, planIn(script?.dataset.plan ?? '', index), script?.started);
  let beside: Promise<Beside> | undefined;
  const asking = new Asking(
    search,
    form,
    view,
    () => {
      beside ??= import('./beside/index.ts').then(
        ({ listenToKeys, listenToChoices, ...others }) => {
          listenToChoices(root, form.words, {
            narrow: (how) => asking.narrow(how),
            ask,
            focusFirst: () => view.focusFirst(),
          });
          listenToKeys({
            words: form.words,
            results: view.results,
            clear: () => {
              form.words.value = '';
              void ask(form.typed(), 'replaceState');
            },
            citation: (url) => search.citation(url),
          });
          return others;
        },
        (error) => {
          beside = undefined;
          throw error;
        },
      );
      return beside;
    },
    index,
  );
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function show(state: SearchState, isTyping = false): Promise<void> {
    await asking.show(state, isTyping);
    // The basket waits until hits are shown; without it they are whole.
    await import('../basket/clip-button.ts').then(
      ({ clipButtons }) => clipButtons(),
      () => undefined,
    );
  }

  function ask(state: SearchState, remember: 'pushState' | 'replaceState'): Promise<void> {
    clearTimeout(waiting);
    form.show(state);
    const address = location.pathname + queryString(state);
    if (address !== location.pathname + location.search) history[remember](null, '', address);
    return show(state, remember === 'replaceState');
  }

  function fromAddress(): void {
    clearTimeout(waiting);
    // What the checker sends on stands behind a `#`, so that no host is sent it.
    const state = stateFrom(new URLSearchParams(location.search || location.hash.slice(1)));
    // One question has one address, however it was typed.
    history.replaceState(null, '', location.pathname + queryString(state));
    form.show(state);
    void show(state);
  }

  form.form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(form.typed(), 'pushState');
  });
  form.words.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const state = form.typed();
      if (isWorthAsking(state)) void ask(state, 'replaceState');
    }, pause);
  });
  // The hundred bytes that every search begins with; a fault shows when something is asked, not before.
  const preload = (): void => void search.folder.plan().catch(() => undefined);
  form.words.addEventListener('focus', preload);
  const narrowing = part(root, '[data-part=narrowing]', HTMLDetailsElement);
  narrowing.addEventListener('focusin', () => asking.narrow((each) => each.fillChoices()));
  narrowing.open = matchMedia('(min-width: 62rem)').matches;
  view.speakersBox.addEventListener('toggle', () => asking.narrow((each) => each.fillSpeakers()));

  addEventListener('popstate', fromAddress);
  // The other keys are for hits; this one is pressed as soon as the page can be seen.
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    if (target.closest('input, select, textarea')) return;
    event.preventDefault();
    form.words.focus();
    form.words.select();
  });

  fromAddress();
  preload();
}

/** While somebody types, a letter or two is not asked for: they begin nearly every word. */
function isWorthAsking(state: SearchState): boolean {
  const [first = '', ...others] = wordsOf(state);
  return first.length === 0 || others.length > 0 || first.length >= leastLetters;
}
