/** What an editor sees who writes while the site runs. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';

const content = '.build/written-content';
const origin = 'http://localhost:4403';
const record = `${content}/quotes/hall-minutes-2001/all-counted.yaml`;

// One server, one folder: what one test writes, the other would see.
test.describe.configure({ mode: 'serial' });

let server: ChildProcess;
let terminal = '';

test.beforeAll(async () => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/site/content', content, { recursive: true });
  server = spawn('astro', ['dev', '--port', '4403'], {
    env: { ...process.env, CONTENT: content, TARGET: '.build/written', NO_COLOR: '1' },
    detached: true,
  });
  server.stdout?.on('data', (chunk) => (terminal += chunk));
  server.stderr?.on('data', (chunk) => (terminal += chunk));
  await expect(async () => expect((await fetch(origin)).ok).toBe(true)).toPass({ timeout: 90_000 });
});

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid);
});

test('a mistake shows in terminal and page, and goes away when it is mended', async ({ page }) => {
  await page.goto(`${origin}/quotes/hall-minutes-2001/all-counted/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const cover = page.locator('vite-error-overlay');
  await expect(cover).toHaveCount(0);

  const words = readFileSync(record, 'utf8');
  writeFileSync(record, words.replace('speaker: ada-example', 'speaker: ada-exmple'));
  await expect(cover).toContainText('Did you mean "ada-example"?');
  expect(terminal).toContain('all-counted.yaml:2:10');

  writeFileSync(record, words);
  await expect.poll(() => terminal).toContain('All problems are mended.');
  await expect(cover).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('words that were altered are shown as not compared', async ({ page }) => {
  const words = readFileSync(record, 'utf8');
  writeFileSync(record, words.replace('counted twice', 'counted once'));
  const address = `${origin}/quotes/hall-minutes-2001/all-counted/`;
  await expect(async () => {
    // The page may be reloading itself, and a way there that this overtakes never ends.
    await page.goto(address, { timeout: 10_000 });
    await expect(page.locator('.check-mark').first()).toContainText('Not compared');
  }).toPass({ timeout: 60_000 });
  await expect(page.locator('main')).not.toContainText('character for character');
  await expect(page.locator('vite-error-overlay')).toContainText('no longer what was compared');
  writeFileSync(record, words);
  await expect(async () => {
    // The page may be reloading itself, and a way there that this overtakes never ends.
    await page.goto(address, { timeout: 10_000 });
    await expect(page.locator('.check-mark').first()).toContainText('Compared by program');
  }).toPass({ timeout: 60_000 });
});
