/** Nothing is kept unless somebody asks for it, and one press deletes all of it. */
import { expect } from 'playwright/test';
import { settled } from './asking.ts';
import { choose, forgetButton, keepButton, kept, read, says, test } from './kept-site.ts';

const article = '/articles/the-forgotten-drawer/';

test('without the choice nothing is kept, and no worker answers', async ({ page, site }) => {
  for (const address of ['/', article, '/search/?q="two+counts"', '/check/', '/offline/'])
    await page.goto(site.origin + address, { waitUntil: 'networkidle' });
  await expect(says(page)).toHaveText('Nothing is kept on this device.');
  expect(await kept(page)).toEqual({});
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  expect(site.asked).not.toContain('/service-worker.js');
});

test('one press deletes all, also for windows that are still open', async ({
  page,
  site,
  context,
}) => {
  await choose(page, site);
  await read(page, site, article);
  const other = await context.newPage();
  await read(other, site, '/search/');
  await page.goto(`${site.origin}/offline/`);
  await expect(says(page)).toHaveText(/, 2 so far\.$/);
  await forgetButton(page).click();
  await expect(says(page)).toHaveText(/^All that was kept is deleted/);
  await expect(keepButton(page)).toBeFocused();
  // The worker still answers for a window that was open, until that goes elsewhere.
  const asked = site.asked.length;
  await other.getByRole('searchbox', { name: 'Words' }).fill('"two counts"');
  await settled(other);
  await expect.poll(() => site.asked.slice(asked).join()).toContain('/quotes/texts/');
  expect(await kept(other)).toEqual({});
  await other.goto(`${site.origin}/people/`, { waitUntil: 'networkidle' });
  await other.goto(site.origin + article, { waitUntil: 'networkidle' });
  expect(await kept(other)).toEqual({});
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await page.reload();
  await expect(says(page)).toHaveText('Nothing is kept on this device.');
});

test('where the worker cannot be had nothing is kept, and that is said', async ({ page, site }) => {
  site.remove('service-worker.js');
  await page.goto(`${site.origin}/offline/`);
  await keepButton(page).click();
  await expect(says(page)).toHaveText('This browser could not keep pages. Nothing is kept.');
  await expect(keepButton(page)).toBeEnabled();
  expect(await kept(page)).toEqual({});
});

test('without JavaScript nothing is kept, and that is said', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/offline/`);
  await expect(page.locator('noscript p')).toContainText('Without it nothing is kept');
  await expect(keepButton(page)).toBeHidden();
  await context.close();
});
