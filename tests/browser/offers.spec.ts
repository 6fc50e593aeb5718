import { expect, type Page, test } from 'playwright/test';
import { origin } from './templates.ts';

const field = (page: Page) => page.getByRole('banner').getByLabel('Search', { exact: true });
const list = (page: Page) => page.getByRole('listbox', { name: 'Offers' });
const options = (page: Page) => list(page).getByRole('option');

/** Types as a person does, and waits for what is offered. */
async function type(page: Page, words: string): Promise<void> {
  await field(page).pressSequentially(words);
  await expect(options(page).last()).toContainText(`Search for the words ${words}`);
}

test('nothing is loaded for the field before somebody comes to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/quotes/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /offers|combobox|\/search\//.test(path))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((path) => path === '/search/plan.txt')).toHaveLength(1);
});

test('a name is offered first, and nothing is chosen beforehand', async ({ page }) => {
  await page.goto('/');
  await type(page, 'ada');
  await expect(options(page).first()).toContainText('Ada Example');
  await expect(options(page).first()).toContainText('Person');
  await expect(list(page).locator('[aria-selected=true]')).toHaveCount(0);
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=ada$/);
});

test('an arrow chooses and Enter opens the page', async ({ page }) => {
  await page.goto('/');
  await type(page, 'ada ex');
  await field(page).press('ArrowDown');
  const chosen = list(page).locator('[aria-selected=true]');
  await expect(chosen).toHaveCount(1);
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await chosen.getAttribute('id')) ?? '',
  );
  await expect(field(page)).toHaveValue('ada ex');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/people\/ada-example\/$/);
});

test('Esc closes the list, and then clears the field', async ({ page }) => {
  await page.goto('/');
  await type(page, 'hall');
  await field(page).press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('hall');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('Tab leaves the field and closes the list', async ({ page }) => {
  await page.goto('/');
  await type(page, 'hall');
  await field(page).press('Tab');
  await expect(list(page)).toBeHidden();
  await expect(field(page)).toHaveValue('hall');
});

test('a slash brings the field from anywhere on a page, and is typed in fields', async ({
  page,
}) => {
  await page.goto('/quotes/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(field(page)).toHaveValue('1/2');
});

test('at most six lines are offered, each large enough for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/');
  await type(page, 'th');
  const lines = await options(page).all();
  expect(lines.length).toBeLessThanOrEqual(6);
  for (const line of lines)
    expect((await line.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

test('where more names match than are shown, a line says how many, and shows them all', async ({
  page,
}) => {
  // The invented site has too few.
  await page.goto(origin);
  await type(page, 'po');
  await expect(options(page)).toHaveCount(6);
  const all = options(page).nth(-2);
  const [, many] = /^All (\d+) names/.exec((await all.textContent()) ?? '') ?? [];
  expect(Number(many)).toBeGreaterThan(6);
  for (let press = 0; press < 2; press++) await field(page).press('ArrowUp');
  await expect(all).toHaveAttribute('aria-selected', 'true');
  const seen = await options(page).locator('.name').allTextContents();
  await field(page).press('Enter');
  const names = options(page).filter({ hasNotText: /^(?:Said by|Search for|All)/ });
  await expect(names).toHaveCount(Number(many));
  const chosen = list(page).locator('[aria-selected=true]');
  await expect(chosen).toBeInViewport();
  expect(seen).not.toContain(await chosen.locator('.name').textContent());
  await field(page).press('Enter');
  await expect(page).not.toHaveURL(`${origin}/`);
});

test('a name that could not be read is not offered, and the words are still searched for', async ({
  page,
}) => {
  await page.route(/\/search\/[^/]+\/names\//, (route) =>
    route.fulfill({ body: '<!doctype html><p>Not found', contentType: 'text/html' }),
  );
  await page.goto('/');
  await field(page).pressSequentially('ada');
  await expect(list(page)).toBeHidden();
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=ada$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to the search stands for the field', async ({ page }) => {
    await page.goto('/quotes/');
    await expect(field(page)).toBeHidden();
    await page.getByRole('banner').getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});
