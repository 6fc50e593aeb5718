import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { problemsIn } from '../../src/publish/problems.ts';
import { wordProblem } from '../../src/record/problem.ts';

const folder = relative('.', mkdtempSync(join(tmpdir(), 'broken-')));
cpSync('tests/site/content', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\/.*\.(?:yaml|mdx)$/.test(file),
);
const slips: readonly [what: string, slip: (text: string) => string | Buffer][] = [
  ['an open quotation mark', (text) => text.replace(/^(---\n)?([\w-]+): /, "$1$2: 'x ")],
  ['Latin-1', (text) => Buffer.from(text.replace('e', '\xe9'), 'latin1')],
];

test.for(files.flatMap((file) => slips.map(([what, slip]) => ({ file, what, slip }))))(
  '$file with $what is told, and nothing that follows from it',
  ({ file, slip }) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, slip(text));
    const problems = problemsIn(folder).problems;
    writeFileSync(path, text);
    expect(problems).not.toEqual([]);
    expect(problems.filter(({ place }) => place.file !== path).map(wordProblem)).toEqual([]);
  },
);
