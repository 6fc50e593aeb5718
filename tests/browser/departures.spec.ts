/** Following an old address: to where something moved, or to what became of it. */
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { equip, faultsOf } from './page-faults.ts';

const [moved, withdrawn] = ['/quotes/hall-minutes-2001/every-spoon/', '/people/cy-former/'];

test('a quotation that moved is found from its old address', async ({ page }) => {
  await page.goto(moved);
  await page.waitForURL('**/quotes/hall-minutes-2001/all-counted/');
  await expect(page.getByRole('blockquote')).toContainText('Every spoon in the hall');
});

test('without being sent on, a reader is given the way', async ({ page }) => {
  const text = readFileSync(`.build/invented${moved}index.html`, 'utf8');
  await page.route(`**${moved}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: text.replace(/<meta http-equiv="refresh"[^>]*>/i, ''),
    }),
  );
  await page.goto(moved);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has moved');
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL(/all-counted\/$/);
});

test('what was withdrawn has a page that says so, when and why, and leads on', async ({ page }) => {
  await equip(page);
  await page.goto(withdrawn);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page was withdrawn');
  await expect(page.getByRole('main')).toContainText(
    'withdrawn on 5 January 2020. The person holds',
  );
  await expect(page.getByRole('main')).not.toContainText(/former/i);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('heading', { name: 'Withdrawn' })).toBeVisible();
});

test('a claim and an event keep their fragments', async ({ page }) => {
  await page.goto('/claims/#ts-00');
  await expect(page.locator(':target')).toContainText('A claim stood at this address until it was');
  await page.goto('/timeline/#e-2001');
  await page.locator(':target').getByRole('link').click();
  await expect(page.locator(':target')).toContainText('4 May 2001');
});

test('neither is offered to search engines, and both are valid HTML', async () => {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: { 'long-title': 'off', 'require-sri': 'off' },
  });
  const sitemap = readFileSync('.build/invented/sitemap-0.xml', 'utf8');
  for (const address of [moved, withdrawn, '/claims/', '/topics/counting/']) {
    const text = readFileSync(`.build/invented${address}index.html`, 'utf8');
    expect((await validator.validateString(text)).results).toEqual([]);
    const isThere = address === '/claims/' || address === '/topics/counting/';
    expect(text.includes('content="noindex"')).toBe(!isThere);
    expect(sitemap.includes(address)).toBe(isThere);
  }
});

test('a speaker can be followed', async ({ page, request }) => {
  await page.goto('/people/ada-example/');
  const link = page.getByRole('main').getByRole('link', { name: 'feed' });
  const address = await link.getAttribute('href');
  await expect(page.locator('head link[rel="alternate"]').first()).toHaveAttribute(
    'href',
    address ?? '',
  );
  const response = await request.get(address ?? '');
  expect(response.headers()['content-type']).toContain('application/atom+xml');
  expect(await response.text()).toContain('<title>Ada Example – ');
});
