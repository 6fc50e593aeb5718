/** Where a reader was in a long read, kept for whoever asks for it, and for nobody else. */
import { expect, type Page, test } from 'playwright/test';
import { origin } from './templates.ts';

test.use({ baseURL: origin });

const article = '/articles/the-20-per-cent-promise/';
const section = '2013: they are back';
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('places'));
const bar = (page: Page) => page.getByRole('region', { name: 'Where you were' });

/** Reads on to the paragraph after the heading of the section, as somebody who scrolls. */
const readTo = (page: Page) =>
  page.evaluate((section) => {
    const heading = [...document.querySelectorAll('h2')].find((each) =>
      each.textContent?.startsWith(section),
    );
    heading?.nextElementSibling?.scrollIntoView({ block: 'start' });
    return heading?.nextElementSibling?.id;
  }, section);

async function askToKeep(page: Page): Promise<void> {
  await page.goto(article);
  if ((page.viewportSize()?.width ?? 0) < 1000) await page.locator('.sections summary').click();
  await page.getByRole('button', { name: 'Keep my place' }).click();
  await expect(page.locator('.sections [role=status]')).toHaveText(/^Your place in long reads is/);
}

test('nothing is kept of whoever does not ask for it', async ({ page }) => {
  await page.goto(article);
  await readTo(page);
  await page.goto('/');
  await page.goto(article);
  await expect(bar(page)).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
])
  test(`a reader goes on where they were, ${viewport.width} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await askToKeep(page);
    const id = await readTo(page);
    await page.goto('/');
    await page.goto(article);
    await expect(bar(page)).toContainText(`You were at “${section}”`);
    await expect(bar(page)).not.toContainText('Corrected');
    await page.getByRole('button', { name: 'Go on from there' }).click();
    await expect(page.locator(`#${id}`)).toBeFocused();
    await expect(page.locator(`#${id}`)).toBeInViewport();
    await expect(bar(page)).toHaveCount(0);
    // Who comes for a place, or only looks at the beginning, loses nothing.
    await page.goto(`${article}#corrections`);
    await page.goto('/');
    await page.goto(article);
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.goto('/');
    expect(await stored(page)).toContain(id);
  });

test('what was corrected since is said, and a changed paragraph leads to its section', async ({
  page,
}) => {
  await askToKeep(page);
  await readTo(page);
  await page.goto('/');
  await page.evaluate(() => {
    const [[path, place]] = JSON.parse(localStorage.getItem('places') ?? '');
    const older = { ...place, id: 'p-00000000', on: '2026-11-20' };
    localStorage.setItem('places', JSON.stringify([[path, older]]));
  });
  await page.goto(article);
  await expect(bar(page)).toContainText(/, 20 November 2026\. Corrected \d+ November 2026/);
  await page.getByRole('button', { name: 'Go on from there' }).click();
  await expect(page.getByRole('heading', { name: section })).toBeFocused();
});

test('what was read to its end is no place to go on from', async ({ page }) => {
  await askToKeep(page);
  await readTo(page);
  await page.goto('/');
  await page.goto(article);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.goto('/');
  expect(await stored(page)).toBe('[]');
});

test('one press forgets all: in the bar, beside the contents, and where all that is kept is told', async ({
  page,
}) => {
  for (const forget of ['bar', 'contents', 'offline']) {
    await askToKeep(page);
    await readTo(page);
    await page.goto(forget === 'offline' ? '/offline/' : '/');
    if (forget === 'offline') {
      await expect(page.locator('[data-part=says]')).toHaveText(
        'No page is kept on this device. Where you were in one long read is.',
      );
      await page.getByRole('button', { name: 'Keep nothing, and delete what is kept' }).click();
      await expect(page.locator('[data-part=says]')).toHaveText(
        /Nothing is kept on this device\.$/,
      );
    } else {
      await page.goto(article);
      const where = forget === 'bar' ? bar(page) : page.locator('.sections');
      await where.getByRole('button', { name: 'Forget my places' }).click();
      await expect(page.getByRole('button', { name: 'Keep my place' })).toHaveCount(1);
      await readTo(page);
      await page.goto('/');
    }
    expect(await stored(page), forget).toBeNull();
  }
});

test('a browser that keeps nothing says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('It is full.', 'QuotaExceededError');
    };
  });
  await page.goto(article);
  await page.getByRole('button', { name: 'Keep my place' }).click();
  await expect(page.locator('.sections [role=status]')).toHaveText(
    'This browser keeps nothing for this site.',
  );
});
