import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeChecksums } from '../../src/publish/checksums.ts';

test('lists every file in order, as sha256sum checks it, the same a second time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, 'a'));
  for (const file of ['b.html', 'a/c.html', '_headers']) writeFileSync(join(folder, file), file);
  await writeChecksums(folder);
  const first = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  await writeChecksums(folder);
  expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(first);
  expect(first.match(/\S+$/gm)).toEqual(['_headers', 'a/c.html', 'b.html']);
  const check = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder });
  expect(check.status).toBe(0);
  writeFileSync(join(folder, 'b.html'), 'changed');
  expect(spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: folder }).status).toBe(1);
  rmSync(folder, { recursive: true });
});
