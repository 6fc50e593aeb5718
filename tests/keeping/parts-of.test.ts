import { describe, expect, test } from 'vitest';
import { partsIn, partsOf } from '../../src/keeping/worker/parts-of.ts';

describe('a text names its parts', () => {
  test.each([
    ['a page', '<link rel="stylesheet" href="/assets/every-page.abc.css">', 'every-page.abc.css'],
    ['a page, a font', '<link rel="preload" href="/assets/words.abc.woff2">', 'words.abc.woff2'],
    ['a page, a module', '<script type="module" src="/assets/a_b.abc.js">', 'a_b.abc.js'],
    ['a style sheet', '@font-face{src:url(/assets/italic.abc.woff2)}', 'italic.abc.woff2'],
    ['an import', 'import{a as b}from"./words.abc.js";', 'words.abc.js'],
    ['an import by backticks', 'import(`./later.abc.js`)', 'later.abc.js'],
    ['a preload', '["assets/later.abc.js"]', 'later.abc.js'],
    ['a worker', 'new Worker("/assets/check-worker-abc.js")', 'check-worker-abc.js'],
  ])('%s', (_, text, name) => {
    expect(partsIn(text)).toEqual([`/assets/${name}`]);
  });

  test('each once, and nothing that is none', () => {
    const text = 'href="/assets/a.css" href="/assets/a.css" href="/feed.xml" ./words.txt a.js';
    expect(partsIn(text)).toEqual(['/assets/a.css']);
  });
});

describe('a page is made of', () => {
  const files: Record<string, string> = {
    '/assets/a.js': 'import"./b.js"',
    '/assets/b.js': 'import"./a.js";import("./c.js")',
    '/assets/c.js': '',
    '/assets/d.css': 'src:url(/assets/e.woff2)',
    '/assets/e.woff2': '',
  };
  const read = async (address: string): Promise<string> => {
    const text = files[address];
    if (text === undefined) throw new Error(`${address} is missing.`);
    return text;
  };

  test('what it names and what that names, also in a circle', async () => {
    const all = await partsOf('src="/assets/a.js" href="/assets/d.css"', read);
    expect(all.sort()).toEqual(Object.keys(files).sort());
  });

  test('nothing, if a part of it cannot be had', async () => {
    await expect(partsOf('src="/assets/gone.js"', read)).rejects.toThrow('/assets/gone.js');
  });
});
