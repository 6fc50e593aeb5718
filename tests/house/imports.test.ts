import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './sources.ts';

/**
 * Which room may import which, from what is asked to what asks; a room may always import itself, and everyone
 * `addresses/paths.ts`, `site.ts` and `clock.ts`. A room may import only rooms that stand above it here, so no arrow turns round.
 */
const record = [
  'src/record',
  'src/record/fields',
  'src/record/kinds',
  'src/record/lists',
  'src/record/text',
  'src/record/views',
];
// What components and pages ask, to show it.
const asked = [
  'src/pictures',
  'src/addresses',
  'src/format',
  'src/quotation',
  'src/metadata',
  'src/search',
  'src/keeping',
  ...record,
];
const rooms: Record<string, readonly string[]> = {
  'src/words': [],
  'src/styles': [],
  'src/pictures': ['src/styles'],
  'src/record/fields': [],
  'src/record/kinds': ['src/record/fields'],
  'src/record/lists': ['src/record/fields'],
  'src/record/text': ['src/words'],
  'src/record': ['src/record/fields', 'src/record/kinds', 'src/record/lists', 'src/record/text'],
  'src/record/views': record.filter((room) => room !== 'src/record/views'),
  'src/record/checks': ['src/words', ...record],
  'src/record/read': ['src/words', ...record.filter((room) => room !== 'src/record/views')],
  'src/markdown': ['src/words', 'src/record/text'],
  'src/addresses': ['src/words', 'src/record/read', ...record],
  'src/format': ['src/addresses', ...record],
  'src/feeds': ['src/addresses', 'src/format', ...record],
  'src/quotation': ['src/words', 'src/pictures', 'src/format', ...record],
  'src/search': ['src/words', 'src/format', 'src/quotation', ...record],
  'src/keeping': ['src/format'],
  'src/metadata': ['src/format', 'src/quotation', ...record],
  'src/components': ['src/words', ...asked],
  'src/components/prose': ['src/components', 'src/styles', 'src/quotation', ...record],
  'src/layouts': [
    'src/styles',
    'src/pictures',
    'src/format',
    'src/metadata',
    'src/components',
    ...record,
  ],
  'src/pages': [...asked, 'src/feeds', 'src/components', 'src/components/prose', 'src/layouts'],
  'src/publish': [
    'src/words',
    'src/pictures',
    'src/styles',
    'src/addresses',
    'src/format',
    'src/feeds',
    'src/search',
    'src/record/checks',
    'src/record/read',
    ...record,
  ],
  'src/desk': [
    'src/words',
    'src/addresses',
    'src/record/read',
    'src/record/checks',
    'src/publish',
    ...record,
  ],
};
const everyone = ['src/addresses/paths.ts', 'src/site.ts', 'src/clock.ts'];
const names = Object.keys(rooms).sort((a, b) => b.length - a.length);
const roomOf = (path: string): string | undefined =>
  names.find((room) => path.startsWith(`${room}/`));
const files = sourceFiles('src').filter(({ path }) => /\.(?:ts|astro)$/.test(path));
const imported = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
const importedFiles = ({ path, text }: { path: string; text: string }): string[] =>
  imported(text)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name));

describe('a room', () => {
  test('imports only what the table allows', () => {
    const strays = files.flatMap((file) => {
      const room = roomOf(file.path);
      if (!room) return [];
      return importedFiles(file)
        .filter((target) => {
          const other = roomOf(target);
          if (everyone.includes(target) || other === room) return false;
          return !other || !(rooms[room] ?? []).includes(other);
        })
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(strays).toEqual([]);
  });

  test('imports none that stands below it', () => {
    const order = Object.keys(rooms);
    const back = order.flatMap((room, at) =>
      (rooms[room] ?? [])
        .filter((other) => order.indexOf(other) >= at)
        .map((other) => `${room} imports ${other}`),
    );
    expect(back).toEqual([]);
  });

  test('is in the table', () => {
    const rooms = files
      .filter(({ path }) => path.split('/').length > 2 && !roomOf(path))
      .map(({ path }) => path);
    expect(rooms).toEqual([]);
  });
});

test('no two files import each other, however far round', () => {
  const to = new Map(files.map((file) => [file.path, importedFiles(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const next of to.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) follow(path, []);
  expect(circles).toEqual([]);
});

test('what everyone may import imports nothing of ours', () => {
  const own = files
    .filter(({ path }) => everyone.includes(path))
    .flatMap(({ text }) => imported(text).filter((name) => name.startsWith('.')));
  expect(own).toEqual([]);
});

test('nothing is read, or passed on, by the content layer of Astro', () => {
  expect(files.filter(({ text }) => text.includes("'astro:content'"))).toEqual([]);
});

test('a component outside prose never loads', () => {
  const loaders = files
    .filter(
      ({ path }) => path.startsWith('src/components/') && !path.startsWith('src/components/prose/'),
    )
    .filter(({ text }) => text.includes('loadDossier') || text.includes('getCollection'));
  expect(loaders.map(({ path }) => path)).toEqual([]);
});

test.each(['verbatim', 'spellings', 'quotation-marks'])('%s.ts imports nothing', (name) => {
  const module = files.find(({ path }) => path === `src/words/${name}.ts`);
  expect(module && imported(module.text)).toEqual([]);
});

test('no file inserts HTML as text', () => {
  const inserting = files.filter(({ text }) =>
    /\.innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(text),
  );
  expect(inserting.map(({ path }) => path)).toEqual([]);
});

test('what is shown asks one view whether a quotation was compared', () => {
  const asking = files.filter(
    ({ path, text }) =>
      !path.startsWith('src/desk/') && /\bquote\.checked\b|\['checked'\]/.test(text),
  );
  expect(asking.map(({ path }) => path).sort()).toEqual([
    // Two types, the check, what makes it out, the view itself, and the day of a record that was never listed.
    'src/quotation/cite/comparison.ts',
    'src/record/checks/records/comparisons-hold.ts',
    'src/record/fingerprint.ts',
    'src/record/views/quotes/cited-quotation.ts',
    'src/record/views/quotes/holding-check.ts',
    'src/record/views/quotes/quote-news.ts',
  ]);
});
