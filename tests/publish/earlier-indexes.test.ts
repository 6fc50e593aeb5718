import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepEarlierIndexes } from '../../src/publish/earlier-indexes.ts';
import { swap } from '../../src/publish/swap.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'releases-'));
});
afterEach(() => rmSync(work, { recursive: true }));

/** Releases a site whose index has this name. */
async function release(build: string, without = ''): Promise<void> {
  const [staging, target] = [join(work, 'staging'), join(work, 'dist')];
  mkdirSync(join(staging, 'search', build, 'quotes'), { recursive: true });
  writeFileSync(join(staging, 'search', build, 'quotes', 'a.txt'), build);
  await keepEarlierIndexes(staging, target, without);
  await swap(staging, target);
}
const index = (build: string) => join(work, 'dist', 'search', build, 'quotes', 'a.txt');
const builds = () =>
  readdirSync(join(work, 'dist', 'search')).filter((name) => name !== 'builds.txt');

test('an index outlives six more releases, and not for ever', async () => {
  await release('z');
  for (const build of ['a', 'y', 'b', 'x', 'c', 'w']) await release(build);
  expect(readFileSync(index('z'), 'utf8')).toBe('z');
  await release('d');
  expect(existsSync(index('z'))).toBe(false);
  expect(builds()).toHaveLength(7);
});

test('releasing the same again keeps one of it, and loses none of the others', async () => {
  for (const build of ['a', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'a']) await release(build);
  expect(builds()).toEqual(['a', 'b']);
});

test('no index is kept that would find what was taken out since', async () => {
  await release('a');
  await release('b');
  await release('c', 'a person');
  expect(builds()).toEqual(['c']);
  await release('d', 'a person');
  expect(builds()).toEqual(['c', 'd']);
});

test('an index of a release that had no list is not kept: nobody knows what it finds', async () => {
  await release('a');
  rmSync(join(work, 'dist', 'search', 'builds.txt'));
  await release('b');
  expect(builds()).toEqual(['b']);
});
