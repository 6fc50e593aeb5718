/** The files with which a question begins are asked for while the page's scripts still come, and are asked for once. */
import { expect, test } from 'playwright/test';
import { settled } from './asking.ts';

for (const [query, file] of [
  ['?q="two counts"', /\/quotes\/pairs\/\d+\.png\?\d+$/],
  ['?q=counts', /\/quotes\/words\/\d+\.png\?\d+$/],
  ['?speaker=ada-example', /\/quotes\/speakers\/\d+\.png\?\d+$/],
] as const) {
  test(`a search for ${query} does not wait for its scripts`, async ({ page }) => {
    const asked: string[] = [];
    const { promise: isAsked, resolve } = Promise.withResolvers<void>();
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (!file.test(pathname + search)) return;
      asked.push(pathname + search);
      resolve();
    });
    // No script comes before the file is asked for.
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await isAsked;
      await route.continue();
    });
    await page.goto(`/search/${query}`);
    await settled(page);
    await expect(page.locator('[data-part=quotations] li[data-url]').first()).toBeVisible();
    expect(asked).toEqual([...new Set(asked)]);
  });
}
