/** A journalist checks a quotation. */
import { expect, type Page, test } from 'playwright/test';
import { settled } from './asking.ts';
import { equip, faultsOf } from './page-faults.ts';

const counted = 'Every spoon in the hall was counted twice, and the two counts agree.';
const field = (page: Page) => page.getByRole('textbox', { name: 'The quotation, and who' });
const status = (page: Page) => page.locator('.finding');
const compare = (page: Page) => page.getByRole('button', { name: 'Compare' });

test('the finding comes first, then the record with who, when and where', async ({ page }) => {
  await page.goto('/check/');
  await field(page).fill(`“${counted}” said Ada Example.`);
  await compare(page).click();
  await expect(status(page)).toHaveText(
    '= Verbatim All 13 words are the record’s, in its order, and Ada Example is who said or wrote them.',
  );
  const main = page.getByRole('main');
  await expect(main).toContainText('Not compared: said Ada Example');
  await expect(main.getByRole('definition').first()).toHaveText('Ada Examplespoon warden');
  await main.getByRole('link', { name: 'The quotation, with all that is known' }).click();
  await expect(page).toHaveURL(/\/quotes\/hall-minutes-2001\/all-counted\/$/);
});

for (const { pasted, finding } of [
  { pasted: 'Every spoon … was counted twice', finding: 'Verbatim, with marked cuts' },
  { pasted: counted.replace('spoon', 'fork'), finding: 'Altered' },
  {
    pasted: 'Spoons borrowed for the spring fair never came back: that was part of the shortage',
    finding: 'Similar',
  },
  { pasted: 'The lighthouse keeper painted the stairs green.', finding: 'Not in this record' },
]) {
  test(`what is pasted is found to be: ${finding}`, async ({ page }) => {
    await page.goto('/check/');
    await expect(page.getByText('Ready: the record is here')).toBeVisible();
    await field(page).focus();
    await page.evaluate((text) => {
      // What a browser does when somebody pastes; it lets no script reach the clipboard unasked.
      const field = document.querySelector('textarea');
      if (field) field.value = text;
      field?.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
    }, pasted);
    await expect(status(page)).toContainText(finding);
    await expect(
      page.getByRole('link', { name: 'Search quotations and long reads' }),
    ).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });
}

test('what a cut leaves out is told and shown, of one quotation and of several', async ({
  page,
}) => {
  const cut = 'Every spoon […] was counted twice, and the two counts agree.';
  const gone = page.getByRole('insertion').filter({ hasText: 'left out: in the hall' });
  await page.goto('/check/');
  await field(page).fill(cut);
  await compare(page).click();
  await expect(status(page)).toContainText('Three words are left out at […]: in the hall.');
  await expect(gone).toBeVisible();
  await field(page).fill(
    `“${cut}”\n\n“The drawer under the stage was forgotten, I am sorry to say.”`,
  );
  await compare(page).click();
  await expect(status(page)).toContainText('Two quotations');
  await expect(gone).toBeVisible();
});

test('what was altered is shown, and said to those who do not see it', async ({ page }) => {
  await page.goto('/check/');
  await field(page).fill(
    counted.replace('was counted', 'was not counted').replace('the two', 'two'),
  );
  await field(page).press('Control+Enter');
  await expect(status(page)).toContainText(
    'What was put in includes not. With it the sentence says the opposite.',
  );
  await expect(status(page)).toContainText('One word is left out: the.');
  const [ours, theirs] = [page.getByRole('deletion'), page.getByRole('insertion')];
  await expect(ours.filter({ hasText: 'only in what you pasted: not' })).toBeVisible();
  await expect(theirs.filter({ hasText: 'only in the record: the' })).toBeVisible();
});

test('a half-remembered sentence goes from the search to the checker and back, and no host is sent it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/#.*/, '')));
  const words = page.getByRole('main').getByRole('searchbox');
  const check = page.getByRole('link', { name: 'Check this quotation' });
  const typed = counted.replace('spoon', 'fork');
  await page.goto('/search/');
  await words.fill(typed);
  await words.press('Enter');
  await check.click();
  await expect(field(page)).toHaveValue(typed);
  await expect(page).toHaveURL(/\/check\/$/);
  await expect(status(page)).toContainText('One word is changed: spoon has become fork.');
  const open = page.getByRole('link', { name: 'Open the quotation, with all that is known' });
  await expect(open).toHaveAttribute('href', '/quotes/hall-minutes-2001/all-counted/');
  await page.getByRole('link', { name: 'Search quotations and long reads' }).click();
  await expect(words).toHaveValue(typed);
  await expect(check).toBeVisible();
  expect(asked.filter((address) => address.includes('fork'))).toEqual([]);
  await words.fill(counted);
  await words.press('Enter');
  await settled(page);
  await expect(check).toBeHidden();
});

test('a long text leads to a search for whole words of it', async ({ page }) => {
  await page.goto(`/check/#text=${'lighthouse '.repeat(30)}`);
  const back = page.getByRole('link', { name: 'Search quotations and long reads' });
  await expect(back).toHaveAttribute('href', `/search/#q=${'lighthouse+'.repeat(17)}lighthouse`);
});

test('the keyboard is enough, and a changed text takes its verdict away', async ({ page }) => {
  await page.goto('/check/');
  await field(page).focus();
  await page.keyboard.type('the two counts agree');
  await page.keyboard.press('Tab');
  await expect(compare(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Verbatim');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(' or not');
  await expect(status(page)).toBeEmpty();
});

test('it needs no connection once loaded, and asks for nothing', async ({ page, context }) => {
  await page.goto('/check/');
  await expect(page.getByText('Ready: the record is here')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await field(page).fill(counted);
  await compare(page).click();
  await expect(status(page)).toContainText('Verbatim');
  expect(asked).toEqual([]);
});

for (const [what, answer] of [
  ['missing', { status: 404, body: 'Not found' }],
  ['a page', { status: 200, contentType: 'text/html', body: '<!doctype html><p>Hello' }],
  ['cut off', { status: 200, contentType: 'application/json', body: '[{"words":"Every' }],
  ['of another shape', { status: 200, contentType: 'application/json', body: '[{"words":1}]' }],
] as const) {
  test(`a record that is ${what} gives no verdict`, async ({ page }) => {
    await page.route('**/check/record.json?*', (route) => route.fulfill(answer));
    await page.goto('/check/');
    await expect(page.getByRole('alert')).toContainText('The record could not be loaded');
    await page.unroute('**/check/record.json?*');
    await field(page).fill(counted);
    await compare(page).click();
    await expect(status(page)).toContainText('Verbatim');
    await expect(page.getByRole('alert')).toBeHidden();
  });
}

test('a verdict has no fault at any width', async ({ page }) => {
  await equip(page);
  await page.goto('/check/');
  await field(page).fill(counted.replace('spoon', '<img src=x onerror=alert(1)>'));
  await compare(page).click();
  await expect(status(page)).toContainText('Altered');
  expect(await faultsOf(page)).toEqual([]);
});

test('without JavaScript it says so', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('http://localhost:4402/check/');
  // Playwright finds no text in noscript, though it is seen.
  const why = page.locator('noscript p');
  await expect(why).toBeVisible();
  await expect(why).toContainText('needs JavaScript');
  await expect(field(page)).toBeHidden();
  await context.close();
});
