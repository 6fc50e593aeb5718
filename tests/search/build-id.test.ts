import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchFolder } from '../../src/search/build-id.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'build-id-'));
  mkdirSync(join(site, 'src/search'), { recursive: true });
  writeFileSync(join(site, 'src/search/a.ts'), 'one');
  writeFileSync(join(site, 'src/b.ts'), 'two');
  writeFileSync(join(site, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(site, { recursive: true }));

const module = resolve('src/search/build-id.ts');
/** The build id of the invented code, asked for where it lies. */
const idOf = (content: string): string =>
  execFileSync(
    'node',
    [
      '--input-type=module',
      '-e',
      `import { buildId } from '${module}'; process.stdout.write(buildId('${content}'))`,
    ],
    { cwd: site, encoding: 'utf8' },
  );

test('a build is called the same by the same content and code', () => {
  expect(idOf('content')).toBe(idOf('content'));
  expect(idOf('content')).toMatch(/^[0-9a-f]{10}$/);
});

test.each<[string, () => void]>([
  ['a letter of the code', () => writeFileSync(join(site, 'src/b.ts'), 'twi')],
  ['the name of a file', () => renameSync(join(site, 'src/b.ts'), join(site, 'src/c.ts'))],
  [
    'where one file ends and the next begins',
    () => {
      writeFileSync(join(site, 'src/b.ts'), 't');
      writeFileSync(join(site, 'src/search/a.ts'), 'woone');
    },
  ],
  ['the packages', () => writeFileSync(join(site, 'package-lock.json'), '{ }')],
])('it is called otherwise for %s', (_name, change) => {
  const before = idOf('content');
  change();
  expect(idOf('content')).not.toBe(before);
});

test('it is called otherwise for other content', () => {
  expect(idOf('content')).not.toBe(idOf('contents'));
});

test('the index lies below /search/ under that name', () => {
  expect(searchFolder('content')).toMatch(/^\/search\/[0-9a-f]{10}\/$/);
});
