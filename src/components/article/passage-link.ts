/** The fragment that leads to selected words (WICG, Text Fragments), by the generator of Chrome’s own polyfill. */
import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as setMost,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { directiveOf } from '../../quotation/cite/text-fragment.ts';
import { elementOf, lines, marks } from './passage-words.ts';

// A press lets a page copy for five seconds (HTML, transient activation).
setMost(4000);

/** `:~:text=…` for the words of a range; nothing where no browser would find them, as those of a drawing. */
export function directiveTo(range: Range): string | undefined {
  if (isDrawn(range.startContainer) || isDrawn(range.endContainer)) return undefined;
  const whole = range.cloneRange();
  const putBack = prepare(range.endContainer);
  try {
    const { status, fragment } = generateFragmentFromRange(whole);
    if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return undefined;
    const words = whole.toString().replace(/\s+/g, ' ').trim();
    // It writes what stands whole in small letters and without accents, which a browser takes, and a reader should not see.
    return directiveOf(fragment.textEnd ? fragment : { ...fragment, textStart: words });
  } finally {
    putBack();
  }
}

/** Makes the page for a moment as the generator needs it; nobody sees it so. */
function prepare(end: Node): () => void {
  // A browser finds no words on both sides of a picture in a line, such as a mark is; the generator takes an end of line for one.
  const breaks = [...document.querySelectorAll(marks)].flatMap((mark) => {
    const around = [document.createElement('br'), document.createElement('br')] as const;
    mark.prepend(around[0]);
    mark.append(around[1]);
    return around;
  });
  // A browser stops at the first place, so what comes after is not looked at, which takes most of the time.
  const after: HTMLElement[] = [];
  for (let at = elementOf(end).closest(lines); at && at !== document.body; at = at.parentElement)
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (next instanceof HTMLElement) after.push(next);
  for (const element of after) element.style.visibility = 'hidden';
  return () => {
    for (const element of after) element.style.removeProperty('visibility');
    for (const each of breaks) each.remove();
  };
}

const isDrawn = (node: Node): boolean => node.parentElement?.closest('svg') !== null;
