/** Somebody looks for exact words, on the invented site. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';

const results = (page: Page) => page.locator('[data-part=results]');
const says = (page: Page) => page.locator('[role=status][data-part=says]');
const quotations = (page: Page) => page.getByRole('region', { name: 'Quotations', exact: true });
const marks = (page: Page) => quotations(page).locator('mark');

/** Waits until the page has answered what its address asks. */
async function settled(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.querySelector<HTMLElement>('[data-part=results]')?.dataset.settled ===
          location.search,
      ),
    )
    .toBe(true);
}

async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`/search/${query}`);
  await settled(page);
}

test('the page says in words how it understood the words', async ({ page }) => {
  const asked: [string, string][] = [
    ['"spoon in the hall"', '1 exact match in quotations, and 1 in the long reads.'],
    ['“Spoon in the HALL', '1 exact match in quotations, and 1 in the long reads.'],
    ['every spoon in the hall', '1 exact match in quotations, and 1 in the long reads.'],
    ['«ladies tea»', '1 exact match.'],
    [
      '"£3.50 question" nobody',
      '1 exact match in quotations, and 1 in the long reads, with all other words.',
    ],
    ['"the fair went"', 'No exact match in a quotation; 1 exact match in the long reads.'],
    [
      '"hall spoon"',
      'No exact match. 1 quotation holds all these words. 1 long read holds them, or related forms.',
    ],
    [
      'the spoon of every hall',
      'No exact match. No quotation holds all these words. 1 long read holds them, or related forms.',
    ],
    ['spoons', '1 quotation holds this word. 2 long reads hold it, or related forms.'],
    ['commit', 'No quotation holds this word. 1 quotation holds a word that begins so.'],
    ['axes', 'No quotation holds this word.'],
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

test('every occurrence is marked, and a hit has all that a citation needs', async ({ page }) => {
  await ask(page, '?q="the"');
  for (const text of await marks(page).allTextContents()) expect(text.toLowerCase()).toBe('the');
  await ask(page, '?q="borrowed spoons"');
  await expect(marks(page)).toHaveText(['borrowed” spoons']);
  await expect(quotations(page).getByRole('listitem')).toContainText(
    'report of the census, 2001. In The Pottering Post',
  );
  await expect(quotations(page).getByRole('listitem')).toContainText('Read by eye, 2 January 2020');
});

test('every state survives reload, back, forward and another tab', async ({ page, context }) => {
  const states = [
    '?q=spoon',
    '?q=spoon&mode=exact',
    '?speaker=ada-example',
    '?organisation=hall-committee&sort=published',
    '?source=pottering-post-2002&kind=news',
    '?q=the&topic=shortage&checked=eye&from=2001&to=2002&sort=oldest',
    '?q=%22spoon+in+the+hall%22',
  ];
  const shown: string[] = [];
  const look = () =>
    page.evaluate(() => {
      const items = [...document.querySelectorAll<HTMLElement>('li[data-url]')];
      const status = document.querySelector('[data-part=says]')?.textContent;
      const value = document.querySelector<HTMLInputElement>('[name=q]')?.value;
      return JSON.stringify([status, value, items.map((item) => item.dataset.url)]);
    });
  for (const state of states) {
    await ask(page, state);
    shown.push(await look());
    await page.reload();
    await settled(page);
    expect(await look()).toBe(shown.at(-1));
  }
  expect(new Set(shown).size).toBe(states.length);
  for (let at = states.length - 2; at >= 0; at--) {
    await page.goBack();
    await settled(page);
    expect(await look()).toBe(shown[at]);
  }
  await page.goForward();
  await settled(page);
  expect(await look()).toBe(shown[1]);
  const other = await context.newPage();
  await other.goto(page.url());
  await settled(other);
  await expect(says(other)).toHaveText(JSON.parse(shown[1] ?? '')[0]);
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

test('the whole of it works with keys alone, and each answer is announced once', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const status = document.querySelector('[data-part=says]');
    const listen = new MutationObserver(() => said.push(status?.textContent ?? ''));
    if (status) listen.observe(status, { childList: true });
  });
  await page.keyboard.press('/');
  await page.keyboard.type('"two counts"', { delay: 5 });
  await expect(says(page)).toHaveText('1 exact match.');
  await settled(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(page.locator('[data-part=copied]')).toHaveText('Copied, with its citation.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“Every spoon .+ agree\.” — Ada Example, .*4 May 2001, .+, https:\/\/[^/]+\/quotes\/hall-minutes-2001\/all-counted\/$/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/quotes\/hall-minutes-2001\/all-counted\/$/);
  await page.goBack();
  await settled(page);
  await page.getByRole('searchbox').press('Escape');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('an answer is said once', async ({ page }) => {
  await page.goto('/search/');
  const said = await page.evaluate(async () => {
    const heard: string[] = [];
    const status = document.querySelector('[data-part=says]');
    const box = document.querySelector<HTMLElement>('[data-part=results]');
    const field = document.querySelector<HTMLInputElement>('[name=q]');
    if (!status || !field || !box) return [];
    new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
      childList: true,
    });
    for (const words of ['spoon', '"two counts"', 'drawer']) {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      await new Promise<void>((resolve) => {
        const wait = new MutationObserver(() => {
          if (new URLSearchParams(box.dataset.settled).get('q') === words) resolve();
        });
        wait.observe(box, { attributes: true });
      });
    }
    return heard.filter(Boolean);
  });
  expect(said).toHaveLength(3);
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
  await bar.getByRole('button', { name: 'Remove the marks' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  await page.goto('/articles/the-forgotten-drawer/?find=forks');
  await expect(bar).toContainText('do not stand in this text');
});

test('at 320 px, in forced colours and in the dark, nothing is lost', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await ask(page, '?q="spoon in the hall"');
  const over = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  expect(await over()).toBe(0);
  const hit = await quotations(page).boundingBox();
  const narrowing = await page.getByText('Narrow the quotations').boundingBox();
  expect(narrowing?.height).toBeGreaterThanOrEqual(24);
  expect(hit?.y).toBeLessThan(700);
  await page.getByText('Narrow the quotations').click();
  expect(await over()).toBe(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(marks(page).first()).toHaveCSS('border-block-end-style', 'solid');
  await expect(results(page)).toBeVisible();
});

test('without JavaScript every quotation is two links away', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/search/');
  await page.getByRole('main').getByRole('link', { name: 'all quotations' }).first().click();
  for (const way of ['By speaker', 'By source', 'By topic', 'By year in which they were said']) {
    const links = page.getByRole('region', { name: way }).locator('a[href^="/quotes/"]');
    const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(new Set(all).size, way).toBe(4);
  }
  await context.close();
});
