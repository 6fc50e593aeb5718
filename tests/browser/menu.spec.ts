/** The masthead's menu: one copy of the links, a fold where there is little room, open where there is much. */
import { expect, test } from 'playwright/test';

const ways = ['Long reads', 'Replies', 'Quotations', 'Claims', 'People', 'Organisations', 'Topics'];

test('a wide page shows every way through the site, and a field beside them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/claims/');
  const banner = page.getByRole('banner');
  for (const name of ways)
    await expect(banner.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(banner.getByText('Menu', { exact: true })).toBeHidden();
  await expect(banner.getByRole('searchbox', { name: 'Search' })).toBeVisible();
  await expect(banner.getByRole('link', { name: 'Claims' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('on a phone the menu opens in place and pushes the page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/claims/');
  const banner = page.getByRole('banner');
  const heading = page.getByRole('heading', { level: 1 });
  const people = banner.getByRole('link', { name: 'People', exact: true });
  await expect(people).toBeHidden();
  const before = (await heading.boundingBox())?.y ?? 0;
  await banner.getByText('Menu', { exact: true }).click();
  await expect(people).toBeVisible();
  expect((await heading.boundingBox())?.y ?? 0).toBeGreaterThan(before + 300);
  expect((await people.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await people.click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
});

test('text of twice the size clips nothing in the menu of a narrow page', async ({ browser }) => {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 320, height: 700 },
  });
  const page = await context.newPage();
  await page.goto('/people/');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.getByRole('banner').getByText('Menu', { exact: true }).click();
  const within = await page
    .getByRole('banner')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right <= innerWidth));
  expect(within.length).toBeGreaterThan(ways.length);
  expect(within).not.toContain(false);
  await context.close();
});

test('without a script the masthead leads to the search, and the menu opens', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  await page.goto('/people/');
  const banner = page.getByRole('banner');
  await expect(banner.getByRole('link', { name: 'Search', exact: true })).toBeVisible();
  await expect(banner.getByRole('searchbox')).toBeHidden();
  await banner.getByText('Menu', { exact: true }).click();
  await expect(banner.getByRole('link', { name: 'Terms', exact: true })).toBeVisible();
  await context.close();
});
