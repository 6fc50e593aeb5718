import { expect, test } from 'vitest';
import { printedItem } from '../../../src/format/citation/csl-item.ts';
import { reference } from '../../../src/format/citation/reference.ts';
import { aSource } from '../../record/builders.ts';

const minutes = aSource({ id: 'minutes' });

test('a reference in a numbered style stands alone, without its number', () => {
  const [text, html] = (['text', 'html'] as const).map((writing) =>
    reference(minutes, printedItem(minutes), 'vancouver', writing),
  );
  expect(text).toContain(minutes.title);
  expect(text).toMatch(/^\p{L}/u);
  expect(html).toMatch(/^\p{L}/u);
});
