/** The search page at work: the form, the address and the results keep in step. */
import { Bundle } from './bundle.ts';
import { counts } from './counts.ts';
import { facets } from './facets.ts';
import { articlesQuery, isWorthTyping, quotesQuery } from './query.ts';
import { ResultList } from './result-list.ts';
import { longReadResult, quotationResult } from './results.ts';
import { queryOf, type SearchState, stateFrom } from './state.ts';

const pause = 150;

/** Brings a search to life in `root`, whose `data-index` names the folder of the indexes. */
export function searchPage(root: HTMLElement): void {
  const form = part(root, 'form', HTMLFormElement);
  const words = part(form, '[name=q]', HTMLInputElement);
  const status = part(root, '[role=status]', HTMLElement);
  const unreadable = part(root, '[data-part=unreadable]', HTMLElement);
  const without = part(root, '[data-part=without-script]', HTMLElement);
  const index = root.dataset.index ?? '';
  const bundles = {
    quotes: new Bundle(`${index}quotes/`),
    articles: new Bundle(`${index}articles/`),
  };
  const quotations = new ResultList(
    part(root, '[data-part=quotations]', HTMLElement),
    quotationResult,
    fail,
  );
  const longReads = new ResultList(
    part(root, '[data-part=long-reads]', HTMLElement),
    longReadResult,
    fail,
  );
  let latest = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function fail(): void {
    latest += 1;
    status.textContent = '';
    quotations.clear();
    longReads.clear();
    unreadable.hidden = false;
  }

  async function show(state: SearchState): Promise<void> {
    latest += 1;
    const mine = latest;
    const [toQuotes, toArticles] = [quotesQuery(state), articlesQuery(state)];
    unreadable.hidden = true;
    if (!toQuotes) {
      status.textContent = '';
      quotations.clear();
      longReads.clear();
      return;
    }
    try {
      const [quoteHits, articleHits] = await Promise.all([
        bundles.quotes.search(toQuotes),
        toArticles ? bundles.articles.search(toArticles) : [],
      ]);
      const shown = await Promise.all([
        quotations.prepare(quoteHits),
        longReads.prepare(articleHits),
      ]);
      if (mine !== latest) return;
      for (const put of shown) put();
      status.textContent = counts(quoteHits.length, toArticles && articleHits.length);
    } catch {
      if (mine === latest) fail();
    }
  }

  const asked = (): SearchState =>
    stateFrom(
      new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, `${value}`])),
    );

  function ask(remember: 'pushState' | 'replaceState'): void {
    clearTimeout(waiting);
    const state = asked();
    const address = location.pathname + queryOf(state);
    if (address !== location.pathname + location.search) history[remember](null, '', address);
    void show(state);
  }

  function fromAddress(): void {
    const state = stateFrom(new URLSearchParams(location.search));
    words.value = state.words;
    for (const facet of facets)
      part(form, `[name=${facet}]`, HTMLSelectElement).value = state.chosen[facet] ?? '';
    void show(asked());
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('pushState');
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) ask('pushState');
  });
  words.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (words.value.trim() === '' || isWorthTyping(asked())) ask('replaceState');
    }, pause);
  });
  words.addEventListener('focus', () => {
    // A fault shows when something is asked, not before.
    for (const bundle of Object.values(bundles)) bundle.preload().catch(() => undefined);
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, select');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    event.preventDefault();
    words.focus();
  });
  addEventListener('popstate', fromAddress);

  without.hidden = true;
  fromAddress();
}

function part<T extends Element>(root: Element, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The search page has no ${selector}.`);
}
