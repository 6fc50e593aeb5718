import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let work: string;
let folder: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'check-'));
  folder = relative('.', join(work, 'content'));
  cpSync('tests/site/content', folder, { recursive: true });
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

const claim = 'claims/ts-01.yaml';
function spoil(file = claim): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace('statement:', 'statment:'));
}

const environment = () => ({ ...process.env, CONTENT: folder });
function check(...args: string[]) {
  const { stdout, stderr, status } = spawnSync('node', ['src/desk/check.ts', ...args], {
    encoding: 'utf8',
    env: environment(),
  });
  return { stdout: stdout.replaceAll(`${folder}/`, ''), stderr, status };
}

describe('a part of the content', () => {
  test('is told alone, and how much is wrong elsewhere', () => {
    spoil();
    const { stdout, status } = check(`${folder}/events`);
    expect(stdout).toBe('3 records and texts, no problem. In other files: 1 problem.\n');
    expect(status).toBe(0);
  });

  test('may be one file, also as it is called within the content', () => {
    spoil();
    const { stdout, status } = check(claim);
    expect(stdout).toMatch(
      /^claims\/ts-01\.yaml:1:1 {2}records-keep-their-form .*\n\n1 problem in 1 file\./,
    );
    expect(status).toBe(1);
    expect(check('claims/ts-02.yaml').status).toBe(0);
  });

  test.each([
    [
      'that is not there',
      'clams',
      /There is no folder "clams", and no file of that name\. Did you mean "\S+claims"\?/,
    ],
    ['that lies elsewhere', 'package.json', /"package\.json" does not lie in \S+content/],
  ])('%s is refused in a sentence', (_name, part, sentence) => {
    const { stderr, status } = check(part);
    expect(stderr).toMatch(sentence);
    expect(status).toBe(2);
  });
});

describe('problems are told', () => {
  test('to a program, as one object', () => {
    spoil();
    const { stdout, status } = check('--format=json');
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [
        {
          file: 'claims/ts-01.yaml',
          line: 1,
          column: 1,
          rule: 'records-keep-their-form',
          found: '"statment" is no field of this record',
          remedy: 'Did you mean "statement"?',
        },
      ],
      warnings: [expect.objectContaining({ rule: 'long-reads-are-long' }), expect.anything()],
      elsewhere: 0,
    });
    expect(status).toBe(1);
  });

  test('to GitHub, as annotations, with what its commands would take for their own escaped', () => {
    const path = join(folder, claim);
    writeFileSync(path, readFileSync(path, 'utf8').replace('kind: figure', 'kind: "100%: a, b"'));
    const { stdout } = check('--format=github', claim);
    expect(stdout).toMatch(
      /^::error file=claims\/ts-01\.yaml,line=2,col=7,title=records-keep-their-form::kind "100%25: a, b" is none of the words it may be {2}→ Choose one of: /,
    );
  });

  test('in no other form', () => {
    const { stderr, status } = check('--format=jsn');
    expect(stderr).toBe('"jsn" is no form in which problems are told. Did you mean "json"?\n');
    expect(status).toBe(2);
  });
});

test('help is given, and an option nobody knows is refused with it', () => {
  expect(check('--help').stdout).toContain('--watch');
  expect(check('--help').status).toBe(0);
  const { stderr, status } = check('--wach');
  expect(stderr).toMatch(/^Unknown option '--wach'\. npm run check/);
  expect(status).toBe(2);
});

describe('watching', () => {
  let watching: ChildProcess;
  afterEach(() => watching.kill());

  test('tells at every save how the content stands now', async () => {
    watching = spawn('node', ['src/desk/check.ts', '--watch'], { env: environment() });
    const output: string[] = [];
    const until = (wanted: RegExp) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (wanted.test(output.join(''))) resolve();
        };
        watching.stdout?.on('data', look);
        look();
      });
    watching.stdout?.on('data', (chunk) => output.push(`${chunk}`));
    await until(/no problem[\s\S]*Ctrl\+C ends it/);
    output.length = 0;
    spoil();
    await until(/ts-01\.yaml was saved:[\s\S]*1 problem in 1 file/);
    output.length = 0;
    cpSync(`tests/site/content/${claim}`, join(folder, claim));
    await until(/no problem/);
  });
});

test('where nothing is installed, that is said, also by a Node that runs no TypeScript', () => {
  for (const name of ['src', 'package.json']) cpSync(name, join(work, name), { recursive: true });
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const command of ['src/desk/check.ts', scripts.check.replace('node ', '')]) {
    const { stderr, status } = spawnSync('node', command.split(' '), {
      cwd: work,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^Nothing is installed here yet\. Run npm install/);
    expect(status).toBe(2);
  }
});
