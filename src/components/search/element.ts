/** Elements made from text; nothing that comes from an index or an address is ever read as HTML. */
import type { Mark } from '../../search/read/texts.ts';

type Child = Node | string;

/** An element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** An item of a list of what was found, which leads to an address. */
export function item(url: string, ...children: readonly Node[]): HTMLLIElement {
  const made = element('li', {}, ...children);
  made.dataset.url = url;
  return made;
}

/** A text with its ranges marked: what stands there otherwise than it was typed, as the checker marks what it is not given. */
export function marked(text: string, ranges: readonly Mark[]): Child[] {
  const parts: Child[] = [];
  let from = 0;
  for (const { start, end, differs } of ranges) {
    const found = element(differs ? 'ins' : 'mark', {}, text.slice(start, end));
    parts.push(text.slice(from, start), found);
    from = end;
  }
  return [...parts, text.slice(from)].filter((part) => part !== '');
}

/** The element below `root` that a selector names; throws if it is not there. */
export function part<T extends Element>(root: Element, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The search page has no ${selector}.`);
}
