/** Gives each heading the id that the record knows it by. */
import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { headingsOf } from '../record/text/headings.ts';

/** A remark plugin; Astro keeps an id that is there. */
export function headingIds() {
  return (tree: Root, { dirname = '' }: VFile): void => {
    const kind = basename(dirname) === 'pages' ? 'pages' : 'articles';
    for (const { node, slug } of headingsOf(tree, kind)) {
      node.data = { hProperties: { id: slug } } as typeof node.data;
    }
  };
}
