/** The headings of a text: the name of each, and the id under which it is linked to. */
import Slugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { withoutCitations } from './citation.ts';
import { isReserved } from './reserved-ids.ts';

export interface TextHeading {
  readonly node: Heading;
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** All headings of a text of a kind, in its order. A note is no part of a name or an id, and no id is one of the page's own. */
export function headingsOf(tree: Root, on: 'articles' | 'pages'): TextHeading[] {
  const slugger = new Slugger();
  const found: TextHeading[] = [];
  visit(tree, 'heading', (node) => {
    const text = withoutCitations(textOf(node, { includeImageAlt: false })).trim();
    const slug = slugger.slug(text);
    found.push({
      node,
      depth: node.depth,
      slug: isReserved(slug, on) ? `section-${slug}` : slug,
      text,
    });
  });
  return found;
}
