/** Somebody passes a section of a long read on. */
import { expect, test } from 'playwright/test';
import { equip, faultsOf } from './page-faults.ts';

test('a heading leads to itself, is called by its words, and moves nothing when it is pointed at', async ({
  page,
}) => {
  await equip(page);
  await page.goto('/articles/the-forgotten-drawer/');
  const heading = page.getByRole('heading', { name: 'What the newspaper counted', exact: true });
  const link = heading.getByRole('link', { name: 'What the newspaper counted', exact: true });
  const { height } = (await heading.boundingBox()) ?? {};
  await link.hover();
  expect((await heading.boundingBox())?.height).toBe(height);
  await link.click();
  await expect(page).toHaveURL(/#what-the-newspaper-counted$/);
  await expect(heading).toBeInViewport();
  expect(await faultsOf(page)).toEqual([]);
});
