import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenLinks, requireWholeLinks } from '../../src/publish/links.ts';
import { site } from '../../src/site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

describe('lets pass', () => {
  test.each([
    ['a page', '<a href="/other/">'],
    ['a heading of a page', '<a href="/other/#part">'],
    ['a heading of the same page', '<a href="#here"><p id="here">'],
    ['the top', '<a href="#top"><a href="#">'],
    ['a query', '<a href="/other/?q=x">'],
    ['a relative address', '<a href="../other/">'],
    ['an id that needs encoding', '<p id="é"><a href="#%C3%A9">'],
    ['another site', '<a href="https://example.org/nowhere">'],
    ['a mail address', '<a href="mailto:a@example.org">'],
    ['a data address', '<img src="data:image/gif;base64,AAAA">'],
    ['the page’s own name', '<link rel="canonical" href="/nowhere/">'],
    ['an address in a comment', '<!-- <a href="/nowhere/"> -->'],
  ])('%s', async (_, html) => {
    write('page/index.html', html);
    write('other/index.html', '<h2 id="part">Part</h2>');
    expect(await brokenLinks(folder)).toEqual([]);
  });
});

describe('finds', () => {
  test.each([
    ['a missing page', '<a href="/gone/">', '/gone/', 'gone/index.html'],
    ['a page without its slash', '<a href="/page">', '/page', 'there is no file page'],
    ['a missing fragment', '<a href="/page/#gone">', '/page/#gone', 'has the id "gone"'],
    ['a missing picture', '<img src="/gone.png">', '/gone.png', 'gone.png'],
    ['one of several pictures', '<img srcset="/gone.png 2x">', '/gone.png', 'gone.png'],
    ['a missing script', '<script src="/gone.js"></script>', '/gone.js', 'gone.js'],
    ['a form that goes nowhere', '<form action="/gone/"></form>', '/gone/', 'gone/index.html'],
    ['an address with the site’s own name', `<a href="${site.origin}/gone/">`, '/gone/', 'gone/'],
    ['an address inside a template', '<template><a href="/gone/"></template>', '/gone/', 'gone/'],
    ['what no URL is', '<a href="https://[">', 'https://[', 'is no address'],
    ['a badly encoded one', '<a href="/%E9/">', '/%E9/', 'there is no file'],
  ])('%s', async (_, html, address, why) => {
    write('page/index.html', html);
    const [problem, ...others] = await brokenLinks(folder);
    expect(others).toEqual([]);
    expect(problem).toContain(address);
    expect(problem).toContain(why);
    expect(problem).toContain('/page/');
  });
});

test('names an address once, with the pages it stands on', async () => {
  for (const page of ['a', 'b', 'c', 'd', 'e'])
    write(`${page}/index.html`, '<a href="/gone/"><a href="/gone/">');
  expect(await brokenLinks(folder)).toEqual([
    '"/gone/": there is no file gone/index.html. It stands on /a/, /b/, /c/ and 2 other pages.',
  ]);
  await expect(requireWholeLinks(folder)).rejects.toThrow('1 address leads nowhere');
});

test('names up to three pages, and says what it is', async () => {
  for (const page of ['a', 'b', 'c'])
    write(`${page}/index.html`, '<a href="/gone/"><a href="/lost/">');
  write('index.html', '<p>');
  expect(await brokenLinks(folder)).toEqual([
    '"/gone/": there is no file gone/index.html. It stands on /a/, /b/, /c/.',
    '"/lost/": there is no file lost/index.html. It stands on /a/, /b/, /c/.',
  ]);
  await expect(requireWholeLinks(folder)).rejects.toMatchObject({
    name: 'BrokenLinks',
    stack: '',
    message: expect.stringMatching(/^2 addresses lead nowhere:\n {2}".gone.*\n {2}".lost.*$/),
  });
});

test('looks only into pages, and knows the front page by its address', async () => {
  write('index.html', '<a href="/"><a href="/#a"><p id="a">');
  write('notes.txt', '<a href="/gone/">');
  expect(await brokenLinks(folder)).toEqual([]);
});
