import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf } from '../../../src/desk/editor-settings.ts';
import { withFieldTables } from '../../../src/desk/field-table.ts';
import { manualOf } from '../../../src/desk/manual.ts';
import { writeSchemas } from '../../../src/desk/schemas.ts';
import { fieldsOf } from '../../../src/record/fields/fields-of.ts';
import { kinds } from '../../../src/record/kinds/index.ts';
import { lists } from '../../../src/record/lists/index.ts';
import { read } from '../../../src/record/read/read.ts';
import { spoon } from './spoon.ts';

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
  expect(manualOf(manual, kinds, lists)).toBe(manual);
});

test('the manual has a row for each folder, and no section of a kind that is no more', () => {
  const manual = readFileSync('content/README.md', 'utf8');
  const more = manualOf(manual, { ...kinds, spoons: spoon }, lists);
  expect(more).toContain('\n| `spoons/` | one spoon | `.yaml` |\n| `images/` |');
  expect(more).toContain('\n### spoons\n\n<!-- fields: spoons -->\n\n| field |');
  expect(manualOf(more, kinds, lists).trimEnd()).toBe(manual.trimEnd());
});

test('a kind that has no place in the manual gets one at its end, once', () => {
  const more = withFieldTables('# Manual\n', { spoons: lists.subjects });
  expect(more).toMatch(/^# Manual\n\n### spoons\n\n<!-- fields: spoons -->\n\n\| field /);
  expect(withFieldTables(more, { spoons: lists.subjects })).toBe(more);
});

test('every folder and list of YAML is bound to its schema in the editor’s settings', () => {
  const settings = readFileSync('.vscode/settings.json', 'utf8');
  expect(settingsOf(settings, kinds, Object.keys(lists))).toBe(settings);
  const more = JSON.parse(settingsOf(settings, { ...kinds, spoons: spoon }, Object.keys(lists)));
  expect(more['yaml.schemas']).toMatchObject({
    '.vscode/schemas/claims.json': 'content/claims/**/*.yaml',
    '.vscode/schemas/spoons.json': 'content/spoons/**/*.yaml',
    '.vscode/schemas/front.json': 'content/front.yaml',
  });
  expect(more['yaml.schemas']).not.toHaveProperty('.vscode/schemas/articles.json');
});

test('schemas of kinds that are no more are removed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
  writeFileSync(join(folder, 'spoons.json'), '{}');
  writeFileSync(join(folder, 'notes.txt'), 'an editor’s own');
  writeSchemas(read('tests/site/content').dossier, folder);
  const yaml = all.filter(([, { file }]) => file === 'yaml').map(([name]) => name);
  expect(readdirSync(folder).sort()).toEqual(
    ['notes.txt', ...[...yaml, ...Object.keys(lists)].map((name) => `${name}.json`)].sort(),
  );
  rmSync(folder, { recursive: true });
});
