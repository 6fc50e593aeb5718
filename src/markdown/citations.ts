/** Turns `[@source-id, p. 5]` into a note that holds a reference to the source. */
import type { FootnoteDefinition, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { type CitedItem, citationsIn } from '../record/text/citation.ts';

/** A remark plugin; the same citation made twice shares one note, and one inside a note stands there in full. */
export function citations() {
  return (tree: Root): void => {
    const notes = new Map<string, FootnoteDefinition>();
    const taken = namesOfNotes(tree);
    const cited = new Set<string>();
    visitParents(tree, 'text', (node, ancestors) => {
      const found = citationsIn(node.value);
      const parent = ancestors.at(-1) as Parents | undefined;
      if (found.length === 0 || !parent) return undefined;
      const inNote = ancestors.some(({ type }) => type === 'footnoteDefinition');
      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const citation of found) {
        const before = node.value.slice(end, citation.start);
        // The mark stands against the word it follows.
        parts.push({ type: 'text', value: inNote ? before : before.trimEnd() });
        parts.push(
          ...(inNote
            ? referencesTo(citation.items, cited)
            : [noteFor(citation.items, notes, taken, cited)]),
        );
        end = citation.end;
      }
      parts.push({ type: 'text', value: node.value.slice(end) });
      const index = (parent.children as unknown[]).indexOf(node);
      (parent.children as unknown[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    tree.children.push(...notes.values());
  };
}

/** The names that an editor gave to notes: none of ours may meet them. */
function namesOfNotes(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => {
    names.add(identifier);
  });
  return names;
}

function noteFor(
  items: readonly CitedItem[],
  notes: Map<string, FootnoteDefinition>,
  taken: Set<string>,
  cited: Set<string>,
): PhrasingContent {
  const key = items.map(({ id, locator }) => `${id},${locator ?? ''}`).join(';');
  let note = notes.get(key);
  if (!note) {
    let number = notes.size + 1;
    while (taken.has(`source-${number}`)) number += 1;
    const identifier = `source-${number}`;
    taken.add(identifier);
    const children: FootnoteDefinition['children'] = [
      { type: 'paragraph', children: referencesTo(items, cited) },
    ];
    note = { type: 'footnoteDefinition', identifier, label: identifier, children };
    notes.set(key, note);
  }
  return { type: 'footnoteReference', identifier: note.identifier, label: note.identifier };
}

/** References to sources; one whose source is among those `cited` before says so, and each is added to them. */
function referencesTo(items: readonly CitedItem[], cited: Set<string>): PhrasingContent[] {
  return items.flatMap(({ id, locator }, index) => {
    const again = cited.has(id) ? null : undefined;
    cited.add(id);
    const attributes = Object.entries({ id, locator, again }).flatMap(([name, value]) =>
      value === undefined ? [] : [{ type: 'mdxJsxAttribute' as const, name, value }],
    );
    const reference: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'Reference',
      attributes,
      children: [],
    };
    return index === 0 ? [reference] : [{ type: 'text' as const, value: ' ' }, reference];
  });
}
