/** Elements made from text; nothing that comes from an index or an address is ever read as HTML. */
import type { Mark } from '../../search/read/texts.ts';
import { element } from '../element.ts';

export { element, part } from '../element.ts';

type Child = Node | string;

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
