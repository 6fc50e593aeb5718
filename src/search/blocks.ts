/** What a reader takes for one run of text in a long read; one rule for the index and for the page that is landed on. */

/** What marks the text of a long read, and its headline and standfirst, which stand apart from it. */
export const searched = ['data-article', 'data-searched'] as const;

/** What marks an element of a record that is confined to this page: search must not find it. */
const confined = 'data-confined';

/** How to read a tree, be it parse5's or a browser's. */
export interface TreeOf<Node> {
  /** The element's name in small letters; nothing for text. */
  tag(node: Node): string | undefined;
  attribute(element: Node, name: string): string | undefined;
  children(element: Node): Iterable<Node>;
  text(text: Node): string;
}

/** A run of text that nothing but inline elements interrupts, with the texts and line breaks it is made of. */
export interface Block<Node> {
  /** The name of the element it stands in; `body` for one that is itself where the reading began. */
  readonly tag: string;
  /** The id by which it can be landed on: its own, or the nearest before it. */
  readonly anchor: string;
  readonly nodes: readonly Node[];
  /** The words as a reader sees them, with single spaces. */
  readonly text: string;
}

const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const unread = new Set('nav footer style script template svg math noscript button'.split(' '));

/** All blocks below an element, in order, without note markers, ways back from notes, and navigation. */
export function blocksOf<Node>(root: Node, tree: TreeOf<Node>): Block<Node>[] {
  const blocks: Block<Node>[] = [];
  let nodes: Node[] = [];
  let text = '';
  let seen = '';
  let isConfined = false;
  const end = (tag: string, anchor: string): void => {
    // U+FEFF is no space, though JavaScript says so: words go on across it.
    const words = text.replaceAll(/[^\S\uFEFF]{2,}|[^\S\uFEFF ]/g, ' ').trim();
    if (words !== '' && !isConfined)
      blocks.push({ tag, anchor: anchor || seen, nodes, text: words });
    [nodes, text, isConfined] = [[], '', false];
  };
  const visit = (element: Node, tag: string, anchor: string): void => {
    for (const child of tree.children(element)) {
      const name = tree.tag(child);
      if (name === undefined) {
        nodes.push(child);
        text += tree.text(child);
        continue;
      }
      if (isUnread(child, name, tree)) continue;
      const id = tree.attribute(child, 'id') ?? '';
      if (inline.has(name)) {
        // What may stand here and nowhere else takes its whole run of text with it.
        if (tree.attribute(child, confined) !== undefined) isConfined = true;
        if (name === 'br') {
          nodes.push(child);
          text += ' ';
        } else visit(child, tag, anchor);
      } else {
        end(tag, anchor);
        visit(child, name, id || anchor);
        end(name, id || anchor);
      }
      seen = id || seen;
    }
  };
  visit(root, 'body', '');
  end('body', '');
  return blocks;
}

function isUnread<Node>(element: Node, name: string, tree: TreeOf<Node>): boolean {
  const attribute = (of: string) => tree.attribute(element, of);
  const classes = attribute('class')?.split(/\s+/) ?? [];
  return (
    unread.has(name) ||
    (!inline.has(name) && attribute(confined) !== undefined) ||
    (name === 'sup' && [...tree.children(element)].some((child) => tree.tag(child) === 'a')) ||
    ['data-footnote-ref', 'data-footnote-backref', 'data-pagefind-ignore', 'hidden'].some(
      (flag) => attribute(flag) !== undefined,
    ) ||
    classes.includes('visually-hidden')
  );
}
