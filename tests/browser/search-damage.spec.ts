/** What the search says when its index cannot be read, or is slow: never a count, never that there is nothing. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, type Route, test } from 'playwright/test';
import { quoteFields } from '../../src/search/codec/files.ts';
import { IndexWriter, packed } from '../../src/search/write/index-writer.ts';
import { heldBack, ways } from './damage.ts';

const alert = (page: Page) => page.getByText('The search index could not be read.');
const says = (page: Page) => page.locator('[role=status][data-part=says]');

/** Each kind of file, and a question that needs it. */
const kinds: [file: RegExp, query: string][] = [
  [/plan\.txt/, '?q="two counts"'],
  [/quotes\/pairs\//, '?q="two counts"'],
  [/quotes\/words\//, '?q=counts'],
  [/quotes\/texts\//, '?q="two counts"'],
  [/articles\/pairs\//, '?q="two counts"'],
  [/articles\/words\//, '?q="census"'],
  [/articles\/texts\//, '?q="teaspoon census"'],
  [/quotes\/facets\.txt/, '?q=counts&from=2001'],
  [/quotes\/speakers\//, '?speaker=ada-example'],
];

/** Pages no longer bring their index's plan, so that it is fetched. */
const withoutPlan = (page: Page) =>
  page.route(
    ({ pathname }) => pathname === '/search/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/ data-plan="[^"]*"/, '');
      await route.fulfill({ response, body });
    },
  );

for (const [way, damage] of ways) {
  test(`says that the index cannot be read when any file of it is ${way}`, async ({ page }) => {
    for (const [file, query] of kinds) {
      if (file.test('plan.txt')) await withoutPlan(page);
      let met = 0;
      await page.route(file, (route) => {
        met += 1;
        return damage(route);
      });
      await page.goto(`/search/${query}`);
      await expect.soft(alert(page), `${file} ${query}`).toBeVisible();
      await expect.soft(says(page), `${file}`).toHaveText('');
      expect.soft(met, `${file}`).toBeGreaterThan(0);
      await expect
        .soft(page.getByRole('main').getByRole('link', { name: 'browse all quotations' }))
        .toHaveAttribute('href', '/quotes/');
      await page.unrouteAll({ behavior: 'wait' });
    }
  });
}

/** What hosts and caches make of a request for a part, where the pack itself can be had. */
const hosts: [string, (route: Route) => Promise<void>][] = [
  ...ways,
  [
    'all of the file, as from a host that knows no parts',
    async (route) => {
      const { range, ...headers } = route.request().headers();
      await route.fulfill({ response: await route.fetch({ headers }) });
    },
  ],
  [
    'a part of a compressed file, which nobody can read',
    async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-encoding': 'gzip' };
      await route.fulfill({ status: 206, headers, body: (await response.body()).subarray(3) });
    },
  ],
  ['an answer that breaks off', (route) => route.abort('connectionreset')],
];

for (const [way, damage] of hosts) {
  test(`answers rightly where a request for a part of a pack is answered by ${way}`, async ({
    page,
  }) => {
    let met = 0;
    await page.route(/\.png\?\d+$/, (route) => {
      met += 1;
      return damage(route);
    });
    for (const [query, sentence] of [
      ['?q="two counts"', '1 exact match in quotations, and 1 in the long reads.'],
      ['?q=counts', 'quotation'],
      ['?speaker=ada-example', 'quotation'],
    ] as const) {
      await page.goto(`/search/${query}`);
      await expect.soft(says(page), query).toContainText(sentence);
      await expect.soft(page.locator('[data-part=quotations] li[data-url]').first()).toBeVisible();
    }
    expect(met).toBeGreaterThan(0);
  });
}

test('says that the index is slow, and answers when it comes after all', async ({ page }) => {
  await page.clock.install();
  for (const [file, query] of kinds) {
    if (file.test('plan.txt')) await withoutPlan(page);
    const letGo = await heldBack(page, file, `/search/${query}`);
    await expect
      .soft(page.getByText('The search index is slow to arrive.'), `${file}`)
      .toBeVisible();
    await expect.soft(says(page), `${file}`).toHaveText('');
    letGo();
    await expect.soft(says(page), `${file}`).not.toHaveText('');
    await expect.soft(page.getByText('The search index is slow to arrive.')).toBeHidden();
    await page.unrouteAll({ behavior: 'wait' });
  }
});

/** Strings that would do something if anything read them as HTML, script, address, pattern or template. */
const hostile = Array.from({ length: 520 }, (_, at) => {
  const payload = `hacked=${at}`;
  const forms = [
    `<img src=x onerror="${payload}">`,
    `<script>${payload}</script>`,
    `"><svg onload=${payload}>`,
    `<mark><iframe srcdoc="<script>parent.${payload}</script>"></mark>`,
    `javascript:${payload}//`,
    `</title></textarea><img src=x onerror=${payload}>`,
    `&lt;img src=x onerror=${payload}&gt;`,
    `__proto__[${payload}]`,
    `\${${payload}}{{${payload}}}`,
    `“<a href="javascript:${payload}">spoon</a>”`,
    `../../${'%00'.repeat(at % 5)}<b>${payload}`,
    `(((a+)+)+)${'!'.repeat(at % 60)}${payload}\u202E\u0000`,
    `'"\`;${payload};--`,
  ];
  return forms[at % forms.length] ?? '';
});

test('five hundred hostile strings are only ever text', async ({ page }) => {
  page.on('dialog', () => expect(true).toBe(false));
  await page.goto('/search/');
  const names = ['q', 'mode', 'speaker', 'organisation', 'role', 'source', 'from', 'sort', 'page'];
  await page.evaluate(
    async ({ strings, fields }) => {
      for (const [at, text] of strings.entries()) {
        const query = new URLSearchParams({ q: text, [fields[at % fields.length] ?? 'q']: text });
        history.replaceState(null, '', `?${query}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((resolve) => setTimeout(resolve, at % 50 === 0 ? 300 : 8));
      }
    },
    { strings: hostile, fields: names },
  );
  await expect(page.getByRole('searchbox')).toHaveValue(/.+/);

  // The same in every field of a record.
  const columns = quoteFields.map((field) =>
    field === 'url' ? hostile.map((text) => `/quotes/${encodeURIComponent(text)}/`) : hostile,
  );
  const own = { 'ada-example 1': [hostile.length, columns] };
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  await page.route(/quotes\/speakers\//, (route) => {
    const [, build = ''] = /\/search\/(\w+)\//.exec(route.request().url()) ?? [];
    const writer = new IndexWriter(join(folder, build));
    writer.slot('quotes/speakers', packed(own));
    writer.end();
    const [pack = ''] = /quotes\/speakers\/[^?]*/.exec(route.request().url()) ?? [];
    return route.fulfill({ path: join(folder, build, pack) });
  });
  await page.goto('/search/?speaker=ada-example');
  await expect(says(page)).toHaveText('520 quotations.');
  await expect(
    page.getByRole('listitem').filter({ hasText: '<script>hacked=1</script>' }).first(),
  ).toBeVisible();
  const made = await page.evaluate(() => ({
    hacked: 'hacked' in globalThis || 'hacked' in Object.prototype,
    elements: document.querySelectorAll(
      '[data-part=results] :is(img, script, svg, iframe, b, [onerror], [onload], a[href^="javascript"])',
    ).length,
  }));
  expect(made).toEqual({ hacked: false, elements: 0 });
});
