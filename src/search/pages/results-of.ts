/** What Pagefind is given of a page: one result, or one more for each section. */
import { escapeHtml } from '../../format/escape-html.ts';
import { normalise, spellings } from '../../words/spellings.ts';
import { type Block, blocksOf, type TreeOf } from '../blocks.ts';
import { type Node, outermost, tree } from './page-blocks.ts';
import type { RecordPage } from './record-pages.ts';

type Blocks = readonly Block<Node>[];

/** A result, and what Pagefind reads for it. */
interface Result {
  readonly url: string;
  readonly content: string;
}

/** Throws if the page lacks what should stand on it; `ids` of records that are printed are no words of a text. */
export function resultsOf(
  page: RecordPage,
  document: Node,
  ids: ReadonlySet<string> = new Set(),
): Result[] {
  const root = rootOf(page, document);
  const blocks = blocksOf(root, page.read === undefined ? tree : listless(page.read));
  const result = (of: RecordPage, has: Blocks) => ({ url: of.url, content: htmlOf(of, has, ids) });
  if (page.read === 'around lists') return [result(named(page, blocks), blocks)];
  const sections = page.read === 'by section' ? sectionsOf(page, blocks) : [];
  return [result(page, blocks), ...sections.map(([section, has]) => result(section, has))];
}

function rootOf({ url }: RecordPage, document: Node): Node {
  const fragment = url.split('#')[1];
  const [root] = outermost(document, (node) =>
    fragment === undefined
      ? tree.tag(node) === 'main'
      : tree.attribute(node, 'id') === decodeURIComponent(fragment),
  );
  if (!root) throw new Error(`${url} is in the record, and no page has it.`);
  return root;
}

/** A page without its notes; or without its lists and forms, too. */
function listless(read: NonNullable<RecordPage['read']>): TreeOf<Node> {
  const left = read === 'around lists' ? ['li', 'dl', 'form', 'noscript'] : [];
  return {
    ...tree,
    children: (node) =>
      [...tree.children(node)].filter(
        (child) =>
          !left.includes(tree.tag(child) ?? '') &&
          tree.attribute(child, 'data-footnotes') === undefined,
      ),
  };
}

/** By its heading and the line below it. */
function named(page: RecordPage, blocks: Blocks): RecordPage {
  const at = blocks.findIndex(({ tag }) => tag === 'h1');
  const [heading, standfirst] = blocks.slice(Math.max(0, at));
  if (at < 0) throw new Error(`${page.url} has no heading.`);
  return {
    ...page,
    title: heading?.text ?? '',
    about: standfirst?.tag === 'p' ? standfirst.text : '',
  };
}

/** From each heading to the next; who asks for the page and what stands in a section means that. */
function sectionsOf(page: RecordPage, blocks: Blocks): [RecordPage, Blocks][] {
  const starts = [...blocks.keys()].filter((at) => blocks[at]?.tag === 'h2');
  return starts.flatMap((start, number) => {
    const [heading, ...rest] = blocks.slice(start, starts[number + 1]);
    if (!heading?.anchor) return [];
    const section = {
      ...page,
      url: `${page.url}#${encodeURIComponent(heading.anchor)}`,
      title: heading.text,
      about: opening(rest[0]?.text ?? ''),
      beside: page.title,
    };
    const title = blocks.filter(({ tag }) => tag === 'h1');
    return [[section, [...title, ...rest]] as const satisfies [RecordPage, Blocks]];
  });
}

/** The first sentence, or two where the first is very short. */
const opening = (text: string): string => /^.{40,}?[.?!](?= |$)/u.exec(text)?.[0] ?? text;

/**
 * What a reader sees of it, without marks of notes, navigation and what is confined (`blocks.ts` tells which), in the words
 * that a search compares: else *child-abuse* would not find *child abuse*. Where our own index tells how words stand, each is there once.
 */
function htmlOf(
  { title, about, kind, beside, isExact }: RecordPage,
  blocks: Blocks,
  ids: ReadonlySet<string>,
): string {
  const { headings = [], texts = [] } = Object.groupBy(blocks, ({ tag }) =>
    /^h[2-6]$/.test(tag) ? 'headings' : 'texts',
  );
  const words = texts.flatMap(({ text }) => spelt(text, ids));
  const meta = Object.entries({ title, about, kind, beside }).map(
    ([name, value]) =>
      `<span data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></span>`,
  );
  return [
    '<!doctype html><html lang="en"><body><main data-pagefind-body>',
    `<h1>${normalise(title)}</h1>`,
    ...meta,
    `<span data-pagefind-filter="kind[data-value]" data-value="${escapeHtml(kind)}"></span>`,
    ...headings.map(({ tag, text }) => `<${tag}>${spelt(text, ids).join(' ')}</${tag}>`),
    `<p>${(isExact ? [...new Set(words)] : words).join(' ')}</p>`,
    '</main></body></html>',
  ].join('\n');
}

/** The words of a text. Pagefind takes no signs; and the 12 of an id counts nothing. */
const spelt = (text: string, ids: ReadonlySet<string>): string[] =>
  spellings(
    text
      .replace(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu, (word) => (ids.has(word) ? ' ' : word))
      .replaceAll('%', ' per cent'),
  );
