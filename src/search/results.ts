/** Search results as elements; whatever comes from an index is only ever text. */
import type { Hit } from './bundle.ts';
import { runs } from './excerpt.ts';
import { shown } from './facets.ts';

/** The words, which lead to their record, and who said them, when and where they were read. */
export function quotationResult({ url, excerpt, meta, filters }: Hit): HTMLLIElement {
  const words = element('a', { href: url, className: 'words' }, '“', ...marked(excerpt, meta), '”');
  const about = shown.flatMap((name) => filters[name] ?? []).join(' · ');
  return element('li', {}, words, element('p', { className: 'about' }, about));
}

/** The title, which leads to the long read, and a passage of it. */
export function longReadResult({ url, excerpt, meta }: Hit): HTMLLIElement {
  const title = element('a', { href: url, className: 'title' }, meta.title ?? url);
  return element('li', {}, title, element('p', { className: 'passage' }, ...marks(excerpt), ' …'));
}

const marks = (excerpt: string): (HTMLElement | string)[] =>
  runs(excerpt).map(({ text, found }) => (found ? element('mark', {}, text) : text));

/** A short quotation is shown whole, which its excerpt is not: that ends with the speaker's name. */
function marked(excerpt: string, meta: Hit['meta']): (HTMLElement | string)[] {
  const words = meta.title ?? '';
  const found = new Set(
    runs(excerpt).flatMap((run) => (run.found ? [run.text.toLowerCase()] : [])),
  );
  return words
    .split(/(\s+)/)
    .map((word) => (found.has(word.toLowerCase()) ? element('mark', {}, word) : word));
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
