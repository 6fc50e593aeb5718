import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const content = 'tests/site/content';

test('a build reads each file of the content once, whoever asks for it', {
  timeout: 600_000,
}, () => {
  const work = mkdtempSync('.build/read-once-');
  const target = join(work, 'release');
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT: content,
      TARGET: target,
      NODE_OPTIONS: `--import ${resolve('tests/publish/disk-reads.ts')}`,
      READS_OF: content,
      READS_TO: resolve(work, 'reads'),
    },
  });
  expect(stdout + stderr).toContain('Complete!');
  expect(status).toBe(0);
  const reads = readFileSync(join(work, 'reads'), 'utf8').trim().split('\n').sort();
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(content, file)).isFile())
    .sort();
  expect(reads).toEqual(files);
  rmSync(work, { recursive: true });
});
