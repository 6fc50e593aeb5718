import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './sources.ts';

/** Which room may import which; a room may always import itself, and everyone `paths.ts`, `site.ts` and `clock.ts`. */
const rooms: Record<string, readonly string[]> = {
  'src/dossier/schema': [],
  'src/dossier/views': ['src/dossier', 'src/dossier/schema', 'src/format'],
  'src/dossier/checks': ['src/dossier', 'src/dossier/schema', 'src/dossier/views', 'src/markdown'],
  'src/dossier/reading': ['src/dossier', 'src/dossier/schema', 'src/markdown'],
  'src/dossier': [
    'src/dossier/schema',
    'src/dossier/checks',
    'src/dossier/reading',
    'src/dossier/views',
    'src/markdown',
  ],
  'src/format': ['src/dossier', 'src/dossier/schema'],
  'src/markdown': ['src/dossier'],
  'src/search': [
    'src/dossier',
    'src/dossier/schema',
    'src/dossier/views',
    'src/format',
    'src/basket',
  ],
  'src/language': ['src/dossier', 'src/dossier/schema', 'src/dossier/views'],
  'src/desk': [
    'src/dossier',
    'src/dossier/schema',
    'src/dossier/reading',
    'src/dossier/views',
    'src/language',
  ],
  'src/browser': [],
  'src/check': ['src/dossier', 'src/dossier/views', 'src/browser'],
  'src/basket': ['src/dossier', 'src/dossier/views', 'src/format', 'src/browser'],
  'src/publish': ['src/dossier', 'src/dossier/schema', 'src/format', 'src/search', 'src/styles'],
  'src/styles': [],
  'src/drawing': ['src/dossier', 'src/dossier/schema'],
  'src/components/prose': [
    'src/components',
    'src/dossier',
    'src/dossier/schema',
    'src/dossier/views',
    'src/format',
  ],
  'src/components': [
    'src/drawing',
    'src/dossier',
    'src/dossier/schema',
    'src/dossier/views',
    'src/format',
    'src/search',
    'src/basket',
  ],
  'src/layouts': [
    'src/components',
    'src/dossier',
    'src/dossier/schema',
    'src/format',
    'src/styles',
  ],
  'src/pages': [
    'src/layouts',
    'src/components',
    'src/components/prose',
    'src/dossier',
    'src/dossier/schema',
    'src/dossier/views',
    'src/format',
    'src/search',
    'src/check',
    'src/basket',
  ],
};
const everyone = ['src/paths.ts', 'src/site.ts', 'src/clock.ts'];

const names = Object.keys(rooms).sort((a, b) => b.length - a.length);
const roomOf = (path: string): string | undefined =>
  names.find((room) => path.startsWith(`${room}/`));
const files = sourceFiles('src').filter(({ path }) => /\.(?:ts|astro)$/.test(path));
const imported = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

describe('a room', () => {
  test('imports only what the table allows', () => {
    const strays = files.flatMap(({ path, text }) => {
      const room = roomOf(path);
      if (!room) return [];
      return imported(text)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(path), name))
        .filter((target) => {
          const other = roomOf(target);
          if (everyone.includes(target) || other === room) return false;
          // A room of components may use any other one, but only prose may load.
          if (room === 'src/components' && other === 'src/components') return false;
          return !other || !(rooms[room] ?? []).includes(other);
        })
        .map((target) => `${path} imports ${target}`);
    });
    expect(strays).toEqual([]);
  });

  test('is in the table', () => {
    const rooms = files
      .filter(({ path }) => path.split('/').length > 2 && !roomOf(path))
      .map(({ path }) => path);
    expect(rooms).toEqual([]);
  });
});

test('astro:content appears only where records are loaded and articles rendered', () => {
  const users = files
    .filter(({ text }) => text.includes("'astro:content'"))
    .map(({ path }) => path);
  expect(users.sort()).toEqual(
    [
      'src/content.config.ts',
      'src/dossier/load.ts',
      ...users.filter((path) => path.startsWith('src/pages/') && path.endsWith('.astro')),
    ].sort(),
  );
});

test('a component outside prose never loads', () => {
  const loaders = files
    .filter(
      ({ path }) => path.startsWith('src/components/') && !path.startsWith('src/components/prose/'),
    )
    .filter(({ text }) => text.includes('loadDossier') || text.includes('getCollection'));
  expect(loaders.map(({ path }) => path)).toEqual([]);
});

test.each(['verbatim', 'words'])('%s.ts imports nothing', (name) => {
  const module = files.find(({ path }) => path === `src/dossier/${name}.ts`);
  expect(module && imported(module.text)).toEqual([]);
});

test('no file inserts HTML as text', () => {
  const inserting = files.filter(({ text }) =>
    /\.innerHTML|outerHTML|insertAdjacentHTML|document\.write/.test(text),
  );
  expect(inserting.map(({ path }) => path)).toEqual([]);
});
