/** The files with which a question begins are asked for while the page's scripts still come, and are asked for once. */
import { expect, test } from 'playwright/test';
import { settled } from './asking.ts';

for (const [query, file] of [
  ['?q="two counts"', /\/quotes\/pairs\/\d+\.bin$/],
  ['?q=counts', /\/quotes\/words\/\d+\.bin$/],
  ['?speaker=ada-example', /\/quotes\/speakers\/\d+\.txt$/],
] as const) {
  test(`a search for ${query} does not wait for its scripts`, async ({ page }) => {
    const asked: string[] = [];
    const { promise: isAsked, resolve } = Promise.withResolvers<void>();
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (!file.test(path)) return;
      asked.push(path);
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
