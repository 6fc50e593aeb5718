/** Somebody reads on a train: what they chose to keep is there, says of which day it is, and nothing else is claimed. */
import { expect } from 'playwright/test';
import {
  choose,
  endWorkers,
  forgetButton,
  goOffline,
  keepButton,
  kept,
  note,
  read,
  says,
  test,
} from './kept-site.ts';
import { equip, faultsOf } from './page-faults.ts';

const article = '/articles/the-forgotten-drawer/';
const main = 'main';

test('what was read opens again, whole, and says of which day it is', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await choose(page, site);
  await read(page, site, article);
  await expect(note(page)).toBeHidden();
  const looks = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      const { fontFamily, color } = getComputedStyle(document.querySelector('h1') as Element);
      const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
      return { fontFamily, color, sheets: document.styleSheets.length, faces: faces.length };
    });
  const online = await looks();
  expect(online.faces).toBeGreaterThan(1);
  await goOffline(page);
  await page.goto(site.origin + article);
  await expect(note(page)).toHaveText(
    /^Kept copy of \d{1,2} \w+ \d{4} at \d\d:\d\d\. This site could not be reached, so corrections made since are not in it\. What is kept$/,
  );
  expect(await looks()).toEqual(online);
  const mark = page.locator(`${main} [role=doc-noteref]`).first();
  await mark.click();
  await expect(
    page.locator('[role=doc-endnotes] li, [popover]:popover-open').first(),
  ).toBeVisible();
  expect(errors).toEqual([]);
});

test('a page that is not kept gives way to a list of those that are', async ({ page, site }) => {
  await choose(page, site);
  await read(page, site, article);
  await read(page, site, '/sources/');
  await goOffline(page);
  await page.goto(`${site.origin}/glossary/`);
  await expect(page).toHaveTitle('This page is not kept on this device – What Was Counted');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page is not kept on this device',
  );
  await expect(says(page)).toHaveText('2 pages are kept:');
  await expect(page.locator('[data-part=kept] li a')).toHaveText(['Sources', /drawer/i]);
  await expect(keepButton(page)).toBeHidden();
  await expect(forgetButton(page)).toBeHidden();
  await page.locator('[data-part=kept]').getByRole('link', { name: 'Sources' }).click();
  await expect(note(page)).toBeVisible();
  await page.goBack();
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
});

test('with a network a page is the latest, and that is kept', async ({ page, site }) => {
  await choose(page, site);
  await read(page, site, article);
  site.change(`${article}index.html`, (html) => html.replace('</h1>', ' Corrected</h1>'));
  await read(page, site, article);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Corrected');
  await expect(note(page)).toBeHidden();
  await goOffline(page);
  await page.goto(site.origin + article);
  await expect(heading).toContainText('Corrected');
  await expect(note(page)).toBeVisible();
});

test('whoever waits too long is shown the copy, as one', async ({ page, site }) => {
  await choose(page, site);
  await read(page, site, article);
  site.delay(60_000);
  await page.goto(site.origin + article, { waitUntil: 'commit' });
  await expect(note(page)).toBeVisible();
});

test('a page that is gone is kept no longer, nor what came before something was taken out', async ({
  page,
  site,
}) => {
  await choose(page, site);
  await read(page, site, article);
  await read(page, site, '/sources/');
  site.remove(`${article}index.html`);
  await page.goto(site.origin + article);
  await expect.poll(async () => (await kept(page))['kept-pages']).not.toContain(article);
  site.change('search/builds.txt', (list) => list.replace(/^without \w+/, 'without 0123'));
  // The worker asks once an hour, and when it begins anew.
  await endWorkers(page);
  await read(page, site, '/people/');
  const left = await kept(page);
  expect(left['kept-pages']?.sort()).toEqual(['/offline/', '/people/', '/search/builds.txt']);
  expect(left['kept-index'] ?? []).toEqual([]);
});

test('none of these pages has a fault', async ({ page, site }) => {
  await equip(page);
  await choose(page, site);
  expect(await faultsOf(page)).toEqual([]);
  await read(page, site, article);
  await goOffline(page);
  await page.goto(site.origin + article);
  await expect(note(page)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${site.origin}/glossary/`);
  await expect(says(page)).toHaveText('One page is kept:');
  expect(await faultsOf(page)).toEqual([]);
});
