/** Reads a PDF as a reader's program does, with Mozilla's PDF.js. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of the structure of a PDF: what it is (ISO 32000-2, 14.8.4), and the words in it. */
export interface Tagged {
  readonly role: string;
  readonly alt: string | undefined;
  readonly text: string;
}

interface Item {
  readonly str?: string;
  /** Of the letters, in points. */
  readonly height?: number;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string;
}
interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}
interface Heading {
  readonly title: string;
  readonly items: readonly Heading[];
}

/** All that a test asks of a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const tagged: Tagged[] = [];
  const links: { readonly to: string; readonly said: string }[] = [];
  // What is read out, in its order; and what is drawn, with what style adds, in the order of the drawing.
  let text = '';
  let drawn = '';
  // How many letters there are of each size, in tenths of a point; and how many on each page.
  const sizes = new Map<string, number>();
  const lengths: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = await page.getStructTree();
    const byId = wordsById(items);
    if (tree) text += textOf(tree, byId);
    const words = items.map((item) => ('str' in item ? item.str : '')).join('');
    drawn += words;
    lengths.push(words.length);
    for (const { str = '', height = 0 } of items as Item[])
      sizes.set(height.toFixed(1), (sizes.get(height.toFixed(1)) ?? 0) + str.length);
    tagged.push(...taggedIn(tree, byId));
    for (const { url, contentsObj } of await page.getAnnotations())
      if (url) links.push({ to: url, said: contentsObj?.str ?? '' });
  }
  const { info } = (await pdf.getMetadata()) as { info: Record<string, string> };
  const outline = ((await pdf.getOutline()) ?? []) as readonly Heading[];
  const marks = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null;
  const isTagged = marks?.get('Marked') === true;
  const { numPages } = pdf;
  await pdf.loadingTask.destroy();
  return {
    isTagged,
    info,
    outline: outline.flatMap(titles),
    pages: numPages,
    tagged,
    links,
    sizes,
    lengths,
    text,
    drawn,
  };
}

const titles = ({ title, items }: Heading): string[] => [title, ...items.flatMap(titles)];

/** The words of a page by the piece of structure that holds them; those that only a sheet has are in none. */
function wordsById(items: readonly Item[]): Map<string, string> {
  const open: (string | undefined)[] = [];
  const byId = new Map<string, string>();
  for (const { str, hasEOL, type, id } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type) open.push(id);
    const of = open.findLast((each) => each !== undefined);
    if (str !== undefined && of) byId.set(of, `${byId.get(of) ?? ''}${str}${hasEOL ? '\n' : ''}`);
  }
  return byId;
}

function taggedIn(node: Node | null, byId: ReadonlyMap<string, string>): Tagged[] {
  if (!node?.role) return [];
  const text = textOf(node, byId);
  const below = (node.children ?? []).flatMap((child) => taggedIn(child, byId));
  return [{ role: node.role, alt: node.alt, text }, ...below];
}

const textOf = (
  { type, id = '', children = [] }: Node,
  byId: ReadonlyMap<string, string>,
): string =>
  type === 'content' ? (byId.get(id) ?? '') : children.map((each) => textOf(each, byId)).join('');

/** Letters and figures alone: how lines end, and how marks are drawn, is the sheet's. */
export const letters = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
