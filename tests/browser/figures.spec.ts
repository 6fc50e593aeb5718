/** Reads the figures of both sites beside their data: every number, every mark, every size. */
import { expect, type Locator, test } from 'playwright/test';
import { dateInWords, datesInWords } from '../../src/format/date.ts';
import { numberInWords } from '../../src/format/number.ts';
import type { Article, Entry } from '../../src/record/dossier.ts';
import type { Figure } from '../../src/record/kinds/figure.ts';
import { isOpening } from '../../src/record/kinds/figure-forms.ts';
import { read } from '../../src/record/read/read.ts';
import { opensWith, squeezed, written } from './opening-drawing.ts';

const sites = [
  { name: 'the site', content: '../content', origin: 'http://localhost:4401' },
  { name: 'the invented site', content: 'site/content', origin: 'http://localhost:4402' },
].map(({ content, ...site }) => ({
  ...site,
  dossier: read(new URL(`../${content}`, import.meta.url).pathname).dossier,
}));

const showing = (article: Entry<Article>, figures: ReadonlyMap<string, Entry<Figure>>) =>
  article.mentions.flatMap(({ by, id, anchor }) => {
    const figure = by === 'Figure' ? figures.get(id) : undefined;
    return figure && anchor ? [{ figure, anchor }] : [];
  });

for (const { name, origin, dossier } of sites) {
  for (const article of dossier.articles.values()) {
    const shown = showing(article, dossier.figures);
    if (shown.length === 0) continue;

    test(`on ${name}, the figures of ${article.id} say what their files say`, async ({ page }) => {
      await page.goto(`${origin}/articles/${article.id}/`);
      for (const { figure, anchor } of shown) {
        const whole = page.locator(`#${anchor}`);
        await expect(whole.getByText(figure.title).first()).toBeVisible();
        await expect(whole.locator('a[href^="/sources/"]').first()).toBeVisible();
        const summary = whole.locator('summary');
        if (figure.form !== 'table') await summary.click();
        const table = whole.getByRole('table', { name: figure.title });
        await expect(table).toBeVisible();
        if (figure.moments.length > 0) await saysItsDates(whole, table, figure);
        else expect(await squeezed(table.locator('tbody td.number'))).toEqual(written(figure));
        if (figure.form === 'bars') await drawsItsBars(whole, figure);
        if (figure.form === 'series') await drawsItsSeries(whole, figure);
        if (isOpening(figure)) await opensWith(whole.locator('.drawing'), figure);
      }
    });
  }
}

async function saysItsDates(whole: Locator, table: Locator, { form, moments, key }: Figure) {
  const dates = moments.map(({ date, until }) =>
    until ? datesInWords(date, until) : dateInWords(date),
  );
  expect(await squeezed(table.locator('tbody th'))).toEqual(dates);
  if (form !== 'timeline') return;
  const means = moments.map(({ mark }) => key.find((each) => each.mark === mark)?.means ?? '');
  expect(await squeezed(whole.locator('ol > li > .when'))).toEqual(
    dates.map((date, index) => `${date} (${means[index]})`),
  );
  const lefts = await whole
    .locator('ol .track')
    .evaluateAll((tracks) =>
      tracks.map((track) =>
        Number.parseFloat(track.querySelector('.length')?.getAttribute('x1') ?? ''),
      ),
    );
  const inTime = [...moments.keys()].sort((a, b) => (lefts[a] ?? 0) - (lefts[b] ?? 0));
  const first = (index: number): string => moments[index]?.date.padEnd(10, '-01') ?? '';
  for (const [place, index] of inTime.entries())
    expect(first(index) >= first(inTime[place - 1] ?? index)).toBe(true);
}

async function drawsItsBars(whole: Locator, figure: Figure) {
  expect(await squeezed(whole.locator('.track text'))).toEqual(written(figure));
  const drawn = await whole
    .locator('.track')
    .evaluateAll((tracks) =>
      tracks.map((track) => track.querySelector('rect')?.getBoundingClientRect().width ?? 0),
    );
  let index = 0;
  const scales = new Map<string, number>();
  for (const { rows, counted, unit = figure.unit } of figure.parts) {
    for (const { value = 0 } of rows) {
      const width = drawn[index++] ?? 0;
      if (value === 0) {
        expect(width).toBe(0);
        continue;
      }
      // One scale for all that was counted alike, to a tenth of a pixel.
      const alike = `${counted} ${unit?.name}`;
      const scale = scales.get(alike) ?? width / Math.abs(value);
      scales.set(alike, scale);
      expect(Math.abs(width - scale * Math.abs(value))).toBeLessThan(0.1);
    }
  }
}

async function drawsItsSeries(whole: Locator, figure: Figure) {
  const picture = whole.getByRole('img', { name: figure.alternative });
  await expect(picture).toBeVisible();
  const values = figure.parts.flatMap(({ rows }) => rows.flatMap(({ value }) => value ?? []));
  const ends = figure.parts.flatMap(({ rows, unit = figure.unit }) =>
    [...new Set([rows[0], rows.at(-1)])].flatMap((row) =>
      row?.value === undefined ? [] : numberInWords(row.value, unit?.mark),
    ),
  );
  expect(await squeezed(picture.locator('.value'))).toEqual(ends);
  const box = await picture.boundingBox();
  const circles = await picture
    .locator('circle')
    .evaluateAll((all) => all.map((circle) => Number.parseFloat(circle.getAttribute('cy') ?? '')));
  expect(circles).toHaveLength(values.length);
  expect(box?.height ?? 0).toBeGreaterThan(200);
  const most = Math.max(...values);
  const top = Math.min(...circles);
  for (const [index, value] of values.entries())
    expect(100 - (circles[index] ?? 0)).toBeCloseTo(((100 - top) * value) / most, 2);
  // One line fewer than points in each run: nothing is joined across a break.
  const joins = figure.parts.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  await expect(picture.locator('line.run')).toHaveCount(joins);
  await expect(picture.locator('line.gap')).toHaveCount(figure.parts.length - 1);
}

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test('no text of a figure is small, runs out of the figure, or lies on another number', async ({
    page,
  }) => {
    for (const { origin, dossier } of sites) {
      for (const article of dossier.articles.values()) {
        const shown = showing(article, dossier.figures);
        if (shown.length === 0) continue;
        await page.goto(`${origin}/articles/${article.id}/`);
        for (const { anchor } of shown) {
          const figure = page.locator(`#${anchor}`);
          const edge = await figure.evaluate((element) => element.getBoundingClientRect().right);
          const texts = await figure.locator('svg text').evaluateAll((all) =>
            all.map((text) => {
              const { left, right, top, bottom } = text.getBoundingClientRect();
              const size = Number.parseFloat(getComputedStyle(text).fontSize);
              const words = text.textContent ?? '';
              return { words, size, left, right, top, bottom, value: text.matches('.value') };
            }),
          );
          for (const { words, size, right } of texts) {
            expect(size, words).toBeGreaterThanOrEqual(13);
            expect(right, words).toBeLessThanOrEqual(edge + 1);
          }
          const values = texts.filter(({ value }) => value);
          for (const [index, one] of values.entries()) {
            for (const other of values.slice(index + 1)) {
              // A line’s box is taller than its figures by some pixels.
              const apart =
                one.right <= other.left ||
                other.right <= one.left ||
                one.bottom - 6 <= other.top ||
                other.bottom - 6 <= one.top;
              expect(apart, `${one.words} and ${other.words}`).toBe(true);
            }
          }
        }
      }
    }
  });
});

test('on paper the numbers of a figure are open', async ({ page }) => {
  await page.goto('/articles/the-forgotten-drawer/');
  const table = page.getByRole('table', { name: /Spoons in the drawers/ });
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
});

test('a source page leads to the figures that cite it', async ({ page }) => {
  await page.goto('/sources/pottering-post-2002/');
  await page.getByRole('link', { name: 'Rules for spoons, made and given up' }).click();
  await expect(page.locator(':target')).toContainText('Rules for spoons');
});

test('the numbers can be fetched as data', async ({ request }) => {
  const figures = await (await request.get('/data/figures.json')).json();
  const bars = figures.find(({ id }: { id: string }) => id === 'spoons-in-drawers');
  expect(bars.parts[0].rows[1]).toMatchObject({ label: 'In 2001', value: 112 });
  expect(bars.urls[0]).toMatch(/\/articles\/the-forgotten-drawer\/#figure-spoons-in-drawers$/);
});
