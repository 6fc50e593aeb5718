/** Asks the real search page, in its own window, and reads what it shows. Runs in the browser: it is handed over as text. */

/** A hit as it stands on the page: where it leads, its words, and where the marked ones stand in them. */
export interface ShownHit {
  readonly url: string;
  readonly text: string;
  readonly marks: readonly [start: number, end: number][];
}

export interface Shown {
  readonly outcome: string;
  readonly says: string;
  readonly quotations: readonly ShownHit[];
  readonly passages: readonly ShownHit[];
}

/** All pages of the answers to each question, one after the other. */
export async function askAll(questions: readonly string[]): Promise<Shown[]> {
  const part = (name: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!found) throw new Error(`The page has no part "${name}".`);
    return found;
  };
  const results = part('results');
  // As a reader's history button does: a new address, and the page told of it.
  const visit = (query: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No answer to ${query}`)), 60_000);
      const observer = new MutationObserver(() => {
        if (results.dataset.settled !== location.search) return;
        observer.disconnect();
        clearTimeout(late);
        resolve();
      });
      observer.observe(results, { attributeFilter: ['data-settled'] });
      history.pushState(null, '', `/search/?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
  const hitsOf = (name: string): ShownHit[] =>
    [...part(name).querySelectorAll<HTMLElement>('li[data-url]')].map((item) => {
      const words = item.querySelector('blockquote');
      const marks: [number, number][] = [];
      let text = '';
      const walker = document.createTreeWalker(words ?? item, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = text.length;
        text += node.nodeValue ?? '';
        if (node.parentElement?.closest('mark')) marks.push([start, text.length]);
      }
      return { url: item.dataset.url ?? '', text, marks };
    });
  const shown: Shown[] = [];
  for (const text of questions) {
    const all: { quotations: ShownHit[]; passages: ShownHit[] } = { quotations: [], passages: [] };
    for (let page = 1; ; page++) {
      const query = new URLSearchParams({
        q: text.trim(),
        ...(page > 1 && { page: String(page) }),
      });
      await visit(String(query));
      const [quotations, passages] = [hitsOf('quotations'), hitsOf('passages')];
      // Beyond the last page is the last again, where it is full.
      const before = [...all.quotations, ...all.passages].map(({ url }) => url);
      const first = [...quotations, ...passages][0]?.url;
      if (page > 1 && first !== undefined && before.includes(first)) break;
      all.quotations.push(...quotations);
      all.passages.push(...passages);
      const isLast = Math.max(quotations.length, passages.length) < 10 || page === 100;
      if (isLast || results.dataset.outcome !== 'exact') break;
    }
    shown.push({
      outcome: results.dataset.outcome ?? '',
      says: part('says').textContent ?? '',
      ...all,
    });
  }
  return shown;
}
