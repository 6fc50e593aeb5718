import { afterEach, beforeEach, expect, test } from 'vitest';
import { aSite } from './builds.ts';

let site: ReturnType<typeof aSite>;
beforeEach(() => {
  site = aSite();
});
afterEach(() => site.remove());

test('one word changed in an article stops the build, which names both files and both wordings', () => {
  site.change('articles/the-forgotten-drawer.mdx', '>Every spoon in', '>Every fork in');
  const { status, output } = site.build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/articles\/the-forgotten-drawer\.mdx:12:\d+ {2}quotations-are-verbatim/);
  expect(output).toMatch(/quotes\/hall-minutes-2001\/all-counted\.yaml:1:8/);
  expect(output).toContain('fork');
  expect(output).toContain('spoon');
});

const record = 'quotes/hall-minutes-2001/all-counted.yaml';

test('one word changed in the record stops the build at the record alone, for it is no longer what was compared', () => {
  site.change(record, 'Every spoon in', 'Every ladle in');
  const { status, output } = site.build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/quotes\/hall-minutes-2001\/all-counted\.yaml:1:8 {2}comparisons-hold/);
  expect(output).toContain('The content has 1 problems');
});

test('one word changed in a record that nothing holds stops the build, which names both files and both wordings', () => {
  site.change(record, 'Every spoon in', 'Every ladle in');
  site.change(record, '  fingerprint: b92c7d8ad5237a4241c931731e577b46\n', '');
  const { status, output } = site.build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/articles\/the-forgotten-drawer\.mdx:12:\d+ {2}quotations-are-verbatim/);
  expect(output).toMatch(/quotes\/hall-minutes-2001\/all-counted\.yaml:1:8/);
  expect(output).toContain('ladle');
  expect(output).toContain('spoon');
});
