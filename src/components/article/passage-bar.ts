/** The selected words of a long read, as a link and as a citation. Runs in the browser. */
import { passageDirective } from '../../quotation/cite/text-fragment.ts';
import { copyText } from '../record/copy-text.ts';

type Take = 'link' | 'citation';

const settled = 250;
const block = 'p, li, h2, h3, h4, td, th, figcaption, blockquote';

/** Shows `bar` while words of `text` are selected; it stands behind their last block, so that Tab leads into it. */
export function passageBar(bar: HTMLElement, text: HTMLElement): void {
  const status = bar.querySelector('[role=status]');
  let taken: Record<Take, string> | undefined;
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
    taken = passageOf(range, selection.toString(), text);
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
    const wanted = taken[target.dataset.take as Take];
    const copied = await copyText(wanted);
    status.textContent = copied ? 'Copied.' : wanted;
    if (!copied) getSelection()?.selectAllChildren(status);
  });
}

/** Both texts for a selection; none where it holds no word. */
function passageOf(
  range: Range,
  selected: string,
  text: HTMLElement,
): Record<Take, string> | undefined {
  const words = visible(range);
  if (!/[\p{L}\d]/u.test(words)) return undefined;
  const { before, after } = restOfWords(range);
  const start = document.createRange();
  start.setStart(text, 0);
  start.setEnd(range.startContainer, range.startOffset);
  const preceding = start.toString();
  const directive = passageDirective({
    blocks: `${before}${selected.trim()}${after}`.split(/\n+/),
    before: before ? preceding.slice(0, -before.length) : preceding,
  });
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const nearest = elementOf(range.startContainer).closest('[id]');
  const id = nearest && text.contains(nearest) ? nearest.id : '';
  const link = `${page}#${id}${directive}`;
  const own = `${text.dataset.citation}: ${link}`;
  const quoted = elementOf(range.commonAncestorContainer).closest<HTMLElement>('[data-credit]');
  const { credit, permalink } = quoted?.dataset ?? {};
  return {
    link,
    citation: quoted
      ? `“${words.replace(/^“|”$/g, '')}”\n\n${credit}\n${permalink}\nQuoted in ${own}`
      : `‘${words}’\n\n${own}`,
  };
}

const elementOf = (node: Node): Element =>
  node instanceof Element ? node : (node.parentElement ?? document.body);

/** The words as a reader sees them: without marks of notes and claims. */
function visible(range: Range): string {
  const copy = range.cloneContents();
  for (const mark of copy.querySelectorAll('sup, .visually-hidden')) mark.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What is missing of the first and last word: browsers look for whole ones. */
function restOfWords(range: Range): { before: string; after: string } {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const end = (node: Node, pattern: RegExp, from: number, to?: number): string =>
    node instanceof Text ? (pattern.exec(node.data.slice(from, to))?.[0] ?? '') : '';
  return {
    before: end(startContainer, /[\p{L}\d]*$/u, 0, startOffset),
    after: end(endContainer, /^[\p{L}\d]*/u, endOffset),
  };
}
