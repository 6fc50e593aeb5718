import { expect, test } from 'vitest';
import { importsOf, withLater, withPreloads } from '../../../src/publish/pages/preload-scripts.ts';

test('a module names what it imports before it runs, and not what it may import later', () => {
  const code =
    'const a=1\nimport{n as e}from"./words.js";import t from"./element.js";import"./style.js";var a=import("./later.js"),b=import(`./never.js`);';
  expect(importsOf(code, '/assets/search.js')).toEqual([
    '/assets/words.js',
    '/assets/element.js',
    '/assets/style.js',
  ]);
});

const imports = new Map([
  ['/assets/a.js', ['/assets/b.js', '/assets/c.js']],
  ['/assets/b.js', ['/assets/c.js', '/assets/d.js']],
]);
const page = (head: string, body: string) => `<head>${head}</head><body>${body}</body>`;
const script = (name: string) => `<script type="module" src="/assets/${name}.js"></script>`;

test('a page asks for every module of its scripts, once', () => {
  const links = 'bcd'
    .split('')
    .map((name) => `<link rel="modulepreload" href="/assets/${name}.js">`)
    .join('');
  expect(withPreloads(page('', script('a')), imports)).toBe(page(links, script('a')));
});

test('a page whose scripts are whole stays as it is', () => {
  for (const body of ['', script('c'), script('x')])
    expect(withPreloads(page('', body), imports)).toBe(page('', body));
});

test('a head start is told what the search may need beside what its page asks for; other pages are not', () => {
  const start = '<script data-plan="x">go()</script>';
  expect(withLater(page(start, script('c')), ['/assets/a.js'], imports)).toBe(
    page('<script data-later="/assets/a.js /assets/b.js" data-plan="x">go()</script>', script('c')),
  );
  expect(withLater(page('', script('c')), ['/assets/a.js'], imports)).toBe(page('', script('c')));
});
