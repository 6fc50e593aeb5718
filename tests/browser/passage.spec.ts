/** What a person does with words selected in a long read: links to them, cites them. */
import { expect, type Page, test } from 'playwright/test';
import { equip, faultsOf } from './page-faults.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects words as a reader would, from the first letter of `from` to the last of `to`, in a part of the page. */
const select = (page: Page, selector: string, from: string, to = from) =>
  page.evaluate(
    ([selector, from, to]) => {
      const part = document.querySelector(selector);
      if (!part) throw new Error(`The page has no ${selector}.`);
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      for (
        let node = walker.nextNode() as Text | null;
        node;
        node = walker.nextNode() as Text | null
      ) {
        const start = node.data.indexOf(from);
        if (!begun && start >= 0) {
          range.setStart(node, start);
          begun = true;
        }
        const end = node.data.indexOf(to);
        if (begun && end >= 0) {
          range.setEnd(node, end + to.length);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return;
        }
      }
      throw new Error(`${selector} does not say "${from}" and "${to}".`);
    },
    [selector, from, to] as const,
  );

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await equip(page);
  await page.goto('/articles/the-second-count/');
});
const bar = (page: Page) => page.getByRole('group', { name: 'The words you selected' });

test('words give a link that names whole words and the page', async ({ page }) => {
  await select(page, '[data-article]', 'ows where the spo');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('Copied.');
  expect(await clipboard(page)).toMatch(
    /^https:\/\/whatwascounted\.example\/articles\/the-second-count\/#[^:]*:~:text=knows%20where%20the%20spoons$/,
  );
});

test('words are cited with title, date and address', async ({ page }) => {
  await select(page, '[data-article]', 'Nobody knows where');
  await bar(page).getByRole('button', { name: 'Copy with citation' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('Copied.');
  expect(await clipboard(page)).toMatch(
    /^‘Nobody knows where’\n\nWhat Was Counted, ‘The second count’, 4 January 2020: https:/,
  );
});

test('words are credited to their speaker and source where they are quoted', async ({ page }) => {
  await select(page, '.quoted', 'asked the £3.50');
  await bar(page).getByRole('button', { name: 'Copy with citation' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('Copied.');
  const copied = await clipboard(page);
  expect(copied).toMatch(
    /^“asked the £3\.50”\n\nA member of the tea committee, unnamed, June 2002\./,
  );
  expect(copied).toMatch(
    /\/quotes\/pottering-post-2002\/nobody-asked\/\?v=[0-9a-f]{8}\nQuoted in What/,
  );
});

test('words are one Tab away from the buttons, and Escape puts them away', async ({ page }) => {
  const before = await page.evaluate(() => document.body.scrollHeight);
  await page.getByText('Nobody knows where').dblclick({ position: { x: 20, y: 10 } });
  await expect(bar(page)).toBeVisible();
  expect(await page.evaluate(() => document.body.scrollHeight)).toBe(before);
  // Looked at as it would be printed, it is not there, and would lose the focus.
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toBeHidden();
});

test('words are linked to by the nearest id as well', async ({ page }) => {
  await select(page, '.quoted', 'asked the');
  await bar(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(bar(page).getByRole('status')).toHaveText('Copied.');
  const [, id] =
    /#([^:]+):~:text=(?:[^,]+-,)?asked%20the(?:,-[^,]+)?$/.exec(await clipboard(page)) ?? [];
  await expect(page.locator(`[id="${id}"]`)).toContainText('asked the');
});
