import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { besidePages } from '../../../src/search/pages/beside-pages.ts';
import type { ReadPage } from '../../../src/search/write/quotation.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const at of [0, 1, 2]) {
    mkdirSync(join(site, String(at)));
    writeFileSync(join(site, `${at}/index.html`), `<main data-article><p>Spoon ${at}.</p></main>`);
  }
});
afterEach(() => rmSync(site, { recursive: true }));

const pages = [0, 1, 2].map((at) => ({
  url: `/${at}/`,
  title: `Title ${at}`,
  about: '',
  kind: 'Long reads',
  beside: '',
  isExact: at !== 1,
}));

async function collected(articles: AsyncIterable<ReadPage>): Promise<ReadPage[]> {
  const all: ReadPage[] = [];
  for await (const page of articles) all.push(page);
  return all;
}

test('long reads come as they are read, and Pagefind has written when all is done', async () => {
  const folder = join(site, 'index');
  const read = await besidePages({ site, folder, pages }, collected);
  expect(read.map(({ url, title, blocks }) => [url, title, blocks[0]?.text])).toEqual([
    ['/0/', 'Title 0', 'Spoon 0.'],
    ['/2/', 'Title 2', 'Spoon 2.'],
  ]);
  expect(readdirSync(folder)).toContain('pagefind.js');
});

test('what goes wrong on either side ends both', async () => {
  const folder = join(site, 'index');
  const own = async (): Promise<never> => {
    throw new Error('No room.');
  };
  await expect(besidePages({ site, folder, pages }, own)).rejects.toThrow('No room.');
  rmSync(join(site, '2'), { recursive: true });
  await expect(besidePages({ site, folder, pages }, collected)).rejects.toThrow('ENOENT');
});
