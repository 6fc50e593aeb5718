/** What a person does with a quotation: copies it, cites it, follows an old link to it, frames it. */
import { createServer } from 'node:http';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { equip, faultsOf } from './page-faults.ts';

const address = '/quotes/pottering-post-2002/in-part/';
const corrected = '/quotes/hall-minutes-2001/drawer-forgotten/';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const allowed = (context: BrowserContext) =>
  context.grantPermissions(['clipboard-read', 'clipboard-write']);

test('copies a reference, and says so once', async ({ page, context }) => {
  await allowed(context);
  await page.goto(address);
  const section = page.getByRole('region', { name: 'Cite and share' });
  await section.getByText('A reference: APA').click();
  await section.getByRole('button', { name: 'Copy: Harvard' }).press('Enter');
  await expect(section.getByRole('status')).toHaveText('Copied: Harvard.');
  expect(await clipboard(page)).toMatch(
    /^Hall Committee of Lower Pottering \(2001\) Report of the teaspoon census\. .*\?v=[0-9a-f]{8}\]$/,
  );
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(rich).toContain('<i>Report of the teaspoon census</i>');
});

test('selects the text where a browser does not let it copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(address);
  const section = page.getByRole('region', { name: 'Cite and share' });
  await section.getByRole('button', { name: 'Copy: Permalink' }).click();
  await expect(section.getByRole('status')).toContainText('The text is selected');
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/\?v=[0-9a-f]{8}$/);
});

test('has every format, file and version without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(corrected);
  for (const name of ['Plain text', 'Markdown', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON'])
    await expect(page.getByText(name, { exact: true }).first()).toBeAttached();
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText('as first published');
  for (const link of await page.locator('a[download]').all()) {
    const file = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(await file.text()).toContain('The drawer under the stage');
  }
  await context.close();
});

test.describe('a link with a version', () => {
  test('of now says nothing', async ({ page }) => {
    await page.goto(corrected);
    const permalink = await page
      .getByText(/\?v=[0-9a-f]{8}$/)
      .first()
      .textContent();
    await page.goto(
      new URL(permalink ?? '').search ? `${corrected}${new URL(permalink ?? '').search}` : '',
    );
    await expect(page.getByRole('button', { name: 'Copy: Permalink' })).toBeVisible();
    await expect(page.locator('[data-part=version-notice]')).toBeEmpty();
  });

  test('of before a correction says what changed', async ({ page }) => {
    await page.goto(corrected);
    const first = await page.locator('[data-version]').last().getAttribute('data-version');
    await page.goto(`${corrected}?v=${first}`);
    await expect(page.locator('[data-part=version-notice]')).toContainText(
      'What changed:The word stage was missing.',
    );
  });

  test('that nobody knows says that it cannot tell', async ({ page }) => {
    for (const version of ['00000000', '<img src=x onerror=alert(1)>']) {
      await page.goto(`${corrected}?v=${encodeURIComponent(version)}`);
      const notice = page.locator('[data-part=version-notice]');
      await expect(notice).toContainText('It cannot tell which version was meant');
      await expect(notice.locator('img')).toHaveCount(0);
    }
  });
});

test('a card can be framed by another site, and the page of the quotation cannot', async ({
  page,
  baseURL,
}) => {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><iframe id="card" src="${baseURL}${address}card/"></iframe><iframe id="page" src="${baseURL}${address}"></iframe>`,
    );
  }).listen(0);
  const { port } = server.address() as { port: number };
  await page.goto(`http://127.0.0.1:${port}/`);
  const card = page.frameLocator('#card');
  await expect(card.getByText('“The shortage was in part')).toBeVisible();
  await expect(card.getByRole('link', { name: 'Its record' })).toHaveAttribute('target', '_top');
  await expect(page.frameLocator('#page').getByRole('heading', { level: 1 })).toHaveCount(0);
  server.close();
});

test('is accessible with everything open', async ({ page }) => {
  await equip(page);
  await page.goto(corrected);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  expect(await faultsOf(page)).toEqual([]);
});
