import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { headingAnchors } from '../../src/markdown/heading-anchors.ts';

const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const words = { type: 'text', value: 'What changed' } as const;
const changed = (heading: Element): Element => {
  const tree: Root = { type: 'root', children: [heading] };
  headingAnchors()(tree);
  return tree.children[0] as Element;
};

test('a heading is the link to itself, with its own words', () => {
  expect(changed(element('h2', [words], { id: 'what-changed' })).children).toEqual([
    element('a', [words], { className: ['anchor'], href: '#what-changed' }),
  ]);
});

test.each([
  ['holds a link', element('h2', [element('a', [words])], { id: 'a' })],
  ['has no id', element('h3', [words])],
  ['is none', element('p', [words], { id: 'a' })],
  ['stands over the notes', element('h2', [words], { id: 'footnote-label' })],
])('what %s stays as it is', (_what, heading) => {
  expect(changed(structuredClone(heading))).toEqual(heading);
});
