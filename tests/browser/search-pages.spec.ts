/** What the search finds besides words of quotations: the page of a name, claims, other pages. */
import { expect, type Page, test } from 'playwright/test';
import { ask, says } from './asking.ts';
import { heldBack, ways } from './damage.ts';

const named = (page: Page) => page.getByRole('region', { name: 'By this name' });
const claims = (page: Page) => page.getByRole('region', { name: 'Claims', exact: true });
const others = (page: Page) => page.getByRole('region', { name: 'Other pages' });
const first = (page: Page) =>
  page.locator('[data-part=results] section:visible li[data-url]').first();

for (const [what, typed, url] of [
  ['a person', 'Ada Example', '/people/ada-example/'],
  ['a person in other letters', 'ada EXAMPLE', '/people/ada-example/'],
  ['a surname', 'Sample', '/people/bo-sample/'],
  ['an abbreviation', 'HCLP', '/organisations/hall-committee/'],
  ['a term', 'teaspoon census', '/glossary/#teaspoon-census'],
  ['a claim by its id', 'ts-01', '/claims/#ts-01'],
  ['a misspelt name', 'Ada Exampel', '/people/ada-example/'],
] as const)
  test(`the page of ${what} stands before all else`, async ({ page }) => {
    await ask(page, `?q=${encodeURIComponent(typed)}`);
    await expect(named(page)).toBeVisible();
    await expect(first(page)).toHaveAttribute('data-url', url);
  });

test('the sentence says who has the name, and the way to what they said is there', async ({
  page,
}) => {
  await ask(page, '?q=Ada Example');
  await expect(says(page)).toContainText('One person has this name: ');
  await named(page)
    .getByRole('link', { name: /quotations?$/ })
    .click();
  await expect(page).toHaveURL(/\/search\/\?speaker=ada-example$/);
});

test('a name that is nearly what was typed is said, and stands above the ways to look elsewhere', async ({
  page,
}) => {
  await ask(page, '?q=Ada Exampel');
  await expect(says(page)).toContainText('A name that comes near: Ada Example.');
  const parts = await page
    .locator('[data-part=results] > [data-part]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-part')));
  expect(parts.indexOf('named')).toBeGreaterThanOrEqual(0);
  expect(parts.indexOf('elsewhere')).toBeGreaterThan(parts.indexOf('others'));
});

test('a claim and a term are found by their words, each at its place', async ({ page }) => {
  await ask(page, '?q=drawer');
  await expect(claims(page).getByRole('listitem').first()).toHaveAttribute(
    'data-url',
    /^\/claims\/#ts-/,
  );
  await expect(others(page)).toBeVisible();
});

test('a correction is found by its words, and stands open where it leads', async ({ page }) => {
  await ask(page, '?q=correction number of drawers');
  const correction = others(page).getByRole('listitem').first();
  await expect(correction).toContainText('Corrections · 5 January 2020');
  await correction.getByRole('link').click();
  await expect(page).toHaveURL(/\/corrections\/#articles-the-second-count-2020-01-05$/);
  await expect(page.getByText('The number of drawers was given as three')).toBeInViewport();
});

test('a section of a page about the site and a list of the record are found', async ({ page }) => {
  for (const [typed, url] of [
    ['read offline', '/offline/'],
    ['timeline', '/timeline/'],
  ]) {
    await ask(page, `?q=${typed}`);
    await expect(others(page).locator(`li[data-url="${url}"]`)).toHaveCount(1);
  }
});

test('only what holds the word or a form of it is shown', async ({ page }) => {
  await ask(page, '?q=zebra');
  await page.waitForLoadState('networkidle');
  await expect(claims(page)).toBeHidden();
  await expect(others(page)).toBeHidden();
  await expect(says(page)).toHaveText('No quotation or searched passage holds this word.');
});

test('where no claim has all words, those that have half of them are, and it says without which', async ({
  page,
}) => {
  await ask(page, '?q=committee counted teaspoons sundials');
  const first = claims(page).getByRole('listitem').first();
  await expect(first).toHaveAttribute('data-url', /#ts-/);
  await expect(first).toContainText('Without: sundials');
  await ask(page, '?q=committee sundials zebras');
  await page.waitForLoadState('networkidle');
  await expect(claims(page)).toBeHidden();
});

test('whoever asks for support is told where it is, before all else', async ({ page }) => {
  const line = page.getByText('In immediate danger, call 999. Here');
  await ask(page, '?q=my spoons are gone, please');
  await expect(line).toBeVisible();
  const above = await line.evaluate(
    (own) => own.compareDocumentPosition(document.querySelector('[data-part=says]') as Node) & 4,
  );
  expect(above).toBeGreaterThan(0);
  await ask(page, '?q=my spoons');
  await expect(line).toBeHidden();
});

test('what was narrowed is not answered with pages, which nothing narrows', async ({ page }) => {
  await ask(page, '?q=drawer&speaker=ada-example');
  await page.waitForLoadState('networkidle');
  await expect(named(page)).toBeHidden();
  await expect(claims(page)).toBeHidden();
});

test('a phrase in quotation marks that was found is not answered with pages, but offers them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await ask(page, '?q="two counts"');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.includes('/pages/'))).toEqual([]);
  await page.getByRole('link', { name: 'Look for them in any order' }).click();
  await expect.poll(() => asked.some((path) => path.endsWith('/pages/pagefind.js'))).toBe(true);
});

test('“no exact match” is said before anything else has come', async ({ page }) => {
  await page.route('**/search/*/words/**', async () => {});
  await page.goto('/search/?q="forty borrowed drawers of spoons"');
  await expect(says(page)).toHaveText('No exact match in quotations or searched passages.');
});

/** Every file that Pagefind needs for an answer. */
const files = [
  'inventory.txt',
  'pagefind.js',
  'pagefind-entry.json',
  'wasm.en',
  'pf_meta',
  'index/',
  'fragment/',
].map((file) => new RegExp(`/search/.*/pages/.*${file.replaceAll('.', '\\.')}`));

for (const [way, damage] of ways)
  for (const file of files)
    test(`that pages could not be searched is said when ${file} is ${way}`, async ({ page }) => {
      let met = 0;
      await page.route(file, (route) => {
        met += 1;
        return damage(route);
      });
      await ask(page, '?q=drawer');
      await expect(page.getByText('Claims and other pages could not be searched')).toBeVisible();
      expect(met).toBeGreaterThan(0);
      await expect(claims(page)).toBeHidden();
      await expect(others(page)).toBeHidden();
      // What our own index has answered stays so.
      await expect(says(page)).toContainText('hold');
      // More files may be on their way than the sentence waited for.
      await page.unrouteAll({ behavior: 'wait' });
    });

test('that pages are slow to arrive is said, and they are shown when they come after all', async ({
  page,
}) => {
  await page.clock.install();
  for (const file of files) {
    const letGo = await heldBack(page, file, '/search/?q=drawer');
    const slow = page.getByText('Claims and other pages are slow to arrive.');
    await expect.soft(slow, `${file}`).toBeVisible();
    await expect.soft(claims(page)).toBeHidden();
    letGo();
    await expect.soft(claims(page), `${file}`).toBeVisible();
    await expect.soft(slow).toBeHidden();
    await page.unrouteAll({ behavior: 'wait' });
  }
});
