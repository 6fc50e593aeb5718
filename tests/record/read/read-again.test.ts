import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { reader } from '../../../src/record/read/read.ts';

const work = mkdtempSync(join(tmpdir(), 'again-'));
cpSync('tests/site/content', work, { recursive: true });
afterAll(() => rmSync(work, { recursive: true }));

const file = join(work, 'articles/the-forgotten-drawer.mdx');
const text = readFileSync(file, 'utf8');

test('a folder in which nothing changed gives the same reading', () => {
  const content = reader(work);
  expect(content.reading()).toBe(content.reading());
});

test('a text that was read alone after a change is another in the next reading too', () => {
  const content = reader(work);
  content.reading();
  writeFileSync(file, text.replace(/^title: .*/m, 'title: Changed'));
  expect(content.textOf(file)).toContain('title: Changed');
  expect(content.reading().dossier.articles.get('the-forgotten-drawer')?.title).toBe('Changed');
});

test('a text that has gone is in no reading', () => {
  const content = reader(work);
  content.reading();
  rmSync(file);
  expect(content.reading().dossier.articles.has('the-forgotten-drawer')).toBe(false);
});
