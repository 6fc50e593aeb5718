/** A long read on paper: few sheets, each note once, nothing to press. */
import { type APIRequestContext, expect, type Page, test } from 'playwright/test';

const real = 'http://localhost:4401';

const sheetsOf = async (page: Page): Promise<number> =>
  (
    (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;

const articlesOf = async (request: APIRequestContext): Promise<string[]> => {
  const sitemap = await (await request.get(`${real}/sitemap-0.xml`)).text();
  return [...new Set(sitemap.match(/\/articles\/[^/<]+\/(?=<)/g))];
};

test('no long read takes more than 14 sheets, unless it has more than 1,060 words for each', async ({
  page,
  request,
}) => {
  const articles = await articlesOf(request);
  expect(articles.length).toBeGreaterThan(1);
  for (const address of articles) {
    await page.goto(real + address);
    await page.emulateMedia({ media: 'print' });
    const words = (await page.getByRole('main').allInnerTexts()).join(' ').split(/\s+/).length;
    const most = Math.max(14, Math.ceil(words / 1060));
    expect.soft(await sheetsOf(page), `${address} of ${words} words`).toBeLessThanOrEqual(most);
  }
});

test('on paper the notes stand once, whole and in two columns, without their buttons', async ({
  page,
  request,
}) => {
  const [article = ''] = await articlesOf(request);
  await page.goto(real + article);
  const notes = page.locator('.footnotes ol > li');
  const fold = page.locator('.footnotes details');
  await expect(fold).not.toHaveAttribute('open');
  await page.emulateMedia({ media: 'print' });
  expect(await notes.count()).toBeGreaterThan(1);
  for (const note of await notes.all()) await expect(note).toBeVisible();
  await expect(page.locator('.footnotes summary')).toBeHidden();
  await expect(page.locator('[data-footnote-backref]').first()).toBeHidden();
  const sizes = await page
    .locator('.reference > a[href^=http]:not(.again)')
    .evaluateAll((all) => all.map((link) => getComputedStyle(link, '::after').fontSize));
  expect(sizes.length).toBeGreaterThan(1);
  for (const size of sizes) expect(Number.parseFloat(size), 'of an address').toBeGreaterThan(8.5);
  const inPixels = (points: number) => (points * 4) / 3;
  for (const note of await notes.all())
    expect(
      await note.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize)),
    ).toBeCloseTo(inPixels(8));
  const addresses = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const printed = await addresses('.reference > a[href^=http]:not(.again)');
  expect(new Set(printed).size, 'each address stands once').toBe(printed.length);
  const again = await addresses('.reference > a.again');
  expect(again.length).toBeGreaterThan(1);
  for (const address of again) expect(printed).toContain(address);
  await expect(page.locator('.again').first()).toBeHidden();
  const lefts = await notes.evaluateAll((all) => all.map((note) => note.getClientRects()[0]?.left));
  expect(new Set(lefts).size).toBe(2);
});

test('the first sheet begins with whose page it is and where it stands, which no screen shows', async ({
  page,
  request,
}) => {
  const [article = ''] = await articlesOf(request);
  for (const address of [article, '/', '/claims/']) {
    await page.goto(real + address);
    const head = page.locator('head');
    await expect(head).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    const boxes = await page
      .locator('head > [property="og:site_name"], head > [rel="canonical"]')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(2);
    for (const { width, height } of boxes) {
      expect(width).toBeGreaterThan(60);
      expect(height).toBeGreaterThan(8);
    }
    const title = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(title?.y).toBeGreaterThan(Math.max(...boxes.map(({ bottom }) => bottom)));
    await expect(page.locator('head > [rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`^https?://[^/]+${address}$`),
    );
    await page.emulateMedia({ media: 'screen' });
  }
});

test('no line of a long read is printed over another, and each quotation has its first mark', async ({
  page,
  request,
}) => {
  for (const address of await articlesOf(request)) {
    await page.goto(real + address);
    await page.emulateMedia({ media: 'print' });
    const grids = await page
      .locator('main, main > article, .story, .story > .prose')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).display));
    // A row of a grid that goes over two sheets is printed over what follows it.
    expect.soft(new Set(grids), address).toEqual(new Set(['block']));
    const first = await page
      .locator('.quote blockquote')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).textIndent));
    expect
      .soft(
        first.filter((indent) => indent !== '0px'),
        address,
      )
      .toEqual([]);
  }
});
