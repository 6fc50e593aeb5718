/** Somebody opens the evidence for a sentence and comes back to it, by keyboard, mouse and touch, with scripts and without. */
import { expect, type Page, test } from 'playwright/test';

const article = '/articles/the-forgotten-drawer/';
const mark = (page: Page) =>
  page.locator('main a[role=doc-noteref][aria-label="Disputed: note 3"]');
const note = (page: Page) => page.locator('#fn-evidence-2');
const back = (page: Page) => note(page).locator('[role=doc-backlink]').first();
const phone = { hasTouch: true, viewport: { width: 360, height: 740 } };

/** How far the top of the note is from the line of its mark, in pixels. */
const distance = async (page: Page): Promise<number> => {
  const [line, opened] = [await mark(page).boundingBox(), await note(page).boundingBox()];
  return Math.abs((line?.y ?? Number.NaN) - (opened?.y ?? Number.NaN));
};

test('by keyboard: Enter opens the note beside its line, Escape leads back to the mark', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article);
  await mark(page).focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toBeFocused();
  await expect(mark(page)).toHaveAttribute('aria-expanded', 'true');
  expect(await distance(page)).toBeLessThan(300);
  const text = await page.locator('.prose > p').first().boundingBox();
  const opened = await note(page).boundingBox();
  expect(opened?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.keyboard.press('Tab');
  await expect(note(page).locator('a:focus')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(mark(page)).toBeFocused();
  await expect(mark(page)).toBeInViewport();
  await expect(mark(page)).not.toHaveAttribute('aria-expanded', /./);
});

test('by mouse: a note opens, says what answers it and where it was read, and closes', async ({
  page,
}) => {
  await page.goto(article);
  await mark(page).click();
  await expect(note(page)).toContainText('Disputed between sources');
  await expect(note(page)).toContainText('In answer');
  await expect(note(page).locator('a[href^="/sources/"]').first()).toBeVisible();
  await back(page).click();
  await expect(mark(page)).toBeFocused();
  await mark(page).click();
  await mark(page).click();
  await expect(mark(page)).not.toHaveAttribute('aria-expanded', /./);
});

test('by touch: a note is a sheet under the sentence, which stays in view', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: 'http://localhost:4402', ...phone });
  const page = await context.newPage();
  await page.goto(article);
  await mark(page).tap();
  await expect(note(page)).toBeInViewport();
  const [line, sheet] = [await mark(page).boundingBox(), await note(page).boundingBox()];
  expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  expect(sheet?.height ?? 0).toBeLessThanOrEqual(740 * 0.63);
  const { width = 0, height = 0 } = (await back(page).boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await back(page).tap();
  await expect(mark(page)).toBeFocused();
  await expect(mark(page)).toBeInViewport();
  await context.close();
});

test('without JavaScript: the mark leads to its note at the end, and that leads back', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: 'http://localhost:4402',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(article);
  await mark(page).click();
  await expect(page).toHaveURL(/#fn-evidence-2$/);
  await expect(note(page)).toBeInViewport();
  await back(page).click();
  await expect(page).toHaveURL(/#fnref-evidence-2$/);
  await expect(mark(page)).toBeInViewport();
  await context.close();
});

test('no sentence bears two marks', async ({ page }) => {
  for (const address of [article, '/articles/the-second-count/']) {
    await page.goto(address);
    const crowded = await page.locator('.prose > p').evaluateAll((paragraphs) =>
      paragraphs
        .map((paragraph) => {
          const copy = paragraph.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('.mark')) mark.textContent = '\u2020';
          return copy.textContent ?? '';
        })
        .filter((text) => /\u2020[^.?!]*\u2020/.test(text)),
    );
    expect(await page.locator('.prose > p .mark').count()).toBeGreaterThan(0);
    expect(crowded).toEqual([]);
  }
});

test('no article of the site sets two marks side by side', async ({ page }) => {
  await page.goto('http://localhost:4401/');
  const articles = await page
    .locator('main a[href^="/articles/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  expect(articles.length).toBeGreaterThan(1);
  for (const address of articles) {
    await page.goto(address);
    await expect(page.locator('main .mark').first()).toBeAttached();
    const pairs = await page.locator('.prose p').evaluateAll((paragraphs) =>
      paragraphs
        .map((paragraph) => {
          const copy = paragraph.cloneNode(true) as Element;
          for (const mark of copy.querySelectorAll('.mark')) mark.textContent = '\u2020';
          return copy.textContent ?? '';
        })
        .filter((text) => /\u2020\s*\u2020/.test(text)),
    );
    expect(pairs, address).toEqual([]);
  }
});

test('a screen reader is told what each is', async ({ page }) => {
  await page.goto(article);
  await expect(mark(page)).toBeVisible();
  await expect(back(page)).toHaveAttribute('role', 'doc-backlink');
  await expect(page.locator('section.footnotes')).toHaveAttribute('role', 'doc-endnotes');
  await expect(page.locator('section.footnotes')).toHaveAccessibleName('Notes');
});

test('the notes lie folded, and are folded again when the one that was opened is closed', async ({
  page,
}) => {
  await page.goto(article);
  const all = page.getByText(/^All \d+ notes$/);
  await expect(all).toBeVisible();
  await expect(note(page)).toBeHidden();
  await mark(page).click();
  await expect(note(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeHidden();
  await all.click();
  await expect(note(page)).toBeVisible();
  await mark(page).click();
  await page.keyboard.press('Escape');
  await expect(note(page)).toBeVisible();
});

test('an address of a note opens the fold that it lies in', async ({ page }) => {
  await page.goto(`${article}#fn-evidence-2`);
  await expect(note(page)).toBeInViewport();
});

test('Back shows the sentence whole, not its mark alone', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({
      baseURL: 'http://localhost:4402',
      javaScriptEnabled,
      viewport: { width: 360, height: 640 },
    });
    const page = await context.newPage();
    await page.goto(`${article}#fn-evidence-2`);
    await back(page).click();
    const sentence = page.locator('.evidenced:has(#fnref-evidence-2)');
    await expect(mark(page)).toBeInViewport();
    await expect(sentence).toBeInViewport({ ratio: 1 });
    await expect(sentence).toHaveCSS('text-decoration-line', 'underline');
    await context.close();
  }
});
