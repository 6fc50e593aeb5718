/** Goes over every page of the real site, as built. */
import { readdirSync, readFileSync } from 'node:fs';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { ibmColourFaults } from './ibm-faults.ts';
import { equip, faultsOf } from './page-faults.ts';

const release = 'dist';
const origin = 'http://localhost:4401';

/** Every page of the release, as its address. */
const pages = readdirSync(release, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

/** Cards are of one make and hold little: every tenth will do. */
const looked = pages
  .filter((page) => !page.endsWith('/card/'))
  .concat(
    pages.filter((page) => page.endsWith('/card/')).filter((_page, index) => index % 10 === 0),
  );

/** Shares that run side by side. */
const shares = Array.from({ length: 12 }, (_, share) =>
  looked.filter((_page, index) => index % 12 === share),
);

test('there are pages of every kind', () => {
  for (const kind of ['articles', 'quotes', 'people', 'organisations', 'sources']) {
    expect(pages.filter((page) => page.startsWith(`/${kind}/`)).length).toBeGreaterThanOrEqual(2);
  }
});

/** The looks whose colours a worker has examined, in whatever share. */
const seen = new Set<string>();

for (const [index, share] of shares.entries()) {
  test(`share ${index + 1}: no page has a fault by axe at any level, in light, dark or print, nor by IBM’s checker, or scrolls sideways`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await equip(page);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !page.url().endsWith('/404.html'))
        faults.push(`${page.url()} console: ${message.text()}`);
    });
    for (const address of share) {
      await page.goto(address);
      faults.push(...(await faultsOf(page, seen)).map((fault) => `${address} ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
}

test('whoever goes over the pages sees a pale, wide, nameless, unlabelled or unmarked one', async ({
  page,
}) => {
  await equip(page);
  await page.goto('/404.html');
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const pale = document.createElement('p');
    pale.textContent = 'Pale';
    pale.style.color = 'light-dark(#eee, #222)';
    const soft = document.createElement('p');
    soft.textContent = 'Soft';
    soft.style.color = 'light-dark(#6a6a6a, #8c8c8c)';
    const link = document.createElement('a');
    link.href = '/';
    link.textContent = 'only its colour';
    link.style.cssText = 'color: light-dark(#006, #ddf); text-decoration: none; border: 0';
    const unmarked = document.createElement('p');
    unmarked.style.color = 'light-dark(#000, #fff)';
    unmarked.append('A link that ', link, ' sets apart from these words');
    const wide = document.createElement('div');
    wide.textContent = 'Wide';
    wide.style.inlineSize = '500px';
    const tablet = document.createElement('div');
    tablet.className = 'wide-on-tablets';
    tablet.textContent = 'Wide on tablets';
    const styles = new CSSStyleSheet();
    styles.replaceSync(
      '@media (700px < width < 800px) { .wide-on-tablets { inline-size: 900px } }',
    );
    document.adoptedStyleSheets.push(styles);
    const unlabelled = document.createElement('input');
    unlabelled.placeholder = 'Only while it is empty';
    main?.append(pale, soft, unmarked, unlabelled, document.createElement('button'));
    document.body.append(wide, tablet);
  });
  const faults = [...(await faultsOf(page)), ...(await ibmColourFaults(page))];
  const of = (rule: string) =>
    faults.flatMap((fault) => (fault.includes(`${rule}: `) ? fault.split(rule)[0]?.trim() : []));
  expect(of('color-contrast')).toEqual(['light', 'dark', 'print']);
  expect(of('color-contrast-enhanced')).toEqual(['light', 'dark', 'print']);
  expect(of('link-in-text-block')).toEqual(['light', 'dark', 'print']);
  expect(of('button-name')).toHaveLength(1);
  expect(of('ibm text_contrast_sufficient fail_contrast')).toEqual(['light', 'dark', 'print']);
  expect(of('ibm input_label_visible potential_placeholder_only')).toHaveLength(1);
  expect(faults.filter((fault) => fault.includes('too wide'))).toEqual([
    '180 px too wide at 320',
    '140 px too wide at 360',
    '20 px too wide at 480',
    '132 px too wide at 768',
  ]);
});

test('every page is valid HTML', async () => {
  test.setTimeout(300_000);
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ['html-validate:standard', 'html-validate:document'],
      rules: { 'long-title': 'off', 'require-sri': 'off' },
    }),
  );
  const text = formatterFactory('text');
  const faults: string[] = [];
  for (const page of pages) {
    const file = `${release}${page.endsWith('/') ? `${page}index.html` : page}`;
    const report = await validator.validateString(readFileSync(file, 'utf8'), file);
    if (!report.valid) faults.push(text(report.results));
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page that names a day says its own date to reference managers, who would take the first', () => {
  const cited = pages.filter((page) => !page.endsWith('/card/'));
  const texts = cited.map((page) => [
    page,
    readFileSync(`${release}${page.replace(/\/$/, '/index.html')}`, 'utf8'),
  ]);
  const dated = texts.filter(([, text]) => text?.includes('<time'));
  expect(dated.length).toBeGreaterThan(100);
  const silent = dated.filter(([, text]) => !text?.includes('name="citation_publication_date"'));
  expect(silent.map(([page]) => page)).toEqual([]);
});

test('every article is whole without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  const addresses = pages.filter((page) => /^\/articles\/[^/]+\/$/.test(page));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
    expect(
      ((await page.getByRole('main').textContent()) ?? '').split(/\s+/).length,
    ).toBeGreaterThan(1500);
    await page.locator('a[href$="/record/"]').first().click();
    await expect(page.getByRole('heading', { level: 1, name: ': the record' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sources', level: 2 })).toBeVisible();
  }
  await context.close();
});
