/** Turns the number of a note into a mark that says how what it leads to stands. */
import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/**
 * A rehype plugin: each number becomes a `Mark`, which knows the claims of its sentence. Style counts the marks on paper; one that
 * leads to a note that another led to before is `again`, and has its number itself.
 */
export function marks() {
  return (tree: Root): void => {
    let counted = 0;
    visitParents(tree, 'element', (node: Element, ancestors) => {
      const link = node.children[0];
      if (node.tagName !== 'sup' || link?.type !== 'element') return undefined;
      if (!Object.hasOwn(link.properties, 'dataFootnoteRef')) return undefined;
      const around = ancestors.at(-1) as Element;
      const claims = around.properties?.dataClaims;
      const number = (link.children[0] as { value?: string } | undefined)?.value;
      const isNext = Number(number) === counted + 1;
      if (isNext) counted += 1;
      const mark: MdxJsxTextElementHast = {
        type: 'mdxJsxTextElement',
        name: 'Mark',
        attributes: Object.entries({
          note: link.properties.href,
          id: link.properties.id,
          number,
          claims,
          again: isNext ? undefined : null,
        }).flatMap(([name, value]) =>
          typeof value === 'string' || value === null
            ? [{ type: 'mdxJsxAttribute' as const, name, value }]
            : [],
        ),
        children: [],
      };
      if (around.properties) delete around.properties.dataClaims;
      around.children.splice(around.children.indexOf(node), 1, mark as unknown as ElementContent);
      return SKIP;
    });
  };
}
