/** Opens the row that the address names, when the page comes and whenever the address changes. */

/** A row is an element with an id that holds a fold, `details`; a heading with one opens the fold that it heads. */
export function openTarget(): void {
  const open = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const fold = target?.querySelector('details') ?? target?.closest('details');
    if (!target || !fold) return;
    fold.open = true;
    // What is named is shown, also where it was narrowed away.
    for (const part of [target, target.closest<HTMLElement>('[data-group]')])
      if (part) part.hidden = false;
    target.scrollIntoView();
  };
  addEventListener('hashchange', open);
  open();
}
