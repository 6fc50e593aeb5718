/** Selections as readers make them, of ten kinds, by chance from a seed. */
import type { Page } from 'playwright/test';

interface Point {
  /** Child by child from the body. */
  readonly path: readonly number[];
  readonly at: number;
}

export interface Selection {
  readonly kind: string;
  readonly words: string;
  readonly start: Point;
  readonly end: Point;
}

/** One of each kind in the long read that is shown, whatever of them it has. */
export const selectionsOf = (page: Page): Promise<Selection[]> =>
  page.evaluate(() => {
    const article = document.querySelector('[data-article]') as HTMLElement;
    let seed = document.title.length;
    // Numerical Recipes' quick generator: which selection is taken need not be chance of quality.
    const pick = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const isSeen = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { height } = range.getBoundingClientRect();
      return (
        height > 0 &&
        !node.parentElement?.closest('sup, .visually-hidden, [popover], details:not([open])')
      );
    };
    const textsIn = (element: Element): Text[] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if ((node as Text).data.trim() && isSeen(node)) found.push(node as Text);
      return found;
    };
    const pathOf = (node: Node): number[] => {
      const path: number[] = [];
      for (let at = node; at !== document.body; at = at.parentNode as Node)
        path.unshift([...(at.parentNode as Node).childNodes].indexOf(at as ChildNode));
      return path;
    };
    const made = (kind: string, from: Text, start: number, to: Text, end: number) => {
      const range = document.createRange();
      range.setStart(from, start);
      range.setEnd(to, end);
      return {
        kind,
        words: range.toString(),
        start: { path: pathOf(from), at: start },
        end: { path: pathOf(to), at: end },
      };
    };
    /** The beginning of a word at or after a place, and its end. */
    const wordIn = (text: Text, from: number) => {
      const words = [...text.data.matchAll(/[\p{L}\d’]+/gu)];
      const word = words.find(({ index }) => index >= from) ?? words[0];
      return word ? { start: word.index, end: word.index + word[0].length } : undefined;
    };
    const paragraphs = [...article.querySelectorAll('p[id]')].filter(
      (each) => textsIn(each).length > 0,
    );
    const long = paragraphs.filter((each) => (each.textContent ?? '').length > 250);
    const some = <T>(all: readonly T[]): T | undefined => all[pick(all.length)];
    const within = (kind: string, element: Element | undefined, words: number, off = 0) => {
      const texts = element ? textsIn(element) : [];
      const text = texts.toSorted((a, b) => b.data.length - a.data.length)[0];
      if (!text) return [];
      const all = [...text.data.matchAll(/[\p{L}\d’]+/gu)];
      const first = all[pick(Math.max(1, all.length - words))];
      const last = first && all[Math.min(all.length - 1, all.indexOf(first) + words - 1)];
      if (!first || !last) return [];
      const inFirst = Math.min(off, first[0].length - 1);
      const inLast = Math.min(off, last[0].length - 1);
      return [made(kind, text, first.index + inFirst, text, last.index + last[0].length - inLast)];
    };
    const across = (kind: string, from: Element | undefined, to: Element | undefined) => {
      const first = from && textsIn(from)[0];
      const last = to && textsIn(to).at(-1);
      const start = first && wordIn(first, pick(Math.floor(first.data.length / 2)));
      const end = last && wordIn(last, pick(Math.floor(last.data.length / 2)));
      return first && last && start && end ? [made(kind, first, start.start, last, end.end)] : [];
    };
    const nextOf = (element: Element | undefined, all: readonly Element[], by = 1) =>
      element && all[all.indexOf(element) + by];
    const marked = long.filter((each) => each.querySelector('sup'));
    const overMark = marked.flatMap((each) => {
      const mark = each.querySelector('sup') as Element;
      const texts = textsIn(each);
      const isBefore = (text: Text) =>
        Boolean(mark.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING);
      const [before, after] = [
        texts.filter(isBefore).at(-1),
        texts.find((text) => !isBefore(text)),
      ];
      return before && after ? [{ before, after }] : [];
    });
    const over = some(overMark);
    const blocks = [...article.querySelectorAll('p[id], h2[id], li[id], blockquote')];
    const headings = [...article.querySelectorAll('h2[id]')].filter(
      (each) => textsIn(each).length > 0 && nextOf(each, blocks)?.matches('p'),
    );
    const cells = [...article.querySelectorAll('td, th')].filter(
      (each) => textsIn(each).length > 0,
    );
    const cell = some(cells.slice(0, -1));
    const one = some(long.slice(0, -2));
    const found = [
      ...within('a few words', some(long), 6),
      ...within('parts of words', some(long), 4, 2),
      ...within('one common word', some(long), 1),
      ...within('many words', some(long), 40),
      ...(over
        ? [
            made(
              'over a mark',
              over.before,
              over.before.data.trimEnd().lastIndexOf(' ') + 1,
              over.after,
              wordIn(over.after, 0)?.end ?? over.after.data.length,
            ),
          ]
        : []),
      ...across('two paragraphs', one, nextOf(one, paragraphs)),
      ...across('three paragraphs', one, nextOf(one, paragraphs, 2)),
      ...within('a heading', some(headings), 3),
      ...across('a heading and what follows', headings[0], nextOf(headings[0], blocks)),
      ...within('a quotation', some([...article.querySelectorAll('blockquote, .quoted')]), 5),
      ...within('a cell', cell, 2),
      ...across('two cells', cell, nextOf(cell, cells)),
      ...within(
        'a caption',
        some(
          [...article.querySelectorAll('figcaption')].filter((each) => textsIn(each).length > 0),
        ),
        5,
      ),
      ...within(
        'a drawing',
        some([...article.querySelectorAll('svg')].filter((each) => textsIn(each).length > 0)),
        2,
      ),
    ];
    return found;
  });

/** Selects it, as if by mouse. */
export const select = (page: Page, { start, end }: Selection) =>
  page.evaluate(
    ([start, end]) => {
      // The bar of the last selection stands in the text.
      getSelection()?.removeAllRanges();
      document.querySelector('.passage')?.remove();
      const nodeAt = (path: readonly number[]) =>
        path.reduce<Node>((node, at) => node.childNodes[at] as Node, document.body);
      const range = document.createRange();
      range.setStart(nodeAt(start.path), start.at);
      range.setEnd(nodeAt(end.path), end.at);
      getSelection()?.addRange(range);
    },
    [start, end] as const,
  );
