/** Gives each quotation, claim and discrepancy of a text the fragment under which it is linked to. */
import type { Root } from 'mdast';
import { namings } from '../record/text/mentions.ts';

/** A remark plugin: adds the attribute `anchor` to the tags that show a record. */
export function anchors() {
  return (tree: Root): void => {
    for (const { mention, element } of namings(tree)) {
      if (element && mention.anchor) {
        element.attributes.push({ type: 'mdxJsxAttribute', name: 'anchor', value: mention.anchor });
      }
    }
  };
}
