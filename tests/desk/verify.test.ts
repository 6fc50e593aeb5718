import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verification } from '../../src/desk/verifying/verification.ts';

const command = spawnSync('node', ['src/desk/verify.ts', 'nowhere'], { encoding: 'utf8' });

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'verify-'));
  cpSync('tests/site/content', join(work, 'content'), { recursive: true });
  cpSync('tests/site/texts', join(work, 'texts'), { recursive: true });
});
afterEach(() => rmSync(work, { recursive: true }));

const counted = 'content/quotes/hall-minutes-2001/all-counted.yaml';
const inPart = 'content/quotes/pottering-post-2002/in-part.yaml';
const get = (file: string): string => readFileSync(join(work, file), 'utf8');
const change = (file: string, from: string, to: string): void =>
  writeFileSync(join(work, file), get(file).replace(from, to));

/** Runs the command on the copy, on 9 January 2020. */
function verify(...given: string[]) {
  const { lines, status } = verification(given, join(work, 'content'), '2020-01-09');
  return { status, output: lines.join('\n') };
}
const texts = (): string => join(work, 'texts');

describe('a record that agrees with its texts', () => {
  test('is accounted for, quotation by quotation', () => {
    const { status, output } = verify(texts());
    expect(output).toBe(
      [
        '4 quotations:',
        '  2 beside a text',
        '  0 beside the digest of a text that is not here',
        '  2 read by eye',
        '  0 said to be compared by a program, with nothing here to show it',
        'None differs. A program compared 2, 50 %.',
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  test('is left as it is by --write', () => {
    const before = get(counted);
    verify(texts(), '--write');
    expect(get(counted)).toBe(before);
  });
});

describe('a quotation whose words were altered', () => {
  beforeEach(() => change(counted, 'counted twice', 'counted once'));

  test('is told with both wordings and places, and ends with 1', () => {
    const { status, output } = verify(texts());
    expect(output).toMatch(
      /all-counted\.yaml:1:8 {2}not in \S+hall-minutes-2001\.txt:3: “.*once,.*”, while the text has “.*twice,.*”/,
    );
    expect(output).toContain('Different: 1. A program compared 1, 25 %.');
    expect(status).toBe(1);
  });

  test('is not entered by --write', () => {
    const before = get(counted);
    expect(verify(texts(), '--write').status).toBe(1);
    expect(get(counted)).toBe(before);
  });
});

test('a quotation that was corrected is due, and entered by --write alone, with the day', () => {
  change(counted, 'said: 2001-05-04', 'said: 2001-05');
  const before = get(counted);
  expect(verify(texts()).output).toContain('Not entered yet: 1. Add --write.');
  expect(get(counted)).toBe(before);
  expect(verify(texts(), '--write').output).toContain(
    'entered: compared with the whole text on 2020-01-09',
  );
  expect(get(counted)).toContain('on: 2020-01-09');
  expect(verify(texts()).output).not.toContain('--write');
});

test('a reading by eye is entered for the quotations named, with its day', () => {
  change(inPart, 'said: 2001', 'said: 2001-04');
  expect(verify(texts()).output).toContain(
    '2 read by eye, 1 of them not entered, or changed since',
  );
  const before = get(inPart);
  expect(verify('--eye', 'pottering-post-2002/in-part').status).toBe(0);
  expect(get(inPart).replace(/^ {2}(?:on|fingerprint): .*$/gm, '')).toBe(
    before.replace(/^ {2}(?:on|fingerprint): .*$/gm, ''),
  );
  expect(get(inPart)).toContain('on: 2020-01-09');
  expect(verify(texts()).output).toContain('2 read by eye\n');
});

test('digests in a folder further down are read, and what was changed since is told', () => {
  mkdirSync(join(work, 'texts/deep'));
  const zeros = 'a0'.repeat(32);
  writeFileSync(
    join(work, 'texts/deep/compared.yaml'),
    `note: x\nsources:\n  pottering-post-2002:\n    sha256: ${zeros}\n    words: 3\n    quotations:\n      q-in-part: ${zeros}\n`,
  );
  const { status, output } = verify(texts());
  expect(output).toMatch(
    /in-part\.yaml:1:8 {2}not what was compared, by the digest in \S+compared\.yaml/,
  );
  expect(status).toBe(1);
});

describe('what cannot be done is said in a sentence:', () => {
  const spoiled = (file: string, bytes: string | Buffer) => () =>
    writeFileSync(join(work, 'texts', file), bytes);
  test.each<[string, () => void, string[], RegExp, number]>([
    ['no folder', () => {}, [], /^Write one of/, 2],
    ['a folder that is not there', () => {}, ['nowhere'], /There is no folder "nowhere"/, 2],
    ['a file for a folder', () => {}, ['package.json'], /There is no folder "package.json"/, 2],
    ['an option nobody knows', () => {}, ['--wrte'], /^Write one of/, 2],
    ['a folder without texts', () => {}, ['src/styles'], /nothing to compare with/, 2],
    [
      'a text that is none',
      spoiled('x.txt', Buffer.from([0xff, 0, 1])),
      ['T'],
      /x\.txt is no text in UTF-8/,
      1,
    ],
    [
      'a folder called a text',
      () => mkdirSync(join(work, 'texts/y.txt')),
      ['T'],
      /None differs/,
      0,
    ],
    [
      'digests in a wrong form',
      spoiled('compared.yaml', 'sources:\n  a: 3\n'),
      ['T'],
      /compared\.yaml:2:6 {2}sources\.a is 3/,
      1,
    ],
    [
      'digests that are no YAML',
      spoiled('compared.yaml', 'sources: "'),
      ['T'],
      /compared\.yaml:1:\d+ {2}a value whose closing mark is missing/,
      1,
    ],
    [
      'an id that is none',
      () => {},
      ['--eye', 'pottering-post-2002/in-prat'],
      /Did you mean "pottering-post-2002\/in-part"\?/,
      2,
    ],
    [
      'a day to come',
      () => {},
      ['--eye', 'pottering-post-2002/in-part', '--on', '2020-01-10'],
      /is no day on which/,
      2,
    ],
    [
      'a day of no calendar',
      () => {},
      ['--eye', 'pottering-post-2002/in-part', '--on', '2019-02-30'],
      /is no day on which/,
      2,
    ],
    ['a day for a program', () => {}, ['T', '--on', '2020-01-02'], /--on goes with --eye/, 2],
    [
      'a record without quotations',
      () => rmSync(join(work, 'content/quotes'), { recursive: true }),
      ['T'],
      /There is no quotation in/,
      2,
    ],
    [
      'a record that cannot be read',
      () => change(counted, 'form:', 'from:'),
      ['T'],
      /1 files cannot be read/,
      0,
    ],
  ])('%s', (_name, spoil, given, sentence, ends) => {
    spoil();
    const { status, output } = verify(...given.map((each) => (each === 'T' ? texts() : each)));
    expect(output).toMatch(sentence);
    expect(status).toBe(ends);
  });
});

test('the command prints it, and ends as it says', () => {
  expect(command.stderr).toBe(
    'There is no folder "nowhere". Its texts are named <source-id>.txt.\n',
  );
  expect(command.status).toBe(2);
});
