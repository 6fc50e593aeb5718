/** A question lives in the address, is asked with keys, and is answered once. */
import { expect, test } from 'playwright/test';
import { answered, ask, says, settled } from './asking.ts';

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
      // Claims and other pages come after the question is settled.
      const own = ':is([data-part=quotations], [data-part=passages]) li[data-url]';
      const items = [...document.querySelectorAll<HTMLElement>(own)];
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

test('the whole of it works with keys alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('"two counts"', { delay: 5 });
  await expect(says(page)).toHaveText('1 exact match in quotations, and 1 in the long reads.');
  await settled(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(page.locator('[data-part=copied]')).toHaveText('Copied, with its citation.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^“Every spoon .+ agree\.”\n\nAda Example, .*4 May 2001\. Read in ‘.+\nCompared with .+: https:\/\/[^/]+\/quotes\/hall-minutes-2001\/all-counted\/\?v=[\da-f]{8}$/,
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

test('what our own index holds is said at once, before other pages have come', async ({ page }) => {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pages/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/?q=drawer');
  await answered(page, 'drawer');
  const claims = page.getByRole('region', { name: 'Claims', exact: true });
  await expect(says(page)).not.toHaveText('');
  await expect(claims).toBeHidden();
  release();
  await expect(claims).toBeVisible();
});

test('what answers an earlier question goes while the next one is slow', async ({ page }) => {
  await ask(page, '?source=hall-minutes-2001');
  const hits = page.locator('[data-part=quotations] li[data-url]');
  await expect(hits.first()).toBeVisible();
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  await page.route('**/search/*/*/**', async (route) => {
    await gate;
    await route.continue();
  });
  await page.getByRole('searchbox', { name: 'Words' }).fill('drawer');
  await expect(says(page)).toBeHidden();
  await expect(hits.first()).toBeHidden();
  letGo();
  await expect(says(page)).toContainText('hold');
  await expect(says(page)).toBeVisible();
  await expect(hits.first()).toBeVisible();
});
