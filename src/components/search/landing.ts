/** Lands in a long read: marks the words that were searched for, and steps from one place to the next. */

import { type Block, blocksOf, searched, type TreeOf } from '../../search/blocks.ts';
import { merged, type Range } from '../../search/read/texts.ts';
import { placesOf, spellings, words } from '../../words/spellings.ts';
import { element } from '../element.ts';
import { footBar, pressing } from '../foot-bar.ts';

/** Phrases in an address; each is looked for by itself. */
export const find = 'find';

const tree: TreeOf<Node> = {
  tag: (node) =>
    node instanceof Element ? node.localName : node instanceof Text ? undefined : '#other',
  attribute: (node, name) =>
    node instanceof Element ? (node.getAttribute(name) ?? undefined) : undefined,
  children: (node) => [...node.childNodes],
  text: (node) => node.nodeValue ?? '',
};

/** Marks the phrases in the long read, and puts a bar to step through them into the page. */
export function land(phrases: readonly string[]): void {
  const wanted = phrases.map(spellings);
  const roots = document.querySelectorAll(searched.map((name) => `[${name}]`).join());
  const places = [...roots]
    .flatMap((root) => blocksOf<Node>(root, tree))
    .flatMap((block) => mark(block, wanted));
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const landed = places.findIndex(([first]) => target && first && target.contains(first));
  stepThrough(places, Math.max(landed, 0));
}

/** The marks of each place at which a phrase stands; it may run through links, and so have several. */
function mark(block: Block<Node>, wanted: readonly string[][]): HTMLElement[][] {
  const texts = block.nodes.map((node) => (node instanceof Text ? node.data : ' '));
  const all = words(texts.join(''));
  const ranges = merged(wanted.flatMap((phrase) => placesOf(phrase, all)));
  const marks = ranges.map((): HTMLElement[] => []);
  let start = 0;
  for (const [at, node] of block.nodes.entries()) {
    const end = start + (texts[at]?.length ?? 0);
    // From the last on, since each cuts its node in two.
    for (let index = ranges.length - 1; node instanceof Text && index >= 0; index--) {
      const part = within(ranges[index], start, end);
      if (part) marks[index]?.push(wrap(node, part));
    }
    start = end;
  }
  return marks;
}

function within(range: Range | undefined, start: number, end: number): Range | undefined {
  if (!range || range.start >= end || range.end <= start) return undefined;
  return { start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start };
}

function wrap(node: Text, { start, end }: Range): HTMLElement {
  const found = node.splitText(start);
  found.splitText(end - start);
  const made = element('mark', {});
  found.replaceWith(made);
  made.append(found);
  return made;
}

/** The bar by which a reader steps through the places. */
function stepThrough(places: readonly HTMLElement[][], first: number): void {
  const { bar, says } = footBar('The words you searched for');
  let at = first;
  const go = (to: number): void => {
    for (const each of places[at] ?? []) each.removeAttribute('aria-current');
    at = (to + places.length) % places.length;
    for (const each of places[at] ?? []) each.setAttribute('aria-current', 'true');
    const fold = places[at]?.[0]?.closest('details');
    if (fold) fold.open = true;
    places[at]?.[0]?.scrollIntoView({ block: 'center' });
    says.textContent = `Place ${at + 1} of ${places.length}`;
  };
  if (places.length > 1)
    bar.append(
      pressing('Previous', () => go(at - 1)),
      pressing('Next', () => go(at + 1)),
    );
  bar.append(
    pressing('Remove marks', () => {
      for (const each of places.flat()) each.replaceWith(...each.childNodes);
      bar.remove();
    }),
  );
  if (places.length > 0) go(first);
  else says.textContent = 'The words you searched for do not stand in this text.';
}
