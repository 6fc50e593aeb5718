import {
  chmodSync,
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
import { swap } from '../../src/publish/swap.ts';

let work: string;
let target: string;
let staging: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'swap-'));
  target = join(work, 'release');
  staging = join(work, 'build', 'staging');
});
afterEach(() => rmSync(work, { recursive: true }));

const aSite = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const served = (): string => readFileSync(join(target, 'index.html'), 'utf8');

test('puts the first release in place', async () => {
  aSite(staging, 'new');
  await swap(staging, target);
  expect(served()).toBe('new');
  expect(existsSync(staging)).toBe(false);
});

test('replaces the whole of an older release, and leaves nothing beside it', async () => {
  aSite(target, 'old');
  writeFileSync(join(target, 'withdrawn.html'), 'old');
  aSite(staging, 'new');
  await swap(staging, target);
  expect(served()).toBe('new');
  expect(readdirSync(target)).toEqual(['index.html']);
  expect(readdirSync(work).sort()).toEqual(['build', 'release']);
});

test('keeps the old release when there is no new one', async () => {
  aSite(target, 'old');
  await expect(swap(staging, target)).rejects.toThrow('ENOENT');
  expect(served()).toBe('old');
});

test('brings back a release that an interrupted swap had put aside', async () => {
  aSite(`${target}.old`, 'old');
  await expect(swap(staging, target)).rejects.toThrow('ENOENT');
  expect(served()).toBe('old');
});

test('puts a release in place though a part of the old one is read-only, and names what is left', async () => {
  aSite(target, 'old');
  aSite(join(target, 'kept'), 'read-only');
  chmodSync(join(target, 'kept'), 0o555);
  aSite(staging, 'new');
  const left = await swap(staging, target);
  expect(served()).toBe('new');
  // Root removes what is read-only too.
  const beside = readdirSync(work).filter((name) => name.startsWith('release.'));
  expect(beside.map((name) => join(work, name))).toEqual(left ? [left] : []);
  if (!left) return;
  aSite(staging, 'newer');
  await swap(staging, target);
  expect(served()).toBe('newer');
  for (const name of readdirSync(work).filter((name) => name.startsWith('release.')))
    chmodSync(join(work, name, 'kept'), 0o755);
});
