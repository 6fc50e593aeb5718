/** Somebody looks for exact words, on the invented site. */
import { expect, test } from 'playwright/test';
import { ask, marks, quotations, says, settled } from './asking.ts';

test('the page says in words how it understood the words', async ({ page }) => {
  const asked: [string, string][] = [
    ['"spoon in the hall"', '1 exact match in quotations, and 1 in the long reads.'],
    ['“Spoon in the HALL', '1 exact match in quotations, and 1 in the long reads.'],
    ['every spoon in the hall', '1 exact match in quotations, and 1 in the long reads.'],
    ['«ladies tea»', '1 exact match.'],
    [
      '"£3.50 question" nobody',
      '1 exact match in quotations, and 1 in the long reads, with all the other words.',
    ],
    ['"the fair went"', 'No exact match in a quotation; 1 exact match in the long reads.'],
    [
      '"hall spoon"',
      'No exact match in quotations or searched passages. 1 quotation holds all these words.',
    ],
    [
      'the spoon of every hall',
      'No exact match in quotations or searched passages. No quotation or searched passage holds all these words.',
    ],
    ['spoons', '1 quotation holds this word.'],
    [
      'commit',
      'No quotation or searched passage holds this word. 1 quotation holds a word that begins with it.',
    ],
    ['axes', 'No quotation or searched passage holds this word.'],
    ['—', ''],
  ];
  await ask(page, '');
  for (const [words, sentence] of asked) {
    await page.getByRole('searchbox', { name: 'Words' }).fill(words);
    await page.keyboard.press('Enter');
    await settled(page);
    await expect.soft(says(page), words).toContainText(sentence);
  }
});

test('the headline and the standfirst of a long read are found, and landed on at the top', async ({
  page,
}) => {
  for (const words of ['"the forgotten drawer"', '"one drawer explains some of it"']) {
    await ask(page, `?q=${words}`);
    const found = page.getByRole('region', { name: 'In the long reads' });
    const top = found.locator('li[data-url*="the-forgotten-drawer/?find="]:not([data-url*="#"])');
    await top.getByRole('link').click();
    await expect(page).toHaveURL(/\/articles\/the-forgotten-drawer\/\?find=[^#]+$/);
    await expect(page.locator('[data-searched] mark')).toBeInViewport();
  }
});

test('a long read with other forms of the words shows the paragraph that holds them, and opens there', async ({
  page,
}) => {
  await ask(page, '?q=reports fairs');
  const found = page.getByRole('region', { name: 'In the long reads' });
  await expect(found.getByRole('listitem').first()).toContainText('The unpublished report says');
  await expect(found.getByRole('insertion').first()).toHaveText('report');
  await found.getByRole('link', { name: 'The forgotten drawer' }).first().click();
  await expect(page.locator(':target')).toContainText('The unpublished report says');
});

test('of a half-remembered sentence the record’s own word is marked apart, in the words and in what is said of them', async ({
  page,
}) => {
  await ask(page, '?q=Every fork in the hall was counted twice');
  await expect(quotations(page).getByRole('insertion')).toHaveText(['spoon', 'spoon']);
  await expect(quotations(page).getByRole('deletion')).toHaveText('fork');
  await expect(marks(page).first()).toHaveText('Every');
  // To the eye by more than its colour.
  await expect(quotations(page).locator('blockquote ins')).toHaveCSS(
    'text-decoration',
    /underline double/,
  );
});

test('a hit goes into the basket', async ({ page }) => {
  await ask(page, '?q="two counts"');
  await quotations(page)
    .getByRole('button', { name: /^Add to the basket: Every spoon/ })
    .click();
  await expect(quotations(page)).toContainText('Added. The basket holds 1.');
  await page.goto('/basket/');
  await expect(page.getByRole('main')).toContainText('the two counts agree');
});

test('every occurrence is marked, and a hit has all that a citation needs', async ({ page }) => {
  await ask(page, '?q="the"');
  for (const text of await marks(page).allTextContents()) expect(text.toLowerCase()).toBe('the');
  await ask(page, '?q="borrowed spoons"');
  await expect(marks(page)).toHaveText(['borrowed” spoons']);
  await expect(quotations(page).getByRole('listitem')).toContainText(
    'report of the census, 2001. In Teaspoons counted again, June 2002.',
  );
  await expect(quotations(page).getByRole('listitem')).toContainText('Read by eye, 2 January 2020');
});

test('a choice is made by name, shows its count, and is refused when nobody is called so', async ({
  page,
}) => {
  await ask(page, '?q=the');
  const speaker = page.getByRole('combobox', { name: 'Speaker' });
  await speaker.focus();
  await expect(page.locator('#choices-speaker option').first()).toHaveAttribute(
    'label',
    /\(\d+\)$/,
  );
  await speaker.fill('ada');
  await speaker.press('Enter');
  await expect(page).toHaveURL(/speaker=ada-example/);
  await expect(speaker).toHaveValue('Ada Example');
  await speaker.fill('Nobody At All');
  await speaker.press('Tab');
  await expect(speaker).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/speaker=ada-example/);
  await ask(page, '?q=the');
  await page.getByText('Who says it most').click();
  await page.getByRole('link', { name: 'Ada Example' }).click();
  await expect(page).toHaveURL(/q=the&speaker=ada-example/);
});

test('a passage is landed on, marked, and stepped through', async ({ page }) => {
  await ask(page, '?q="teaspoon census"');
  await page.getByRole('region', { name: 'In the long reads' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\/the-forgotten-drawer\/\?find=teaspoon\+census#p-/);
  await expect(page.locator(':target mark')).toHaveText('teaspoon census');
  await page.goto('/articles/the-forgotten-drawer/?find=spoon&find=spoons#top');
  const bar = page.getByRole('region', { name: 'The words you searched for' });
  await expect(bar).toContainText(/Place 1 of \d/);
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(bar).toContainText('Place 2 of');
  await expect(page.locator('mark[aria-current]')).toBeInViewport();
  await bar.getByRole('button', { name: 'Remove marks' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  await page.goto('/articles/the-forgotten-drawer/?find=forks');
  await expect(bar).toContainText('do not stand in this text');
});
