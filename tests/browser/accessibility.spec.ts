/**
 * What WCAG 2.2 asks of a page that is enlarged, spaced out, walked through by keys or pressed with a thumb; on one page
 * of each template. A tag names the criterion that a test is for; the statement on the site names the tests.
 */
import { expect, type Page, test } from 'playwright/test';
import { type Decision, decisions } from './ibm-decisions.ts';
import { ibmColourFaults, ibmFaults } from './ibm-faults.ts';
import { equip, equipOpen, overflows, structureFaults } from './page-faults.ts';
import { addresses, onEachPage } from './templates.ts';

/**
 * A rule that the page's policy lets through: a style sheet made by a script. It stands in no layer, and so above all of
 * the site's.
 */
const style = (page: Page, rules: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);

/** In the page: text that its own box cuts off; but for so many lines of it on purpose, with a sign, where a press shows the whole. */
const cut = (): string[] =>
  [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath, position, webkitLineClamp } =
        getComputedStyle(element);
      if (webkitLineClamp !== 'none' && element.closest('a, summary')) return false;
      if (!element.checkVisibility() || !element.textContent.trim()) return false;
      if (clipPath !== 'none' && position === 'absolute') return false;
      const across = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const down = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return across || down;
    })
    .map((element) => `cuts off ${element.outerHTML.slice(0, 120)}`);

/** What axe and IBM’s checker find of the page that is open, but for its colours. */
const faultsByBoth = async (page: Page, used?: Set<Decision>) => [
  ...(await structureFaults(page)),
  ...(await ibmFaults(page, used)),
];

test.describe('neither checker finds anything', () => {
  test.setTimeout(300_000);

  for (const width of [320, 768])
    test(`at ${width} px`, async ({ page }) => {
      await equip(page);
      await page.setViewportSize({ width, height: 900 });
      expect(await onEachPage(page, () => faultsByBoth(page))).toEqual([]);
    });

  test('at 1280 px, in all colours; and what was decided about IBM’s, it asks', async ({
    page,
  }) => {
    await equip(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    const used = new Set<Decision>();
    const look = async () => [
      ...(await faultsByBoth(page, used)),
      ...(await ibmColourFaults(page)),
    ];
    const ofLongTitle = '/sources/hmicfrs-cse-2023/';
    expect(await onEachPage(page, look, [...addresses, ofLongTitle])).toEqual([]);
    expect(decisions.filter((decision) => !used.has(decision))).toEqual([]);
  });

  for (const width of [320, 768, 1280]) {
    const title = `at ${width} px, without JavaScript`;
    test(title, { tag: ['@wcag-1.3.1', '@wcag-4.1.2'] }, async ({ browser }) => {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ javaScriptEnabled: false, viewport });
      const page = await context.newPage();
      const unasked = addresses.filter((address) => !address.includes('?'));
      const look = async () => {
        await equipOpen(page);
        const faults = await faultsByBoth(page);
        return width === 1280 ? [...faults, ...(await ibmColourFaults(page))] : faults;
      };
      expect(await onEachPage(page, look, unasked)).toEqual([]);
      await context.close();
    });
  }
});

test('spaced out, no text is cut off or wider than the page', { tag: '@wcag-1.4.12' }, async ({
  page,
}) => {
  test.setTimeout(300_000);
  const faults = await onEachPage(page, async () => {
    await style(
      page,
      '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }',
    );
    return [...(await overflows(page, [320, 768, 1280])), ...(await page.evaluate(cut))];
  });
  expect(faults).toEqual([]);
});

test('text of twice the size is not cut off or wider than the page', {
  tag: '@wcag-1.4.4',
}, async ({ page }) => {
  test.setTimeout(300_000);
  const faults = await onEachPage(page, async () => {
    await style(page, 'html { font-size: 200% }');
    return [...(await overflows(page, [640, 1280])), ...(await page.evaluate(cut))];
  });
  expect(faults).toEqual([]);
});

/** In the page: what is wrong with the focus where it is; nothing where it has left the page. */
const faultOfFocus = (): string | undefined => {
  const at = document.activeElement;
  if (!(at instanceof Element) || at === document.body) return 'left';
  const shown = at.outerHTML.slice(0, 120);
  const box = at.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return `goes to what is not there: ${shown}`;
  if (box.bottom <= 0 || box.top >= innerHeight) return `is out of sight: ${shown}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
    return `is not seen: ${shown}`;
  const first = at.getClientRects()[0] ?? box;
  const [across, down] = [(first.left + first.right) / 2, (first.top + first.bottom) / 2];
  const above = document.elementFromPoint(across, Math.min(Math.max(down, 1), innerHeight - 1));
  if (!above || !(at.contains(above) || above.contains(at)))
    return `is covered: ${shown} by ${above?.outerHTML.slice(0, 80)}`;
  return undefined;
};

test('where colours are forced, no text keeps its own', { tag: '@wcag-1.4.3' }, async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const own = (): string[] =>
    [...document.body.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
      .filter((element) => element.textContent.trim() !== '')
      .map((element) => element.outerHTML.slice(0, 120));
  expect(await onEachPage(page, () => page.evaluate(own))).toEqual([]);
});

const ofKeys = ['@wcag-2.1.1', '@wcag-2.4.3', '@wcag-2.4.7', '@wcag-2.4.11', '@wcag-2.4.13'];

test('whoever goes by keys sees where they are, on all of the page', { tag: ofKeys }, async ({
  page,
}) => {
  test.setTimeout(600_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  const faults = await onEachPage(page, async () => {
    const found = new Set<string>();
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(faultOfFocus);
      if (fault === 'left') break;
      if (fault) found.add(fault);
    }
    return [...found];
  });
  expect(faults).toEqual([]);
});

/** In the page: controls of less than 44 px, and marks of less than 24. */
const small = (): string[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'button, summary, select, textarea, input:not([type=hidden]), nav a, .mark',
    ),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .flatMap((element) => {
      const isMark = element.matches('.mark');
      const least = isMark ? 24 : 44;
      const pressed = isMark ? getComputedStyle(element, '::after') : getComputedStyle(element);
      const label = element.matches('input') ? element.closest('label') : null;
      const box = (label ?? element).getBoundingClientRect();
      const [width, height] = isMark
        ? [Number.parseFloat(pressed.inlineSize), Number.parseFloat(pressed.blockSize)]
        : [box.width, box.height];
      return Math.round(height) < least || Math.round(width) < least
        ? [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`]
        : [];
    });

test('controls have 44 px and marks 24', { tag: ['@wcag-2.5.5', '@wcag-2.5.8'] }, async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await onEachPage(page, () => page.evaluate(small))).toEqual([]);
});
