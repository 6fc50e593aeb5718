/** Opens a note beside the mark that leads to it, and leads back to that very mark. Runs in the browser. */

/** Without this script a mark is a link to its note, which stands at the end of the text. */
export function openNotes(): void {
  // A press outside an open note closes it, on its own mark too, before the click arrives: that must not open it again.
  let pressedToClose: Element | null = null;
  document.addEventListener('pointerdown', ({ target }) => {
    pressedToClose = (target as Element).closest('.mark[aria-expanded]');
  });
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('.footnotes a, .mark');
    if (!link) return;
    const open = link.closest<HTMLElement>(':popover-open');
    if (link.matches('.mark')) {
      const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      // Where a browser knows no popovers, the link leads there.
      if (!note?.showPopover || note === open) return;
      event.preventDefault();
      if (note.matches(':popover-open')) note.hidePopover();
      else if (pressedToClose !== link) show(note, link);
      pressedToClose = null;
    } else if (open && link.matches('[data-footnote-backref]')) {
      event.preventDefault();
      open.hidePopover();
    }
  });
  addEventListener('beforeprint', () => {
    for (const note of document.querySelectorAll<HTMLElement>(':popover-open')) note.hidePopover();
    // Not every browser can open a fold by style alone.
    document.querySelector('.footnotes > details')?.setAttribute('open', '');
  });
}

/** The fold around the notes, while it is open for the sake of one of them. */
let unfolded: HTMLDetailsElement | undefined;

function show(note: HTMLElement, mark: HTMLElement): void {
  // What is focused when a note opens is focused again when it closes.
  mark.focus({ preventScroll: true });
  // A note cannot be shown while what it lies in is folded.
  const fold = note.closest<HTMLDetailsElement>('details:not([open])');
  if (fold) {
    fold.open = true;
    unfolded = fold;
  }
  note.popover = 'auto';
  note.tabIndex = -1;
  note.showPopover({ source: mark });
  mark.setAttribute('aria-expanded', 'true');
  note.focus({ preventScroll: true });
  // A sheet at the foot of the screen covers no line that it belongs to.
  const { position } = getComputedStyle(note);
  const hidden = mark.getBoundingClientRect().bottom - note.getBoundingClientRect().top + 16;
  if (position === 'fixed' && hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
  note.addEventListener('toggle', function closed(event) {
    if (event.newState !== 'closed') return;
    note.removeEventListener('toggle', closed);
    // Another may have been opened since.
    if (unfolded && !document.querySelector('.footnotes :popover-open')) {
      unfolded.open = false;
      unfolded = undefined;
    }
    note.removeAttribute('popover');
    note.removeAttribute('tabindex');
    mark.removeAttribute('aria-expanded');
    if (document.activeElement === mark || document.activeElement === document.body) {
      mark.focus({ preventScroll: true });
      mark.scrollIntoView({ block: 'nearest' });
    }
  });
}
