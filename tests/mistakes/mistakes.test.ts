import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/record/checks/index.ts';

const check = spawnSync('node', ['src/desk/check.ts', 'tests/mistakes/content'], {
  encoding: 'utf8',
});
const lines = check.stdout.split('\n').filter((line) => line.includes('  → '));
const warnings = [
  'words-are-spelt',
  'long-reads-are-long',
  'standfirsts-are-one-sentence',
  'sentences-bear-one-mark',
  'readings-are-told-in-the-note',
  'negatives-name-what-was-read',
  'claims-keep-their-years',
  'confidence-is-earned',
  'sentences-can-be-read',
];

describe('the check, on a folder full of mistakes', () => {
  test('reports every one in one run, with file, line, column, rule and remedy', async () => {
    expect(check.stderr).toBe('');
    expect(lines.length).toBeGreaterThan(100);
    await expect(check.stdout).toMatchFileSnapshot('expected.txt');
  });

  test('knows at least 60 different mistakes', () => {
    const mistakes = new Set(lines.map((line) => line.split('  ').slice(1, 3).join(' ')));
    expect(mistakes.size).toBeGreaterThanOrEqual(60);
  });

  test('breaks every rule there is', () => {
    const broken = new Set(lines.map((line) => line.split('  ')[1]));
    expect(rules.filter((rule) => !broken.has(rule))).toEqual([]);
  });

  test('warns of what an editor should look at again, after the problems', () => {
    const rulesInOrder = lines.map((line) => line.split('  ')[1]);
    const first = rulesInOrder.findIndex((rule) => warnings.includes(rule ?? ''));
    expect(new Set(rulesInOrder.slice(first))).toEqual(new Set(warnings));
  });

  test('gives every problem a place that is in the file', () => {
    for (const line of lines) {
      const [, file = '', row, column] = /^(\S+?):(\d+):(\d+) {2}/.exec(line) ?? [];
      const text = readFileSync(file, 'utf8').split('\n')[Number(row) - 1];
      expect(text, line).toBeDefined();
      expect(Number(column), line).toBeLessThanOrEqual((text ?? '').length + 1);
    }
  });

  test('exits with 1, without a stack trace', () => {
    expect(check.status).toBe(1);
    expect(check.stdout + check.stderr).not.toMatch(/^\s+at |Error:/m);
  });
});

test('the check finds nothing wrong with the invented site, and warns that its articles are short', () => {
  const { status, stdout } = spawnSync('node', ['src/desk/check.ts', 'tests/site/content'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\d+ records and texts, no problem\. 2 warnings\.\n$/m);
  expect(status).toBe(0);
});

test('the check says what is wrong with a folder that is not there', () => {
  const { status, stderr } = spawnSync('node', ['src/desk/check.ts', 'nowhere'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('There is no folder "nowhere"');
  expect(status).toBe(2);
});

test('nothing of a text is run by the check', () => {
  expect(existsSync('tests/mistakes/canary')).toBe(false);
});
