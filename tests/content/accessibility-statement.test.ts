/** The accessibility statement goes through all of WCAG 2.2, and the tests that it names are those that there are. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { expect, test } from 'vitest';

/** How many criteria each guideline has; 4.1.1 is no longer one. */
const guidelines = {
  ...{ '1.1': 1, '1.2': 9, '1.3': 6, '1.4': 13 },
  ...{ '2.1': 4, '2.2': 6, '2.3': 3, '2.4': 13, '2.5': 8 },
  ...{ '3.1': 6, '3.2': 6, '3.3': 9, '4.1': 3 },
};
const criteria = Object.entries(guidelines)
  .flatMap(([guideline, amount]) =>
    Array.from({ length: amount }, (_, at) => `${guideline}.${at + 1}`),
  )
  .filter((criterion) => criterion !== '4.1.1');

const statement = readFileSync('content/pages/accessibility.mdx', 'utf8');
const rows = [
  ...statement.matchAll(/^\| (\d\.\d\.\d+) [^|]+ \| (A{1,3}) \| ([^|]+) \| (.+) \|$/gm),
].map(([, criterion = '', , state = '', how = '']) => ({ criterion, state, how }));
const namedAs = (spec: string): string[] =>
  rows.filter(({ how }) => how.includes(`\`${spec}\``)).map(({ criterion }) => criterion);

test('it says of each of the 86 criteria how it stands, and how that is known', () => {
  expect(criteria).toHaveLength(86);
  expect(rows.map(({ criterion }) => criterion)).toEqual(criteria);
  for (const { state } of rows)
    expect(['Met', 'Partly met', 'Not met', 'Not tested', 'Does not arise']).toContain(state);
});

test('a criterion is tested by the spec that the statement names, and the other way round', () => {
  const spec = readFileSync('tests/browser/accessibility.spec.ts', 'utf8');
  const tags = [...spec.matchAll(/@wcag-(\d\.\d\.\d+)/g)].map(([, criterion = '']) => criterion);
  expect(namedAs('accessibility.spec.ts').sort()).toEqual([...new Set(tags)].sort());
});

test('where it names the spec that goes over every page, axe has a rule, or the spec asks itself', () => {
  const ofAxe = axe
    .getRules()
    .flatMap(({ tags }) => tags)
    .flatMap((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)?.slice(1).join('.') ?? []);
  const reflow = '1.4.10';
  const named = namedAs('pages.spec.ts');
  expect(named.length).toBeGreaterThan(8);
  for (const criterion of named) expect([...ofAxe, reflow]).toContain(criterion);
});
