/** What a person does with a quotation: copies it, cites it, follows an old link to it, frames it, selects a part. */
import { createServer } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';

const address = '/quotes/pottering-post-2002/in-part/';
const corrected = '/quotes/hall-minutes-2001/drawer-forgotten/';
const article = '/articles/the-second-count/';

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
    /^Report of the teaspoon census \(2001\)\. .*\?v=[0-9a-f]{8}\]$/,
  );
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
  await page.goto(corrected);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${width}`).toBeLessThanOrEqual(0);
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

/** Selects words as a reader would, from the first letter of `from` to the last of `to`, in a part of the page. */
const select = (page: Page, selector: string, from: string, to = from) =>
  page.evaluate(
    ([selector, from, to]) => {
      const part = document.querySelector(selector);
      if (!part) throw new Error(`The page has no ${selector}.`);
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let begun = false;
      for (
        let node = walker.nextNode() as Text | null;
        node;
        node = walker.nextNode() as Text | null
      ) {
        const start = node.data.indexOf(from);
        if (!begun && start >= 0) {
          range.setStart(node, start);
          begun = true;
        }
        const end = node.data.indexOf(to);
        if (begun && end >= 0) {
          range.setEnd(node, end + to.length);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
          return;
        }
      }
      throw new Error(`${selector} does not say "${from}" and "${to}".`);
    },
    [selector, from, to] as const,
  );

test.describe('words selected in an article', () => {
  test.beforeEach(async ({ page, context }) => {
    await allowed(context);
    await page.goto(article);
  });
  const bar = (page: Page) => page.getByRole('group', { name: 'The words you selected' });

  test('give a link that names whole words and the page', async ({ page }) => {
    await select(page, '[data-article]', 'ows where the spo');
    await bar(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(bar(page).getByRole('status')).toHaveText('Copied.');
    expect(await clipboard(page)).toMatch(
      /^https:\/\/whatwascounted\.example\/articles\/the-second-count\/#[^:]*:~:text=knows%20where%20the%20spoons$/,
    );
  });

  test('are cited with title, date and address', async ({ page }) => {
    await select(page, '[data-article]', 'Nobody knows where');
    await bar(page).getByRole('button', { name: 'Copy with citation' }).click();
    await expect(bar(page).getByRole('status')).toHaveText('Copied.');
    expect(await clipboard(page)).toMatch(
      /^‘Nobody knows where’\n\nWhat Was Counted, ‘The second count’, 4 January 2020: https:/,
    );
  });

  test('are credited to their speaker and source where they are quoted', async ({ page }) => {
    await select(page, '.quoted', 'asked the £3.50');
    await bar(page).getByRole('button', { name: 'Copy with citation' }).click();
    await expect(bar(page).getByRole('status')).toHaveText('Copied.');
    const copied = await clipboard(page);
    expect(copied).toMatch(
      /^“asked the £3\.50”\n\nA member of the tea committee, unnamed, June 2002\./,
    );
    expect(copied).toMatch(
      /\/quotes\/pottering-post-2002\/nobody-asked\/\?v=[0-9a-f]{8}\nQuoted in What/,
    );
  });

  test('are one Tab away from the buttons, and Escape puts them away', async ({ page }) => {
    const before = await page.evaluate(() => document.body.scrollHeight);
    await page.getByText('Nobody knows where').dblclick({ position: { x: 20, y: 10 } });
    await expect(bar(page)).toBeVisible();
    expect(await page.evaluate(() => document.body.scrollHeight)).toBe(before);
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeHidden();
  });

  test('are linked to by the nearest id as well', async ({ page }) => {
    await select(page, '.quoted', 'asked the');
    await bar(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(bar(page).getByRole('status')).toHaveText('Copied.');
    const [, id] = /#([^:]+):~:text=asked%20the$/.exec(await clipboard(page)) ?? [];
    await expect(page.locator(`[id="${id}"]`)).toContainText('asked the');
  });
});
