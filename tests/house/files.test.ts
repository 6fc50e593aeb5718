import { basename, dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { sourceFiles } from './sources.ts';

const code = sourceFiles('src', 'tests', 'astro.config.ts').filter(
  ({ path }) => /\.(?:ts|astro|css|js|mjs)$/.test(path) && !path.startsWith('tests/mistakes/'),
);

test('no file is longer than 200 lines', () => {
  const long = code
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 200)
    .map(
      ({ path, lines }) => `${path} has ${lines} lines, and 200 at most. Split it by what it does.`,
    );
  expect(long).toEqual([]);
});

test('the top level holds what it should, and nothing else', () => {
  const top = new Set(sourceFiles('.').map(({ path }) => path.split('/')[0] ?? ''));
  const allowed = [
    'src',
    'content',
    'public',
    'tests',
    'astro.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'README.md',
    'LICENCE.md',
    ...[
      '.ci',
      '.github',
      '.vscode',
      '.biome.json',
      '.editorconfig',
      '.gitattributes',
      '.gitignore',
    ],
  ];
  expect([...top].filter((name) => !allowed.includes(name))).toEqual([]);
});

test('content is data', () => {
  const strays = sourceFiles('content').filter(
    ({ path }) =>
      !/\.(?:yaml|mdx|svg|png|jpg|webp|avif)$/.test(path) &&
      !['content/README.md', 'content/words.txt'].includes(path),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('content lists what was published', () => {
  expect(sourceFiles('content/addresses.yaml')[0]?.text).toMatch(/^\/about\/: \d{4}-\d\d-\d\d$/m);
});

test('content holds what was published', () => {
  const held = sourceFiles('content/published.yaml')[0]?.text ?? '';
  expect(held).toMatch(/^claims\/[a-z0-9-]+: [0-9a-f]{16} \d+$/m);
});

test('no folder is a drawer', () => {
  const drawers = code.filter(({ path }) =>
    /(?:^|\/)(?:utils?|helpers?|lib|common|misc|shared|core|types)(?:\/|\.)/.test(path),
  );
  expect(drawers.map(({ path }) => path)).toEqual([]);
});

test('an .astro component has the name of what the reader sees; everything else is kebab-case', () => {
  const wrong = code.filter(({ path }) => {
    const name = basename(path);
    if (dirname(path).startsWith('src/pages'))
      return !/^[a-z0-9-]+(?:\.[a-z]+)*\.(?:astro|ts)$|^\[(?:\.{3})?[a-z]+\](?:\.[a-z]+)*\.(?:astro|ts)$/.test(
        name,
      );
    if (name.endsWith('.astro')) return !/^[A-Z][A-Za-z]*\.astro$/.test(name);
    return !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|config|bench|d))?\.[a-z]+$/.test(name);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every module of src opens with a sentence on what it is for', () => {
  const silent = code.filter(
    ({ path, text }) =>
      path.startsWith('src/') &&
      path.endsWith('.ts') &&
      !/^\/\*\*[\s\S]*?\.[\s\S]*?\*\//.test(text),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('nothing is left open or switched off', () => {
  const open = code.filter(
    ({ path, text }) =>
      path !== 'tests/house/files.test.ts' &&
      /TODO|FIXME|XXX|\b(?:it|test|describe)\.(?:skip|only)\(|@ts-ignore|!important/.test(text),
  );
  expect(open.map(({ path }) => path)).toEqual([]);
});
