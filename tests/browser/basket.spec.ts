/** A journalist collects quotations and takes them away. */
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from 'playwright/test';
import { exports } from '../../src/quotation/basket/exports.ts';
import { equip, faultsOf } from './page-faults.ts';

const quotes = [
  'hall-minutes-2001/all-counted',
  'pottering-post-2002/in-part',
  'hall-minutes-2001/drawer-forgotten',
];
const clip = (id: string, version = '') => ({ id, version, note: '' });

/** Opens the basket with something in it. */
async function open(page: Page, stored: unknown): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate(
    (text) => localStorage.setItem('basket', text),
    typeof stored === 'string' ? stored : JSON.stringify(stored),
  );
  await page.goto('/basket/');
}

const words = (page: Page) => page.getByRole('main').getByRole('blockquote');
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('a quotation is added on its page and stands in the basket', async ({ page }) => {
  await page.goto(`/quotes/${quotes[0]}/`);
  await page.getByRole('button', { name: 'Add to the basket' }).click();
  await expect(page.getByText('Added. The basket holds 1.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take out of the basket' })).toBeVisible();
  await page.getByRole('link', { name: 'Basket (1)' }).first().click();
  await expect(words(page)).toHaveText(/Every spoon in the hall/);
  await expect(page.getByRole('main')).toContainText('item 3');
  await page.goto('/people/ada-example/');
  await page.getByRole('button', { name: /^Take out of the basket: Every spoon/ }).click();
  await page.goto('/basket/');
  await expect(page.getByText('The basket is empty.')).toBeVisible();
});

test('clips are moved, annotated, removed and put back with the keyboard', async ({ page }) => {
  await open(
    page,
    quotes.map((id) => clip(id)),
  );
  const down = page.getByRole('button', { name: /^Move down: Every spoon/ });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('Moved: now 2 of 3.');
  await expect(down).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(status(page)).toHaveText('Moved: now 3 of 3.');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('It stays 3 of 3.');
  await page.getByLabel('Your note').nth(2).fill('For the second part');
  await page.reload();
  await expect(words(page).nth(2)).toHaveText(/Every spoon/);
  await expect(page.getByLabel('Your note').nth(2)).toHaveValue('For the second part');
  await page.getByRole('button', { name: /^Remove: Every spoon/ }).focus();
  await page.keyboard.press('Enter');
  await expect(words(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Put back what was removed' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(words(page).nth(2)).toHaveText(/Every spoon/);
  await expect(page.getByLabel('Your note').nth(2)).toHaveValue('For the second part');
});

/** What stands in each file. */
const held: Readonly<Record<string, readonly string[]>> = {
  Markdown: [
    '> “Every spoon in the hall',
    'Note: Mine',
    '## Sources',
    '/quotes/pottering-post-2002/in-part/?v=',
  ],
  CSV: ['"Every spoon in the hall was counted twice, and the two counts agree."', '"Mine"'],
  RIS: ['TY  - ', 'N1  - “Every spoon in the hall', 'ER  - '],
  BibTeX: [
    '@techreport{',
    'note = {“Every spoon in the hall',
    'title = {Report of the teaspoon census}',
  ],
};

for (const name of Object.keys(exports)) {
  test(`the basket is saved as ${name}`, async ({ page }) => {
    await open(page, [{ ...clip(quotes[0] ?? ''), note: 'Mine' }, clip(quotes[1] ?? '')]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(held[name], `Say here what ${name} has to hold.`).toBeDefined();
    for (const part of held[name] ?? []) expect(text).toContain(part);
    await expect(status(page)).toContainText('Saved as quotations.');
  });
}

test('what changed or is gone since is told, and nothing is lost', async ({ page }) => {
  await open(page, [
    clip(quotes[0] ?? '', '00000000'),
    { ...clip('hall-minutes-2001/gone'), note: 'Kept' },
  ]);
  await expect(page.getByText('Corrected since you clipped it.')).toBeVisible();
  await expect(page.getByText('You clipped hall-minutes-2001/gone')).toBeVisible();
  await expect(page.getByLabel('Your note').nth(1)).toHaveValue('Kept');
  await page.getByRole('button', { name: 'Keep the corrected one' }).click();
  await expect(page.getByText('Corrected since you clipped it.')).toBeHidden();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'RIS' }).click();
  await download;
  await expect(status(page)).toContainText('Left out, since the record does not have them: 1.');
});

test('a damaged basket is told, saved and begun anew', async ({ page }) => {
  await open(page, '[{"id":');
  await expect(page.getByText('is damaged and cannot be read')).toBeVisible();
  await page.goto(`/quotes/${quotes[0]}/`);
  await page.getByRole('button', { name: 'Add to the basket' }).click();
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  await page.goto('/basket/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what is stored' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('[{"id":');
  await page.getByRole('button', { name: 'Begin a new basket' }).click();
  await expect(page.getByText('The basket is empty.')).toBeVisible();
});

for (const [what, refuse, says] of [
  ['full', 'setItem', 'no room left'],
  ['blocked', 'getItem', 'does not let the site store anything'],
] as const) {
  test(`storage that is ${what} is told`, async ({ page }) => {
    await page.addInitScript((method) => {
      Storage.prototype[method] = () => {
        throw new DOMException('No', 'QuotaExceededError');
      };
    }, refuse);
    await page.goto(`/quotes/${quotes[0]}/`);
    await page.getByRole('button', { name: 'Add to the basket' }).click();
    await expect(page.getByText(says)).toBeVisible();
    if (what === 'blocked') {
      await page.goto('/basket/');
      await expect(page.getByText(says)).toBeVisible();
    }
  });
}

test('two tabs show one basket', async ({ page, context }) => {
  await open(page, [clip(quotes[0] ?? '')]);
  const other = await context.newPage();
  await other.goto(`/quotes/${quotes[1]}/`);
  await other.getByRole('button', { name: 'Add to the basket' }).click();
  await expect(words(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Remove: The shortage/ }).click();
  await expect(other.getByRole('button', { name: 'Add to the basket' })).toBeVisible();
});

test('a full basket has no fault at any width, and prints without buttons', async ({ page }) => {
  await equip(page);
  await open(page, [
    ...quotes.map((id) => clip(id)),
    clip('hall-minutes-2001/gone'),
    clip(quotes[0] ?? '', '1'),
  ]);
  await expect(words(page)).toHaveCount(3);
  await expect(page.getByText('Never without.')).toHaveCount(1);
  expect(await faultsOf(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Quotations from What Was Counted')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('without JavaScript there is no button, and the basket says why', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`http://localhost:4402/quotes/${quotes[0]}/`);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.goto('http://localhost:4402/basket/');
  // Playwright finds no text in noscript, though it is seen.
  const why = page.locator('noscript p');
  await expect(why).toBeVisible();
  await expect(why).toContainText('The basket needs JavaScript');
  await context.close();
});
