/** Without a network: what the search and the checker have read answers again, and what they have not is never a "no". */
import { expect } from 'playwright/test';
import { says as searchSays, settled } from './asking.ts';
import { choose, goOffline, kept, note, read, test } from './kept-site.ts';

const main = 'main';

test('a search that was made is answered again; another says that it cannot be', async ({
  page,
  site,
}) => {
  await choose(page, site);
  await read(page, site, '/search/?q="two+counts"');
  await settled(page);
  const answer = await searchSays(page).textContent();
  expect(answer).toMatch(/exact match/);
  await goOffline(page);
  await page.goto(`${site.origin}/search/?q="two+counts"`);
  await settled(page);
  await expect(searchSays(page)).toHaveText(answer ?? '');
  await expect(note(page)).toBeVisible();
  for (const query of ['"spring+fair"', '"words+that+stand+nowhere"', 'shortage']) {
    await page.goto(`${site.origin}/search/?q=${query}`);
    await expect(page.getByRole('alert').filter({ hasText: 'You are offline' })).toBeVisible();
    await expect(page.locator('[data-part=results]')).toHaveAttribute('data-outcome', 'unreadable');
    await expect(searchSays(page)).toHaveText('');
    await expect(page.locator(main)).not.toContainText('No exact match');
  }
  // What is typed is in no address that is kept.
  expect(JSON.stringify(await kept(page))).not.toMatch(/two|counts/);
});

test('what the checker has read it compares again; else it says that it cannot', async ({
  page,
  site,
}) => {
  const pasted = page.getByRole('textbox', { name: 'The quotation, and who' });
  const compare = page.getByRole('button', { name: 'Compare' });
  await choose(page, site);
  await read(page, site, '/check/');
  await expect(page.getByText('Ready: the record is here')).toBeVisible();
  await goOffline(page);
  await page.goto(`${site.origin}/check/`);
  await pasted.fill('Every spoon in the hall was counted twice, and the two counts agree.');
  await compare.click();
  await expect(page.locator('.finding')).toContainText('Verbatim');
  await page.evaluate(() => caches.delete('kept-index'));
  await page.goto(`${site.origin}/check/`);
  await pasted.fill('Every spoon in the hall was counted twice, and the two counts agree.');
  await compare.click();
  await expect(page.getByRole('alert')).toContainText('You are offline');
  await expect(page.locator('.finding')).toBeEmpty();
});

test('what came damaged is asked for again, and mended in what is kept', async ({ page, site }) => {
  await choose(page, site);
  await read(page, site, '/search/?q="two+counts"');
  await settled(page);
  // From the question's words to its text.
  await expect
    .poll(async () => JSON.stringify((await kept(page))['kept-index']))
    .toMatch(/quotes\/pairs\/.*quotes\/texts\/|quotes\/texts\/.*quotes\/pairs\//);
  await page.evaluate(async () => {
    const index = await caches.open('kept-index');
    for (const key of await index.keys()) {
      const found = await index.match(key);
      if (!key.url.includes('.png') || !found) continue;
      await index.put(key, new Response('damaged', { headers: found.headers }));
    }
  });
  await page.goto(`${site.origin}/search/?q="two+counts"`);
  await settled(page);
  await expect(searchSays(page)).toContainText('exact match');
  const asked = site.asked.length;
  await page.goto(`${site.origin}/search/?q="two+counts"`);
  await settled(page);
  expect(site.asked.slice(asked).filter((address) => address.includes('.png'))).toEqual([]);
  await goOffline(page);
  await page.goto(`${site.origin}/search/?q="two+counts"`);
  await settled(page);
  await expect(searchSays(page)).toContainText('exact match');
});
