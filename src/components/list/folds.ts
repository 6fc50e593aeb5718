/** Opens the folded parts of a list, all at once or as it is narrowed. Runs in the browser. */

export interface Folds {
  /** Opens all, so that what a narrowed list has left is seen; then leaves them as they were before. */
  follow(isNarrowed: boolean): void;
}

/** The folds around a list's rows, and the button that opens and closes them all, which is seen where there are any. */
export function foldsOf(list: HTMLElement, button: HTMLButtonElement): Folds {
  const folds = [...list.querySelectorAll<HTMLDetailsElement>('[data-group] > details')];
  let before: readonly boolean[] | undefined;

  const say = (): void => {
    button.textContent = folds.every(({ open }) => open) ? 'Close all' : 'Open all';
  };
  button.addEventListener('click', () => {
    const isOpen = folds.some(({ open }) => !open);
    for (const fold of folds) fold.open = isOpen;
  });
  for (const fold of folds) fold.addEventListener('toggle', say);
  say();

  return {
    follow(isNarrowed) {
      button.hidden = isNarrowed || folds.length === 0;
      if (isNarrowed === (before !== undefined)) return;
      const then = before;
      before = then ? undefined : folds.map(({ open }) => open);
      for (const [at, fold] of folds.entries()) fold.open = then?.[at] ?? true;
    },
  };
}
