/** What can be done with hits. Keys: ↑ ↓ along the hits, Esc back and clear, c to copy the citation of a hit. */

interface Keys {
  readonly words: HTMLInputElement;
  readonly results: HTMLElement;
  clear(): void;
  /** What is copied of a quotation, which may still be on its way. */
  citation(url: string): Promise<string>;
}

/** Listens for as long as the page lives. Enter opens a hit, since its focus is on a link. */
export function listenToKeys({ words, results, clear, citation }: Keys): void {
  const copy = (hit: Element | null): void => {
    const url = hit?.querySelector<HTMLElement>('[data-cites]')?.dataset.cites;
    if (hit && url) void copyInto(hit, citation(url));
  };
  results.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-cites]')) copy(target.closest('li'));
  });
  const links = (): HTMLAnchorElement[] => [
    ...results.querySelectorAll<HTMLAnchorElement>('li[data-url] a[href]'),
  ];
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    const inWords = target === words;
    const hit = results.contains(target) ? target.closest('li[data-url]') : null;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && (inWords || hit)) {
      const all = links();
      const at = hit ? all.findIndex((link) => hit.contains(link)) : -1;
      const next = at + (key === 'ArrowDown' ? 1 : -1);
      if (inWords && key === 'ArrowUp') return;
      (next < 0 ? words : all[next])?.focus();
    } else if (key === 'Escape' && hit) {
      words.focus();
    } else if (key === 'Escape' && inWords) {
      clear();
    } else if (key === 'c' && hit) {
      copy(hit);
    } else {
      return;
    }
    event.preventDefault();
  });
}

/** Copies a citation, and says in its hit whether it was. */
async function copyInto(hit: Element, citation: Promise<string>): Promise<void> {
  const say = (what: string): void =>
    hit.querySelector('[data-part=copied]')?.replaceChildren(what);
  try {
    // A browser lets a page copy only in answer to a key or click, so it is promised the text at once.
    const text = citation.then((words) => new Blob([words], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
    say('Copied, with its citation.');
  } catch {
    say(
      await citation.then(
        () => 'This browser does not let the page copy. Open the quotation to select its citation.',
        () => 'The citation could not be read. Open the quotation, where it stands too.',
      ),
    );
  }
}
