/** The selected words of a long read, as a link and as a citation. Runs in the browser. */
import { copyText } from '../record/copy-text.ts';
import { directiveTo } from './passage-link.ts';
import { elementOf, wordsOf, wordsRange } from './passage-words.ts';

type Take = 'link' | 'citation';

interface Passage extends Readonly<Record<Take, string>> {
  /** What is said when one of them was copied. */
  readonly told: string;
}

const toNearest =
  'Copied. These words cannot be linked to by themselves: the link leads to where they stand.';

const settled = 250;
const block = 'p, li, h2, h3, h4, td, th, figcaption, blockquote';

/** Shows `bar` while words of `text` are selected; it stands behind their last block, so that Tab leads into it. */
export function passageBar(bar: HTMLElement, text: HTMLElement): void {
  const status = bar.querySelector('[role=status]');
  let taken: Range | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    bar.hidden = true;
    bar.remove();
  }

  function show(): void {
    const selection = getSelection();
    if (bar.contains(document.activeElement) || bar.contains(selection?.anchorNode ?? null)) return;
    hide();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer)) return;
    taken = wordsRange(range);
    if (!taken) return;
    if (status) status.textContent = '';
    (elementOf(range.endContainer).closest(block) ?? text).append(bar);
    bar.hidden = false;
  }

  function settle(): void {
    clearTimeout(waiting);
    waiting = setTimeout(show, settled);
  }

  hide();
  // It is begun by a first selection.
  settle();
  document.addEventListener('selectionchange', settle);
  // A press would take the selection away.
  bar.addEventListener('mousedown', (event) => {
    if (event.target instanceof HTMLButtonElement) event.preventDefault();
  });
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  bar.addEventListener('click', async ({ target }) => {
    if (!(target instanceof HTMLButtonElement) || !taken || !status) return;
    // Its own words are none of the page's.
    bar.hidden = true;
    const passage = passageOf(taken, text);
    bar.hidden = false;
    const wanted = passage[target.dataset.take as Take];
    const copied = await copyText(wanted);
    status.textContent = copied ? passage.told : wanted;
    if (!copied) getSelection()?.selectAllChildren(status);
  });
}

/** What can be taken of a range of words, and how it is told. */
function passageOf(range: Range, text: HTMLElement): Passage {
  const words = wordsOf(range);
  const nearest = elementOf(range.startContainer).closest('[id]');
  const id = nearest && text.contains(nearest) ? nearest.id : '';
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const directive = directiveTo(range);
  const link = `${page}#${id}${directive ?? ''}`;
  const own = `${text.dataset.citation}: ${link}`;
  const quoted = elementOf(range.commonAncestorContainer).closest<HTMLElement>('[data-credit]');
  const { credit, permalink } = quoted?.dataset ?? {};
  return {
    link,
    citation: quoted
      ? `“${words.replace(/^“|”$/g, '')}”\n\n${credit}\n${permalink}\nQuoted in ${own}`
      : `‘${words}’\n\n${own}`,
    told: directive ? 'Copied.' : toNearest,
  };
}
