import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFieldTables } from '../../../src/desk/field-table.ts';
import { fieldsOf } from '../../../src/record/fields/fields-of.ts';
import { kinds } from '../../../src/record/kinds/index.ts';
import { lists } from '../../../src/record/lists/index.ts';

const all = Object.entries(kinds);

test.each(all)('a reference of %s names kinds that there are', (_name, kind) => {
  const named = fieldsOf(kind).flatMap(({ to = [] }) => to);
  expect(named.filter((name) => !Object.hasOwn(kinds, name))).toEqual([]);
});

test.each(all)('every field of %s says in a sentence what it is for', (_name, kind) => {
  const silent = fieldsOf(kind).filter(
    ({ path, description = '' }) => path.at(-1) !== '*' && !/^[A-Z].*\.$/s.test(description),
  );
  expect(silent.map(({ path }) => path.join('.'))).toEqual([]);
});

test.each(all)(
  'every text of %s is somebody’s: ours, theirs, a name, a title or none at all',
  (_name, kind) => {
    const unmarked = fieldsOf(kind).filter(
      ({ type, enum: words, holds }) => type === 'string' && !words && !holds,
    );
    expect(unmarked.map(({ path }) => path.join('.'))).toEqual([]);
  },
);

test('the manual has the fields as the kinds and lists say them', () => {
  const manual = readFileSync('content/README.md', 'utf8');
  expect(withFieldTables(manual, { ...kinds, ...lists })).toBe(manual);
});

test('a kind that has no place in the manual gets one at its end, once', () => {
  const more = withFieldTables('# Manual\n', { spoons: lists.subjects });
  expect(more).toMatch(/^# Manual\n\n### spoons\n\n<!-- fields: spoons -->\n\n\| field /);
  expect(withFieldTables(more, { spoons: lists.subjects })).toBe(more);
});

test('every folder and list of YAML is bound to its schema in the editor’s settings', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const yaml = all.filter(([, { file }]) => file === 'yaml').map(([name]) => name);
  expect(Object.values(settings['yaml.schemas'])).toEqual(
    expect.arrayContaining([
      ...yaml.map((name) => `content/${name}/**/*.yaml`),
      ...Object.keys(lists).map((name) => `content/${name}.yaml`),
    ]),
  );
});
