/** The search where it is hardest: a narrow page, no colours, no JavaScript, a page older than the site. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { keepEarlierIndexes } from '../../src/publish/earlier-indexes.ts';
import { serverOf } from '../../src/publish/serving/server.ts';
import { swap } from '../../src/publish/swap.ts';
import { ask, marks, quotations, says } from './asking.ts';
import { equip, faultsOf } from './page-faults.ts';

const site = join(import.meta.dirname, '../../.build/invented');

test('at 320 px, in forced colours and in the dark, nothing is lost', async ({ page }) => {
  await equip(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await ask(page, '?q="spoon in the hall"');
  const hit = await quotations(page).boundingBox();
  const narrowing = await page.getByText('Narrow the quotations').boundingBox();
  expect(narrowing?.height).toBeGreaterThanOrEqual(24);
  expect(hit?.y).toBeLessThan(700);
  await page.getByText('Narrow the quotations').click();
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(marks(page).first()).toHaveCSS('border-block-end-style', 'solid');
});

test('without JavaScript every quotation is two links away, in its year', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/search/');
  await page.getByRole('main').getByRole('link', { name: 'all quotations' }).first().click();
  await expect(page).toHaveURL(/\/quotes\/$/);
  for (const year of await page.locator('[data-group] > details:not([open]) > summary').all())
    await year.click();
  const links = page.getByRole('main').getByRole('listitem').locator('a[href^="/quotes/"]');
  const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(new Set(all.filter((href) => href?.endsWith('/'))).size).toBe(4);
  await context.close();
});

test('a tab opened before a release still searches after five more', async ({ page }) => {
  const work = mkdtempSync(join(tmpdir(), 'old-tab-'));
  const [staging, target] = [join(work, 'staging'), join(work, 'dist')];
  const own = readdirSync(`${site}/search`).find((name) => /^[0-9a-f]{10}$/.test(name)) ?? '';
  const release = async (build: string): Promise<void> => {
    cpSync(site, staging, { recursive: true });
    if (build !== own) renameSync(`${staging}/search/${own}`, `${staging}/search/${build}`);
    await keepEarlierIndexes(staging, target, '');
    await swap(staging, target);
  };
  await release(own);
  const server = serverOf(target).listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/search/`);
    for (let more = 1; more <= 5; more++) await release(`000000000${more}`);
    for (const [words, sentence] of [
      ['"two counts"', '1 exact match in quotations, and 1 in the long reads.'],
      ['drawers', '1 quotation holds a form, another spelling or a synonym of it.'],
    ] as const) {
      await page.getByRole('searchbox').fill(words);
      await expect(says(page)).toContainText(sentence);
    }
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(work, { recursive: true });
  }
});
