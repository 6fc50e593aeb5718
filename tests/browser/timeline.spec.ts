/** The timeline: a line to scale where there is room, over the list that says the same. */
import { expect, test } from 'playwright/test';

test('each event has one mark on the line, and each year leads to its events', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/timeline/');
  const events = page.locator('#years [data-in]');
  expect(await events.count()).toBeGreaterThan(1);
  await expect(page.locator('.strip svg > *')).toHaveCount(await events.count());
  const links = page.getByRole('navigation', { name: 'Years' }).getByRole('link');
  const headings = page.locator('#years h2');
  await expect(links).toHaveCount(await headings.count());
  const years = await headings.allTextContents();
  expect((await links.allTextContents()).map((text) => text.trim())).toEqual(years);
  await links.last().click();
  await expect(headings.last()).toBeInViewport();
});

test('a mark stands over the years that its date may mean', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/timeline/');
  const days = await page
    .locator('#years [data-precision=day] .label time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')?.slice(0, 4) ?? ''));
  const boxes = page.locator('.strip li:has(a)');
  const names = (await boxes.allTextContents()).map((text) => text.trim());
  const places = await boxes.evaluateAll((all) =>
    all.map((each) => each.getBoundingClientRect().toJSON()),
  );
  const points = await page
    .locator('.strip circle')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  const over = points.map(({ x, width }) =>
    names.find((_, at) => {
      const [from = 0, middle = x + width / 2] = [places[at]?.x];
      return middle >= from && middle <= from + (places[at]?.width ?? 0);
    }),
  );
  expect(days.length).toBeGreaterThan(0);
  expect(over.sort()).toEqual(days.sort());
});

test('on a phone the years are chosen, and without a script they are links', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 780 },
      baseURL: test.info().project.use.baseURL ?? '',
    });
    const page = await context.newPage();
    await page.goto('/timeline/');
    await expect(page.locator('.strip')).toBeVisible({ visible: !javaScriptEnabled });
    await expect(page.locator('.strip svg')).toBeHidden();
    await expect(page.getByText('Narrow further')).toBeVisible({ visible: javaScriptEnabled });
    await context.close();
  }
});
