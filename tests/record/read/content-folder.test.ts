import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileText, lyingIn } from '../../../src/record/read/content-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lying-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, bytes: string | Buffer): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
};

describe('what lies in a folder', () => {
  test('is every file below it, by path', () => {
    for (const path of ['b.txt', 'people/ann.yaml', 'a/c/d.yaml', '.DS_Store']) write(path, '');
    expect(lyingIn(folder)).toEqual([
      { path: 'a/c/d.yaml' },
      { path: 'b.txt' },
      { path: 'people/ann.yaml' },
    ]);
  });

  test.each<[string, (path: string) => void, string, string]>([
    [
      'odd.yaml',
      (path) => symlinkSync('/etc/hostname', path),
      'a link to another place',
      'Put the file itself here.',
    ],
    [
      'words.txt',
      (path) => mkdirSync(path),
      'a folder with the name of a file',
      'Remove it, or give it another name.',
    ],
    [
      'odd.mdx',
      (path) => mkdirSync(path),
      'a folder with the name of a file',
      'Remove it, or give it another name.',
    ],
  ])('and cannot be read is told: %s', (path, make, found, remedy) => {
    make(join(folder, path));
    expect(lyingIn(folder)).toEqual([
      { path, fault: { rule: 'files-have-a-place', found, remedy } },
    ]);
  });

  test('that is not there is told of the folder itself', () => {
    expect(lyingIn(join(folder, 'nowhere'))).toEqual([
      {
        path: '',
        fault: {
          rule: 'files-can-be-read',
          found: 'a folder that cannot be read',
          remedy: 'Give yourself the right to read it, or remove it.',
        },
      },
    ]);
  });
});

describe('a file', () => {
  const told = (bytes: string | Buffer, most = 100, isText = true) =>
    fileText(write('one.yaml', bytes), most, isText);

  test('is read with line feeds alone, and known by its bytes', () => {
    expect(told('one\r\ntwo\n')).toEqual({
      text: 'one\ntwo\n',
      digest: '611912c05d6113dd9932610cf2d5876c6f05324e05f326a40620dd4f3fd4ac0d',
    });
    expect(told('one')).not.toEqual(told('two'));
  });

  test('of a picture is known by its bytes alone', () => {
    const picture = told(Buffer.from([0xff, 0x00]), 100, false);
    expect(picture).toEqual({ text: '', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('of as many bytes as it may have is read, and of one more is not', () => {
    expect(told('12345', 5)).toMatchObject({ text: '12345' });
    expect(told('123456', 5)).toEqual({
      rule: 'files-can-be-read',
      found: 'a file of 6 bytes',
      remedy: 'Part it: a file here has at most 5.',
    });
  });

  test.each<[string, string | Buffer, string, { line: number; column: number }]>([
    ['at its beginning', '\u0007one', 'a control character, U+0007', { line: 1, column: 1 }],
    [
      'in a later line',
      'one\ntw\u0085o\u009fx',
      'a control character, U+009F',
      { line: 2, column: 5 },
    ],
    [
      'in other bytes than those of UTF-8',
      Buffer.from('one\ncaf\xe9', 'latin1'),
      'a character that is not UTF-8',
      { line: 2, column: 4 },
    ],
  ])('with what no page may hold %s is told with its place', (_where, bytes, found, at) => {
    expect(told(bytes)).toMatchObject({ rule: 'files-are-utf-8', found, at });
  });

  test('may hold tabs and ends of lines', () => {
    expect(told('one\ttwo\rthree\n')).toMatchObject({ text: 'one\ttwo\rthree\n' });
  });

  test('that is not there, or is a folder, is told', () => {
    expect(fileText(join(folder, 'nowhere'), 100, true)).toMatchObject({
      rule: 'files-can-be-read',
      found: 'a file (ENOENT) that cannot be read',
    });
    expect(fileText(folder, 100, true)).toMatchObject({
      rule: 'files-have-a-place',
      found: 'something that is neither a file nor a folder',
      remedy: 'Remove it.',
    });
  });
});
