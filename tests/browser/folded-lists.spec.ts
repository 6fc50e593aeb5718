/** Long lists of the record are folded into parts, so that a phone shows what there is. */
import { expect, type Page, test } from 'playwright/test';
import { origin } from './templates.ts';

const rows = (page: Page) => page.locator('[data-in]:visible');

test('parts of a list are folded; what is narrowed to stands open, and they close again after', async ({
  page,
}) => {
  await page.goto(`${origin}/quotes/`);
  const folds = page.locator('[data-group] > details');
  const open = page.locator('[data-group] > details[open]:visible');
  await expect(open).toHaveCount(1);
  const all = await folds.count();
  expect(all).toBeGreaterThan(1);

  await page.getByRole('searchbox', { name: /^Words in/ }).fill('targets');
  const left = await rows(page).count();
  expect(left).toBeGreaterThan(1);
  await expect(page.getByText(new RegExp(`^${left} of \\d+ quotations$`))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open all' })).toBeHidden();
  const counts = await page.locator('[data-part=count]:visible').allInnerTexts();
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(left);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(open).toHaveCount(1);

  await page.getByRole('button', { name: 'Open all' }).click();
  await expect(open).toHaveCount(all);
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect(open).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  expect(await rows(page).count(), 'on paper').toBeGreaterThan(left);
});

test('a year that the address names stands open', async ({ page }) => {
  await page.goto('/quotes/');
  const last = page.locator('[data-group]').last();
  const id = await last.getByRole('heading').getAttribute('id');
  await expect(last.getByRole('listitem')).toHaveCount(0);
  await page.goto('/');
  await page.goto(`/quotes/#${id}`);
  await expect(last.getByRole('listitem').first()).toBeInViewport();
});

test('on a phone a row has two lines of a quotation; all of it where it was looked for, and in print', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${origin}/quotes/`);
  await page.getByRole('button', { name: 'Open all' }).click();
  const words = page.locator('[data-in]:visible blockquote a');
  const cut = () =>
    words.evaluateAll((all) => all.filter((a) => a.scrollHeight > a.clientHeight + 1).length);
  const heights = await words.evaluateAll((all) =>
    all.map((a) => a.clientHeight / Number.parseFloat(getComputedStyle(a).lineHeight)),
  );
  expect(Math.max(...heights)).toBeLessThan(2.1);
  expect(await cut()).toBeGreaterThan(10);
  await page.emulateMedia({ media: 'print' });
  expect(await cut()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('searchbox', { name: /^Words in/ }).fill('targets');
  expect(await words.count()).toBeGreaterThan(5);
  expect(await cut()).toBe(0);
});

test('no long list is more than 10 screens of a phone before something is opened', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const list of ['/quotes/', '/sources/', '/corrections/']) {
    await page.goto(`${origin}${list}`);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(height / 740, list).toBeLessThan(10);
  }
});
