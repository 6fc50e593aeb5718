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

test('no long read takes more than 14 sheets, unless it has more than 900 words for each', async ({
  page,
  request,
}) => {
  const articles = await articlesOf(request);
  expect(articles.length).toBeGreaterThan(1);
  for (const address of articles) {
    await page.goto(real + address);
    await page.emulateMedia({ media: 'print' });
    const words = (await page.getByRole('main').allInnerTexts()).join(' ').split(/\s+/).length;
    const most = Math.max(14, Math.ceil(words / 900));
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
  const lefts = await notes.evaluateAll((all) => all.map((note) => note.getClientRects()[0]?.left));
  expect(new Set(lefts).size).toBe(2);
});
