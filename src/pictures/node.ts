/** The pieces of a picture, as satori takes them: React’s elements, of which it reads type and props. */

export type Node = { type: string; props: { style: object; children?: Node[] | string } };

/** A box that holds others. */
export const box = (style: object, ...children: Node[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** A paragraph. */
export const line = (text: string, style: object): Node => ({
  type: 'div',
  props: { style, children: text },
});
