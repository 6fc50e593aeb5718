/** Somebody follows a note and comes back, by keyboard, mouse and touch. */
import { expect, type Page, test } from 'playwright/test';

const article = '/articles/the-forgotten-drawer/';
const mark = (page: Page) => page.getByRole('main').locator('sup a', { hasText: /^1$/ });
const back = (page: Page) => page.getByLabel('Back to the text at note 1', { exact: true });

test('by keyboard', async ({ page }) => {
  await page.goto(article);
  await mark(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#fn-/);
  await expect(page.locator(':target')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator(':target a:focus')).toHaveAttribute('href', /^\/sources\//);
  await back(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#fnref-/);
  await expect(mark(page)).toBeInViewport();
});

test('by mouse', async ({ page }) => {
  await page.goto(article);
  await mark(page).click();
  await expect(page.locator(':target')).toBeInViewport();
  await back(page).click();
  await expect(mark(page)).toBeInViewport();
});

test('by touch', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: 'http://localhost:4402',
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(article);
  await mark(page).tap();
  await expect(page.locator(':target')).toBeInViewport();
  const { width = 0, height = 0 } = (await back(page).boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await back(page).tap();
  await expect(mark(page)).toBeInViewport();
  await context.close();
});

test('a screen reader is told what each is', async ({ page }) => {
  await page.goto(article);
  await expect(mark(page)).toHaveAttribute('role', 'doc-noteref');
  await expect(back(page)).toHaveAttribute('role', 'doc-backlink');
  await expect(page.locator('section.footnotes')).toHaveAttribute('role', 'doc-endnotes');
  await expect(page.locator('section.footnotes')).toHaveAccessibleName('Notes');
});
