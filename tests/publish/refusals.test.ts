import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foreignTarget } from '../../src/publish/refusals.ts';
import { originOf } from '../../src/site.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'target-'));
});
afterEach(() => rmSync(work, { recursive: true }));

describe('a folder', () => {
  test('with files of somebody else is not replaced', () => {
    writeFileSync(join(work, 'thesis.txt'), 'x');
    expect(foreignTarget(work)).toContain('holds no release');
  });

  test('that is not there, is empty or holds a release is', () => {
    expect(foreignTarget(join(work, 'nowhere'))).toBeUndefined();
    expect(foreignTarget(work)).toBeUndefined();
    mkdirSync(join(work, 'release'));
    writeFileSync(join(work, 'release', 'SHA256SUMS'), '');
    expect(foreignTarget(join(work, 'release'))).toBeUndefined();
  });
});

describe('SITE_ORIGIN', () => {
  test.each([
    ['https://example.test/', 'https://example.test'],
    ['http://localhost:4321', 'http://localhost:4321'],
    [undefined, 'https://whatwascounted.example'],
    ['', 'https://whatwascounted.example'],
  ])('%s is origin %s', (text, origin) => {
    expect(originOf(text)).toBe(origin);
  });

  test.each([
    'https://example.test/path',
    'example.test',
    'ftp://example.test',
    'https://a@b.test',
    'https://b.test/?x',
  ])('%s is refused, by name and without a stack', (text) => {
    expect(() => originOf(text)).toThrow(`SITE_ORIGIN is "${text}"`);
  });
});
