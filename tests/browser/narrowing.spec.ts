/** Lists of the record, narrowed by words and choices that the address keeps. */
import { expect, type Page, test } from 'playwright/test';

const rows = (page: Page) => page.locator('[data-in]:visible');
const count = (page: Page) => page.locator('form[data-narrows] [role=status]');
/** Goes to a list with all its parts open. */
async function wholeList(page: Page, list: string): Promise<void> {
  await page.goto(list);
  const open = page.getByRole('button', { name: 'Open all' });
  if (await open.isVisible()) await open.click();
}
const lists = [
  '/claims/',
  '/quotes/',
  '/sources/',
  '/timeline/',
  '/people/',
  '/organisations/',
] as const;

test('a list is narrowed by words and by a choice, and the address has both', async ({ page }) => {
  await page.goto('/claims/');
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(2);
  await expect(count(page)).toHaveText(`${all} claims`);
  await page.getByLabel('Stands as').selectOption({ index: 1 });
  const some = await rows(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(count(page)).toHaveText(`${some} of ${all} claims`);
  await page.getByRole('searchbox', { name: 'Words in a claim' }).fill('zebra');
  await expect(rows(page)).toHaveCount(0);
  await expect(count(page)).toHaveText(`None of the ${all} claims has all of this.`);
  await expect(page).toHaveURL(/\?q=zebra&status=\w+$/);
  await expect(page.locator('[data-group]:visible')).toHaveCount(0);

  await page.reload();
  await expect(count(page)).toHaveText(`None of the ${all} claims has all of this.`);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/claims\/$/);
  await expect(page.getByRole('searchbox', { name: 'Words in a claim' })).toBeFocused();
});

test('where no row has all the words, those with the most are shown, and that is said', async ({
  page,
}) => {
  await page.goto('/claims/');
  const all = await rows(page).count();
  await page.getByRole('searchbox', { name: 'Words in a claim' }).fill('zebra drawer');
  const some = await rows(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(count(page)).toHaveText(
    `None of the ${all} claims has all of this; ${some} ${some === 1 ? 'has' : 'have'} 1 of the 2 words.`,
  );
});

test('claims that have the words in their heading stand first, and stand as before when nothing is typed', async ({
  page,
}) => {
  await page.goto('/claims/');
  const ids = () => rows(page).evaluateAll((all) => all.map(({ id }) => id));
  const before = await ids();
  const last = page.locator(`#${before.at(-1)}`);
  const heading = (await last.locator('h3').first().textContent()) ?? '';
  // A word of its heading that others have somewhere.
  const field = page.getByRole('searchbox', { name: 'Words in a claim' });
  let tried = 0;
  for (const word of heading.match(/[a-z]{4,}/g) ?? []) {
    await field.fill(word);
    const shown = await ids();
    const [first = ''] = shown;
    if (shown.length < 2) continue;
    tried += 1;
    await expect(page.locator(`#${first} h3`).first()).toContainText(new RegExp(word, 'i'));
    await expect(count(page)).toHaveText(/what fits best first$/);
  }
  expect(tried).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await ids()).toEqual(before);
});

test('every row is found by the words of its heading, without accents or capitals', async ({
  page,
}) => {
  for (const list of lists) {
    await wholeList(page, list);
    const texts = await rows(page).evaluateAll((all) => all.map((row) => row.textContent ?? ''));
    const seen = await rows(page).allInnerTexts();
    expect(texts.length, list).toBeGreaterThan(1);
    for (const [at, text] of texts.entries()) {
      const words = (seen[at] ?? '').trim().split(/\s+/).slice(0, 4).join(' ');
      await page.getByRole('searchbox').first().fill(words.toUpperCase());
      const left = await rows(page).evaluateAll((all) => all.map((row) => row.textContent ?? ''));
      expect(left, `${list} ${words}`).toContain(text);
    }
  }
});

for (const width of [360, 1440]) {
  test(`what is narrowed away is not seen, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const list of lists) {
      await wholeList(page, list);
      const all = await rows(page).count();
      const [first = ''] = (await rows(page).allInnerTexts())[0]?.split('\n') ?? [];
      await page.getByRole('searchbox', { name: /^Words in/ }).fill(first);
      const said = /^(\d+) of (\d+) /.exec((await count(page).textContent()) ?? '');
      expect(Number(said?.[2]), list).toBe(all);
      expect(Number(said?.[1]), list).toBeLessThan(all);
      await expect(rows(page), list).toHaveCount(Number(said?.[1]));
    }
  });
}

test('quotations are narrowed to a speaker, a source and a topic', async ({ page }) => {
  await page.goto('/quotes/');
  for (const name of ['who', 'in', 'topic', 'year', 'compared']) {
    const choices = page.locator(`select[name=${name}]`);
    const [value = '', text = ''] = await choices
      .locator('option')
      .nth(1)
      .evaluate((option: HTMLOptionElement) => [option.value, option.text]);
    await choices.selectOption(value);
    await expect(rows(page)).toHaveCount(Number(/\((\d+)\)$/.exec(text)?.[1]));
    await page.getByRole('button', { name: 'Show all' }).click();
  }
});

test('a choice that the list does not have is none', async ({ page }) => {
  await page.goto('/sources/?kind=spoons');
  await expect(count(page)).toHaveText(/^\d+ sources$/);
});

test('what the address names stands open and in view', async ({ page }) => {
  await page.goto('/claims/');
  const last = await rows(page).last().getAttribute('id');
  await page.goto(`/claims/?q=zebra#${last}`);
  const row = page.locator(`#${last}`);
  await expect(row.locator('details')).toHaveAttribute('open', '');
  await expect(row.locator('.statement')).toBeInViewport();
});

test('without JavaScript the list is whole, and its parts are linked', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: test.info().project.use.baseURL ?? '',
  });
  const page = await context.newPage();
  await page.goto('/claims/');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
  const links = page.getByRole('navigation', { name: 'Subjects' }).getByRole('link');
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
    await expect(page.locator(`section:has(${href})`)).toBeVisible();
  expect(await rows(page).count()).toBeGreaterThan(2);
  await context.close();
});
