/** Keys: / to the words, ↑ ↓ along the hits, Esc back and clear, c to copy the citation of a hit. */

interface Keys {
  readonly words: HTMLInputElement;
  readonly results: HTMLElement;
  clear(): void;
  copy(url: string): void;
}

/** Listens for as long as the page lives. Enter opens a hit, since its focus is on a link. */
export function listenToKeys({ words, results, clear, copy }: Keys): void {
  const links = (): HTMLAnchorElement[] => [
    ...results.querySelectorAll<HTMLAnchorElement>('li[data-url] a[href]'),
  ];
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
    const inWords = target === words;
    const hit = results.contains(target) ? target.closest('li[data-url]') : null;
    if (key === '/' && !target.closest('input, select, textarea')) {
      words.focus();
      words.select();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && (inWords || hit)) {
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
      const url = hit.querySelector<HTMLElement>('[data-cites]')?.dataset.cites;
      if (url) copy(url);
    } else {
      return;
    }
    event.preventDefault();
  });
}
