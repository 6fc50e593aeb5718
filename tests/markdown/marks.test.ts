import type { Element, Root } from 'hast';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { expect, test } from 'vitest';
import { marks } from '../../src/markdown/marks.ts';

/** The number of a note, as remark-rehype makes it. */
const number = (value: string): Element => ({
  type: 'element',
  tagName: 'sup',
  properties: {},
  children: [
    {
      type: 'element',
      tagName: 'a',
      properties: { href: `#fn-${value}`, id: `fnref-${value}`, dataFootnoteRef: true },
      children: [{ type: 'text', value }],
    },
  ],
});

/** The marks in place of these numbers, each with what it has of `number` and `again`. */
function marksOf(...numbers: string[]): [string, boolean][] {
  const text: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: numbers.map(number),
  };
  const tree: Root = { type: 'root', children: [text] };
  marks()(tree);
  return (text.children as unknown as MdxJsxTextElementHast[]).map(({ attributes }) => {
    const of = (wanted: string) =>
      attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === wanted);
    return [String(of('number')?.value), of('again')?.value === null];
  });
}

test('a mark is counted, unless another led to its note before', () => {
  expect(marksOf('1', '2', '1', '3', '3', '4')).toEqual([
    ['1', false],
    ['2', false],
    ['1', true],
    ['3', false],
    ['3', true],
    ['4', false],
  ]);
});

test('a mark whose number does not follow has it itself', () => {
  expect(marksOf('2', '1', '2')).toEqual([
    ['2', true],
    ['1', false],
    ['2', false],
  ]);
});
