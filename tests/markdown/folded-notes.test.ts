import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { foldedNotes } from '../../src/markdown/folded-notes.ts';

const element = (tagName: string, children: Element['children'] = []): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const textWith = (notes: number): Root => ({
  type: 'root',
  children: [
    element('ol', [element('li')]),
    {
      ...element('section', [
        element('h2'),
        element(
          'ol',
          Array.from({ length: notes }, () => element('li')),
        ),
      ]),
      properties: { dataFootnotes: '' },
    },
  ],
});
const folded = (notes: number, dirname: string): string => {
  const root = textWith(notes);
  foldedNotes()(root, { dirname } as never);
  const shape = ({ tagName, children }: Element): string =>
    `${tagName}(${children.map((child) => (child.type === 'element' ? shape(child) : 'value' in child ? child.value : '')).join(' ')})`;
  return root.children.map((child) => shape(child as Element)).join(' ');
};

test('the notes of a long read lie in a fold that says how many they are, under their heading', () => {
  expect(folded(2, '/content/articles')).toBe(
    'ol(li()) section(h2() details(summary(All 2 notes) ol(li() li())))',
  );
  expect(folded(1, '/content/articles')).toContain('summary(The note)');
});

test('the notes of a page about the site lie open', () => {
  expect(folded(2, '/content/pages')).toBe('ol(li()) section(h2() ol(li() li()))');
});
