/** Five journeys of somebody who hears the site; what they hear is kept, line by line. */
import { expect, type Page, test } from 'playwright/test';
import { settled } from './asking.ts';
import { type Listener, listenTo } from './by-ear/listener.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const kept = async (listener: Listener, name: string): Promise<void> =>
  expect(await listener.heard()).toMatchSnapshot(['by-ear', `${name}.txt`]);

const opened = async (page: Page, path: string): Promise<Listener> => {
  await page.goto(path);
  return listenTo(page);
};

test('reads: skips to the text, hears the headings, begins', async ({ page }) => {
  const listener = await opened(page, '/articles/the-forgotten-drawer/');
  await listener.until('link, Skip to the text');
  await listener.press('act');
  await listener.until('heading, The forgotten drawer', 'moveToNextHeading');
  await listener.until('link, Leave this page');
  await listener.press('moveToNextHeading');
  await listener.until('end of paragraph');
  await kept(listener, 'read');
});

test('follows a mark: hears the note, and comes back to the sentence', async ({ page }) => {
  const listener = await opened(page, '/articles/the-forgotten-drawer/');
  await listener.until('heading, The forgotten drawer', 'moveToNextHeading');
  await listener.until('doc-noteref, Disputed: note 3');
  await listener.press('act');
  await expect(page.locator('#fn-evidence-2')).toBeFocused();
  await listener.until('doc-backlink');
  await listener.press('act');
  await expect(page.locator('a[aria-label="Disputed: note 3"]')).toBeFocused();
  await kept(listener, 'follow-a-mark');
});

test('searches: hears what was found, and the first of it', async ({ page }) => {
  await page.goto('/search/');
  const listener = await listenTo(page);
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  await field.fill('counted twice');
  await page.keyboard.press('Enter');
  await settled(page);
  await listener.until('heading, Quotations', 'moveToNextHeading');
  await listener.until('end of blockquote');
  await kept(listener, 'search');
});

test('checks a quotation: hears the finding, and what differs', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.getByText('Ready: the record is here')).toBeVisible();
  const listener = await listenTo(page);
  await page
    .getByRole('textbox', { name: 'The quotation, and who' })
    .fill('“Every fork in the hall was counted twice, and the two counts agree.” Ada Example');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.locator('.finding')).toContainText('Altered');
  await listener.press('next', 60);
  await kept(listener, 'check');
});

test('finds a correction: from the foot of the front page to what was wrong', async ({ page }) => {
  const front = await opened(page, '/');
  await front.until('link, Corrections', 'moveToNextLink');
  await Promise.all([page.waitForURL('**/corrections/'), front.press('act').catch(() => {})]);
  const listener = await listenTo(page);
  await listener.press('moveToNextHeading', 2);
  await listener.press('next', 40);
  await kept(listener, 'correction');
});
