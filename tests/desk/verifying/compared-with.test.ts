import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { comparedWith } from '../../../src/desk/verifying/compared-with.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compared-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string | Buffer): string => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};
const digest = 'd0'.repeat(32);

test('texts are known by the source after which they are called, in whatever folder', () => {
  const [minutes, post] = [write('minutes.txt', 'One.'), write('of/papers/post.txt', 'Two.')];
  write('notes.md', 'Three.');
  mkdirSync(join(folder, 'folder.txt'));
  expect(comparedWith(folder)).toEqual({
    texts: new Map([
      ['minutes', { file: minutes, text: 'One.' }],
      ['post', { file: post, text: 'Two.' }],
    ]),
    digests: new Map(),
    faults: [],
  });
});

test('digests are known by their source', () => {
  const file = write(
    'a/compared.yaml',
    `note: Of texts that are not kept.\nsources:\n  minutes:\n    sha256: ${digest}\n    words: 12\n    quotations:\n      q-all: ${digest}\n`,
  );
  expect(comparedWith(folder)).toEqual({
    texts: new Map(),
    digests: new Map([
      ['minutes', { file, sha256: digest, words: 12, quotations: { 'q-all': digest } }],
    ]),
    faults: [],
  });
});

test('two texts of one source are told, and the first counts', () => {
  const [one, other] = [write('a/minutes.txt', 'One.'), write('b/minutes.txt', 'Two.')];
  const { texts, faults } = comparedWith(folder);
  expect(texts.get('minutes')?.text).toBe('One.');
  expect(faults).toEqual([`${other} and ${one} are both called a text of minutes.`]);
});

test.each([
  ['in another encoding', Buffer.from('caf\u00e9', 'latin1')],
  ['with a byte of nothing', Buffer.from('one\0two')],
])('a text %s is told, and left out', (_how, bytes) => {
  const file = write('minutes.txt', bytes);
  write('post.txt', 'Two.');
  const { texts, faults } = comparedWith(folder);
  expect([...texts.keys()]).toEqual(['post']);
  expect(faults).toEqual([`${file} is no text in UTF-8. Save it again with that encoding.`]);
});

test('what is no digest is told with its place', () => {
  const file = write(
    'compared.yaml',
    `sources:\n  minutes:\n    sha256: ${digest}\n    quotations:\n      q-all: d0\n`,
  );
  const { digests, faults } = comparedWith(folder);
  expect(digests.size).toBe(0);
  expect(faults).toEqual([
    `${file}:5:14  sources.minutes.quotations.q-all "d0" is no digest  → It is 64 hexadecimal digits.`,
  ]);
});

test('a file that is no YAML is told with its place', () => {
  const file = write('compared.yaml', 'sources:\n  minutes: [\n');
  const { digests, faults } = comparedWith(folder);
  expect(digests.size).toBe(0);
  expect(faults[0]).toMatch(/ {2}→ /);
  expect(faults[0]?.startsWith(`${file}:`)).toBe(true);
});
