/** The front page of the real site, beside the record that it is made of. */
import { expect, test } from 'playwright/test';
import { publicRecord } from '../../src/record/public-record.ts';
import { read } from '../../src/record/read/read.ts';
import { openingOf } from '../../src/record/views/articles/opening.ts';
import { series } from '../../src/record/views/articles/series.ts';

const origin = 'http://localhost:4401';
const dossier = publicRecord(read(new URL('../../content', import.meta.url).pathname).dossier, '');
const articles = series(dossier);

for (const width of [1280, 1440])
  test(`one screen of ${width} × 900 says what this is, leads with a drawing, and leads into the record`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(origin);
    const first = page.getByRole('article').first();
    await expect(first.getByRole('link', { name: articles[0]?.title ?? '' })).toBeVisible();
    const glance = page.getByRole('navigation', { name: 'The record at a glance' });
    for (const part of [
      page.getByRole('banner').getByRole('searchbox'),
      page.getByRole('region', { name: 'Where this begins' }).locator('p').last(),
      first,
      glance.getByRole('link', { name: `${dossier.quotes.size} quotations` }),
      glance.getByRole('link', { name: `${dossier.people.size} people` }),
      glance.getByRole('link', { name: `${dossier.claims.size} claims` }),
      glance.getByRole('link', { name: 'Newest correction' }),
    ]) {
      const box = await part.boundingBox();
      expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    }
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    const ways = await glance.boundingBox();
    const words = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') as HTMLElement);
      return range.getBoundingClientRect().right;
    });
    expect(title?.y).toBeLessThan(200);
    expect(ways?.x).toBeGreaterThan(words);
  });

test('each long read is a card with the drawing that opens it, and all of the card leads there', async ({
  page,
}) => {
  await page.goto(origin);
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(articles.length);
  for (const [index, article] of articles.entries()) {
    const opening = openingOf(dossier, article);
    expect(opening, article.id).toBeDefined();
    const card = cards.nth(index);
    await expect(card.locator('.drawing')).toBeVisible();
    await expect(card).toContainText(opening?.title ?? '');
    await expect(card).toContainText(opening?.caption ?? '');
    await expect(card).toContainText(opening?.caution ?? '');
    const drawing = card.locator('.drawing');
    await drawing.scrollIntoViewIfNeeded();
    const under = await drawing.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + Math.min(height, 300) / 2);
      return top?.closest('a')?.pathname;
    });
    expect(under, article.id).toBe(`/articles/${article.id}/`);
  }
});

test('three ways into the record say how much there is of each', async ({ page }) => {
  await page.goto(origin);
  const ways = page.getByRole('region', { name: 'Who said what, when, and in which document' });
  for (const [name, size] of [
    ['Quotations', dossier.quotes.size],
    ['People', dossier.people.size],
    ['Claims', dossier.claims.size],
  ] as const)
    await expect(ways.getByRole('heading', { name: `${size} ${name}` })).toBeVisible();
  await ways.getByRole('searchbox').fill('burglary');
  await ways.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=burglary$/);
});

for (const width of [320, 768, 1280])
  test(`at ${width} px no drawing is wider than its card`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(origin);
    const over = await page.locator('.drawing').evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const edge = drawing.getBoundingClientRect().right + 6;
        return [...drawing.querySelectorAll('*')]
          .filter((each) => each.getBoundingClientRect().right > edge)
          .map((each) => `${each.tagName} ${each.textContent}`);
      }),
    );
    expect(over).toEqual([]);
  });

test('in forced colours every sign of a drawing is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(origin);
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const unseen = await page.locator('.drawing svg:not(.under) :is(circle, line, path)').evaluateAll(
    (signs, ground) =>
      signs.filter((sign) => {
        const { fill, stroke } = getComputedStyle(sign);
        return [fill, stroke].every((colour) => colour === 'none' || colour === ground);
      }).length,
    ground,
  );
  expect(unseen).toBe(0);
});
