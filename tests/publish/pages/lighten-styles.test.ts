import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  apart,
  lightened,
  lightenStyles,
  shortNames,
} from '../../../src/publish/pages/lighten-styles.ts';

test.each([
  ['p{margin:0}', 'p{margin:0}', ''],
  ['p{margin:0}@media print{p{margin:1pt}}', 'p{margin:0}', '@media print{p{margin:1pt}}'],
  [
    '@layer a{@container page (inline-size>=9rem){p{x:y}@media print{b{c:d}@page{e:f}}i{j:k}}}',
    '@layer a{@container page (inline-size>=9rem){p{x:y}i{j:k}}}',
    '@layer a{@container page (inline-size>=9rem){@media print{b{c:d}@page{e:f}}}}',
  ],
  [
    '@media print{a{b:c}}@layer d{e{f:g;@media print{h:i}}}@media print{j{k:l}}',
    '@layer d{e{f:g}}',
    '@media print{a{b:c}}@layer d{e{@media print{h:i}}}@media print{j{k:l}}',
  ],
  ['@media screen{p{margin:0}}', '@media screen{p{margin:0}}', ''],
])('rules for print stand apart, each within what it stood in: %s', (css, screen, paper) => {
  expect(apart(css)).toEqual({ screen, paper });
});

test('a rule that is never closed is told', () => {
  expect(() => apart('@media print{p{margin:0}')).toThrow('Unclosed block');
});

test('what is named most has the shortest name, the same in sheets and pages', () => {
  const sheet =
    '.block--wide[data-astro-cid-bb]{--far:1;top:var(--near);left:var(--near)}a[data-astro-cid-bb],b[data-astro-cid-aa]{x:var(--far)}';
  const short = shortNames([sheet]);
  expect(short(sheet)).toBe(
    '.block--wide[data-0]{--0:1;top:var(--1);left:var(--1)}a[data-0],b[data-1]{x:var(--0)}',
  );
  expect(
    short('<!doctype html><p data-astro-cid-aa class="a">data-astro-cid-aa and --far</p>'),
  ).toBe('<!doctype html><p data-1 class="a">data-astro-cid-aa and --far</p>');
});

test('a page asks for the sheets of now, and last for that of paper', () => {
  const addresses = new Map([['/assets/a.1.css', '/assets/a.2.css']]);
  const link = (rest: string) => `<link rel="stylesheet" href="${rest}>`;
  expect(lightened(`<head>${link('/assets/a.1.css"')}</head>`, addresses, '/assets/p.css')).toBe(
    `<head>${link('/assets/a.2.css"')}${link('/assets/p.css" media="print"')}</head>`,
  );
  expect(lightened('<p>', addresses, '/assets/p.css')).toBe('<p>');
  expect(() => lightened(link('/assets/b.css"'), addresses, '')).toThrow('/assets/b.css');
});

test('a sheet has the name of what it holds now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  const sheets = async (css: string) => {
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'assets/page.abcdef.css'), css);
    const change = await lightenStyles(folder);
    const page = change('<!doctype html><link rel="stylesheet" href="/assets/page.abcdef.css">');
    const files = readdirSync(join(folder, 'assets')).sort();
    const texts = files.map((file) => readFileSync(join(folder, 'assets', file), 'utf8'));
    rmSync(join(folder, 'assets'), { recursive: true });
    return { page, files, texts };
  };
  const one = await sheets('p{a:var(--b)}@media print{p{c:d}}');
  expect(one.texts).toEqual(['p{a:var(--0)}', '@media print{p{c:d}}']);
  for (const file of one.files) expect(one.page).toContain(`/assets/${file}`);
  const other = await sheets('p{a:var(--b);e:f}@media print{p{c:d}}');
  expect(other.files.filter((file) => one.files.includes(file))).toHaveLength(1);
  rmSync(folder, { recursive: true });
});

test('of names that stand as often the first in the alphabet is the shortest', () => {
  expect(shortNames(['a{--b:1;--a:1;--c:1}'])('--a --b --c')).toBe('--0 --1 --2');
  expect(shortNames(['a{--b:1;--a:1;--c:1}', 'a{--c:1}'])('--a --b --c')).toBe('--1 --2 --0');
});

test('a sheet is named by eight letters that may stand in an address', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  mkdirSync(join(folder, 'assets'));
  for (let at = 0; at < 20; at++) writeFileSync(join(folder, `assets/s${at}.css`), `p{a:${at}}`);
  await lightenStyles(folder);
  for (const name of readdirSync(join(folder, 'assets')))
    expect(name).toMatch(/^s\d+\.[\w-]{8}\.css$/);
  rmSync(folder, { recursive: true });
});
