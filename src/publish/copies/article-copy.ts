/** A finished page of a long read → its text alone, to be kept or passed on: the page itself is the one source of it. */
import { paths } from '../../addresses/paths.ts';
import {
  attributeOf,
  type Element,
  elementsOf,
  isElement,
  type Node,
  pageOf,
  textOf,
} from '../finished/finished-page.ts';
import { recordAttribute } from '../finished/named.ts';

/** A section, for a table of contents. */
export interface Section {
  readonly id: string;
  readonly name: string;
}

/**
 * The text of an article and what stands before it, without what only a page can do. Its marks for the build stay, so that
 * what is made of it can be looked through as pages are.
 */
export interface ArticleCopy {
  /** The content note. */
  readonly note: readonly Node[];
  readonly body: readonly Node[];
  readonly sections: readonly Section[];
}

/** What a copy keeps of an element; of others only what they hold. */
const kept: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'h2 h3 h4 p div blockquote figure figcaption ul dl dt dd table caption thead tbody tr em strong i b cite sup sub br section'
      .split(' ')
      .map((name) => [name, []]),
  ),
  a: ['href'],
  abbr: ['title'],
  aside: ['aria-label'],
  li: ['value'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
  time: ['datetime'],
};

const instead: Readonly<Record<string, string>> = { span: 'span', summary: 'p' };

/** Drawings stand beside the words and numbers that say the same; controls and hidden parts are for the page alone. */
const isLeftOut = (element: Element): boolean =>
  ['svg', 'script', 'style', 'template', 'button', 'form', 'input'].includes(element.tagName) ||
  attributeOf(element, 'aria-hidden') === 'true' ||
  attributeOf(element, 'hidden') !== undefined ||
  attributeOf(element, 'data-footnote-backref') !== undefined ||
  classesOf(element).includes('not-printed');

const classesOf = (element: Element): string[] =>
  (attributeOf(element, 'class') ?? '').split(/\s+/);

/** The copy of the page at an absolute address; throws where it holds no article. */
export function copyOf(address: string, html: string): ArticleCopy {
  const { elements } = pageOf(address, html);
  const article = elements.find((each) => attributeOf(each, 'data-article') !== undefined);
  if (!article) throw new Error(`${address} holds no article.`);
  const note = elements.find((each) => attributeOf(each, 'aria-label') === 'Content note');
  const ids = new Set(
    elementsOf(article)
      .filter((each) => !isLeftOut(each))
      .flatMap((each) => attributeOf(each, 'id') ?? []),
  );
  const body = article.childNodes.flatMap((node) => cleaned(node, { address, ids }));
  const headings = body.filter(isElement).filter(({ tagName }) => tagName === 'h2');
  return {
    note: (note?.childNodes ?? []).flatMap((node) => cleaned(node, { address, ids })),
    body,
    sections: headings.flatMap((heading) => {
      const id = attributeOf(heading, 'id');
      return id ? [{ id, name: textOf(heading) }] : [];
    }),
  };
}

interface Place {
  readonly address: string;
  /** What of the page the copy holds. */
  readonly ids: ReadonlySet<string>;
  /** The quotation that stands around. */
  readonly quoted?: string;
}

function cleaned(node: Node, place: Place): Node[] {
  if (!isElement(node)) return node.nodeName === '#text' ? [node] : [];
  if (isLeftOut(node)) return [];
  const quoted = quotationOf(node);
  if (quoted && node.tagName === 'span') return [quotedIn(node, quoted, place)];
  const { tagName } = node;
  const within = quoted ? { ...place, quoted } : place;
  const childNodes = contentOf(node).flatMap((child) =>
    cleaned(child, within),
  ) as typeof node.childNodes;
  // A heading that leads to itself on the page has its words alone in a copy.
  if (classesOf(node).includes('anchor')) return childNodes;
  const names = kept[tagName];
  const id = attributeOf(node, 'id');
  // Where a part had a place of its own, links to it still lead there.
  const record = node.attrs.filter(({ name }) => name === recordAttribute);
  if (!names && !id && record.length === 0 && tagName !== 'summary') return childNodes;
  const attrs = node.attrs.filter(({ name }) => names?.includes(name));
  return [
    {
      ...node,
      tagName: names ? tagName : (instead[tagName] ?? 'div'),
      attrs: [
        ...attrs.map((each) =>
          each.name === 'href' ? { ...each, value: led(each.value, place) } : each,
        ),
        ...(id ? [{ name: 'id', value: id }] : []),
        ...record,
        ...(within.quoted && tagName === 'blockquote'
          ? [{ name: 'cite', value: led(within.quoted, place) }]
          : []),
        ...(isMark(node) ? [{ name: 'role', value: 'doc-noteref' }] : []),
        ...(attributeOf(node, 'role') === 'doc-endnotes'
          ? [{ name: 'role', value: 'doc-endnotes' }]
          : []),
      ],
      childNodes,
    },
  ];
}

/** What an element holds; a mark, which the page draws, holds its name. */
function contentOf(node: Element): Node[] {
  const name = isMark(node) && node.childNodes.length === 0 && attributeOf(node, 'aria-label');
  return name ? [{ nodeName: '#text', value: name, parentNode: node }] : node.childNodes;
}

/** The address of the quotation whose words an element holds. */
function quotationOf(element: Element): string | undefined {
  const record = attributeOf(element, recordAttribute);
  return record?.startsWith(paths.quotes) ? record : undefined;
}

/** Words and their marks as one link to their record, so that whose they are goes with them wherever they are shown. */
function quotedIn(element: Element, record: string, place: Place): Element {
  const unlinked = (nodes: readonly Node[]): Node[] =>
    nodes.flatMap((node) =>
      isElement(node) && node.tagName === 'a' ? unlinked(node.childNodes) : [node],
    );
  const words = element.childNodes.flatMap((child) => cleaned(child, place));
  const id = attributeOf(element, 'id');
  return {
    ...element,
    tagName: 'a',
    attrs: [
      { name: 'href', value: led(record, place) },
      ...(id ? [{ name: 'id', value: id }] : []),
    ],
    childNodes: unlinked(words) as Element['childNodes'],
  };
}

const isMark = (element: Element): boolean => attributeOf(element, 'role') === 'doc-noteref';

/** A place in the copy, or an absolute address. */
const led = (href: string, { address, ids }: Place): string =>
  href.startsWith('#') && ids.has(href.slice(1)) ? href : new URL(href, address).href;
