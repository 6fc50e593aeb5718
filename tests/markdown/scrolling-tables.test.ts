import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { scrollingTables } from '../../src/markdown/scrolling-tables.ts';

test('each table of a text is a region with a name of its own', () => {
  const table = (): Element => ({
    type: 'element',
    tagName: 'table',
    properties: {},
    children: [],
  });
  const tree: Root = { type: 'root', children: [table(), table()] };
  scrollingTables()(tree);
  expect(
    tree.children.map((child) => (child as Element).properties).map((said) => said.ariaLabel),
  ).toEqual(['Table 1', 'Table 2']);
});
