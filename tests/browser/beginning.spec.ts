/** Comes new to the invented site: a way out, how it all began, and where the answers stand. */
import { expect, type Page, test } from 'playwright/test';

const beginning = (page: Page) => page.getByRole('region', { name: 'Where this begins' });

test('the front page offers support and a way out before its first words', async ({ page }) => {
  await page.goto('/');
  const first = page.getByRole('main').locator('p').first();
  await expect(first.getByRole('link')).toHaveText([
    'Where to find support',
    'What those criticised have said',
    'Leave this page',
  ]);
});

test('the beginning stands on the front page without marks, which its own page has', async ({
  page,
}) => {
  await page.goto('/');
  await expect(beginning(page)).toContainText(
    'In 2001 a committee counted 112 teaspoons. A drawer',
  );
  await page.getByRole('link', { name: 'What each sentence rests on' }).click();
  await expect(page.getByRole('main').locator('a[href="/claims/#ts-01"]')).toBeVisible();
});

test('the first of the series has the whole beginning, and the next has two lines', async ({
  page,
}) => {
  await page.goto('/articles/the-forgotten-drawer/');
  await expect(beginning(page)).toContainText('A drawer was left out');
  await page.goto('/articles/the-second-count/');
  await expect(beginning(page)).toBeHidden();
  await expect(page.getByRole('link', { name: 'Where this begins' })).toBeVisible();
});

test('a long read leads from its content note to what was answered', async ({ page }) => {
  await page.goto('/articles/the-second-count/');
  await page
    .getByRole('complementary', { name: 'Content note' })
    .getByRole('link', { name: 'What those criticised have said' })
    .click();
  await expect(page).toHaveURL('/replies/');
});
