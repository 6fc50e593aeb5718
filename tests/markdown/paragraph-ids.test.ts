import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { paragraphIds } from '../../src/markdown/paragraph-ids.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
const idsOf = (...children: Element[]): unknown[] => {
  const tree: Root = { type: 'root', children };
  paragraphIds()(tree);
  return children.map(({ properties }) => properties.id);
};

test('a paragraph keeps its id wherever it stands, and loses it with its words', () => {
  const paragraph = () => element('p', text('Every spoon was counted.'));
  const [alone] = idsOf(paragraph());
  const [, moved, changed] = idsOf(
    element('p', text('A new one.')),
    paragraph(),
    element('p', text('Every fork was counted.')),
  );
  expect(alone).toMatch(/^p-[0-9a-f]{8}$/);
  expect(moved).toBe(alone);
  expect(changed).not.toBe(alone);
});

test('punctuation and the numbers of notes do not make another id', () => {
  const [one, two] = [
    idsOf(element('p', text('Spoons, counted'))),
    idsOf(element('p', text('spoons counted.'), element('sup', text('12')))),
  ];
  expect(one).toEqual(two);
});

test('the same words twice have two ids', () => {
  const [one, two] = idsOf(element('td', text('112')), element('td', text('112')));
  expect(two).toBe(`${one}-2`);
});

test('a list item of paragraphs, an empty cell and notes have none', () => {
  const notes = element('section', element('p', text('A note.')));
  notes.properties.dataFootnotes = true;
  expect(idsOf(element('li', element('p', text('Inside.'))), element('td'), notes)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect((notes.children[0] as Element).properties.id).toBeUndefined();
});
