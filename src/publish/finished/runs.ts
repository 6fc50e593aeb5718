/** The texts of a finished page: runs that nothing but inline elements interrupts, and attributes that are read out. */
import { attributeOf, type Element, isElement, type Node, outwards } from './finished-page.ts';

export interface Run {
  readonly text: string;
  /** The innermost element that holds a stretch of the text, in UTF-16 units. */
  holding(start: number, end: number): Element;
}

const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const unread = new Set(['script', 'style', 'template', 'noscript']);

const readOut =
  'alt aria-label aria-description title placeholder label data-credit data-citation'.split(' ');

/** All runs of a page, in its order. */
export function runsOf(document: Node): Run[] {
  const runs: Run[] = [];
  let pieces: { readonly at: number; readonly element: Element }[] = [];
  let text = '';
  const end = (): void => {
    if (text.trim() !== '') runs.push(runOf(text, pieces));
    [text, pieces] = ['', []];
  };
  const visit = (node: Node, element: Element | undefined): void => {
    if (node.nodeName === '#text' && 'value' in node && element) {
      pieces.push({ at: text.length, element });
      text += node.value;
    }
    if (!isElement(node)) {
      if ('childNodes' in node) for (const child of node.childNodes) visit(child, element);
      return;
    }
    runs.push(...attributesOf(node));
    if (unread.has(node.tagName)) return;
    const isBlock = !inline.has(node.tagName);
    if (isBlock) end();
    if (node.tagName === 'br' || node.tagName === 'img') {
      pieces.push({ at: text.length, element: node });
      text += ' ';
    }
    for (const child of node.childNodes) visit(child, node);
    if (isBlock) end();
  };
  visit(document, undefined);
  end();
  return runs;
}

function attributesOf(element: Element): Run[] {
  const isDescribed = element.tagName === 'meta' && !attributeOf(element, 'http-equiv');
  const names = isDescribed ? ['content'] : readOut;
  return element.attrs
    .filter(({ name, value }) => names.includes(name) && value !== '')
    .map(({ value }) => ({ text: value, holding: () => element }));
}

function runOf(
  text: string,
  pieces: readonly { readonly at: number; readonly element: Element }[],
): Run {
  const elementAt = (offset: number): Element | undefined =>
    pieces.findLast(({ at }) => at <= offset)?.element;
  return {
    text,
    holding(start, end) {
      const first = elementAt(start) as Element;
      const last = new Set(outwards(elementAt(Math.max(start, end - 1)) ?? first));
      for (const element of outwards(first)) if (last.has(element)) return element;
      return first;
    },
  };
}
