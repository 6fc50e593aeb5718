import { expect, test } from 'vitest';
import { drawn, templates } from '../browser/templates.ts';

test('the browser tests look at a page of every template', () => {
  const missing = drawn.filter((name) => !(name in templates));
  expect(
    missing,
    'Give each the address of one of its pages in tests/browser/templates.ts',
  ).toEqual([]);
  expect(Object.keys(templates).filter((name) => !drawn.includes(name))).toEqual([]);
});
