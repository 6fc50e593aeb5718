import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verification } from '../../../src/desk/verifying/verification.ts';
import { sha256 } from '../../../src/record/fingerprint.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verified-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = 'tests/site/content';
const verify = (...given: string[]) => verification(given, content, '2020-02-01');
const counted = 'Every spoon in the hall was counted twice, and the two counts agree.';
const digest = 'd0'.repeat(32);
const hold = (...quotations: string[]): void =>
  writeFileSync(
    join(folder, 'compared.yaml'),
    `sources:\n  hall-minutes-2001:\n    sha256: ${digest}\n    quotations:\n${quotations
      .map((each) => `      ${each}\n`)
      .join('')}`,
  );

test('each way of comparing is counted, and what differs is told with its place', () => {
  hold(`q-all-counted: ${sha256(counted)}`, `q-drawer-forgotten: ${digest}`);
  expect(verify(folder)).toEqual({
    lines: [
      `${content}/quotes/hall-minutes-2001/drawer-forgotten.yaml:1:8  not what was compared, by the digest in ${folder}/compared.yaml: its words, prefix or suffix were changed`,
      '4 quotations:',
      '  0 beside a text',
      '  2 beside the digest of a text that is not here, 1 of them without what stands around the words',
      '  2 read by eye',
      '  0 said to be compared by a program, with nothing here to show it',
      'Different: 1. A program compared 1, 25 %.',
      'Not entered yet: 1. Add --write.',
    ],
    status: 1,
  });
});

test('nothing is wrong where nothing differs', () => {
  hold(`q-all-counted: ${sha256(counted)}`);
  const { lines, status } = verify(folder);
  expect(status).toBe(0);
  expect(lines).toContain('None differs. A program compared 1, 25 %.');
  expect(lines).toContain('  1 said to be compared by a program, with nothing here to show it');
});

test('a digest that cannot be read is told, and is wrong', () => {
  hold('q-all-counted: d0');
  const { lines, status } = verify(folder);
  expect(status).toBe(1);
  expect(lines[0]).toContain('"d0" is no digest');
});

describe('nothing is done, and it is said why,', () => {
  test.each<[why: string, given: string[], line: string | RegExp]>([
    ['without a folder', [], /^Write one of:\n/],
    ['with two folders', ['a', 'b'], /^Write one of:\n/],
    ['with an option that there is not', ['--odd'], /^Write one of:\n/],
    ['of no quotation that was read', ['--eye'], /^Write one of:\n/],
    [
      'with a day of what a program compares',
      ['--on', '2020-01-01', 'a'],
      '--on goes with --eye: what a program compares, it compares today.',
    ],
    [
      'of what is no quotation',
      ['--eye', 'x'],
      '"x" is no quotation. Write its source, a slash and its key.',
    ],
    [
      'with a day that has not come',
      ['--eye', 'x', '--on', '2020-02-02'],
      '"2020-02-02" is no day on which anybody can have read; write --on 2026-12-01.',
    ],
    [
      'with a month for a day',
      ['--eye', 'x', '--on', '2020-01'],
      '"2020-01" is no day on which anybody can have read; write --on 2026-12-01.',
    ],
    [
      'with a day that there is not',
      ['--eye', 'x', '--on', '2019-02-30'],
      '"2019-02-30" is no day on which anybody can have read; write --on 2026-12-01.',
    ],
    [
      'with a folder that is not there',
      ['nowhere'],
      'There is no folder "nowhere". Its texts are named <source-id>.txt.',
    ],
    [
      'with a folder that holds nothing',
      ['src/words'],
      'There is nothing to compare with in src/words: no <source-id>.txt, and no compared.yaml.',
    ],
  ])('%s', (_why, given, line) => {
    const { lines, status } = verify(...given);
    expect(status).toBe(2);
    expect(lines).toEqual([typeof line === 'string' ? line : expect.stringMatching(line)]);
  });

  test('where there is no quotation', () => {
    expect(verification([folder], folder, '2020-02-01')).toEqual({
      lines: [`There is no quotation in ${folder}.`],
      status: 2,
    });
  });
});
