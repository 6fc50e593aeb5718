/**
 * Selections of every kind in the real long reads: the link to each, opened fresh, lands on its words, or the page says why
 * not. The browser of the tests has no text fragments, so the polyfill finds the place; with CHROMIUM=/usr/bin/chromium, or
 * wherever a whole one is, the browser itself does, and the picture of the page is looked at.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from 'playwright/test';
import sharp from 'sharp';
import { type Selection, select, selectionsOf } from './selections.ts';

const site = 'http://localhost:4401';
const whole = process.env.CHROMIUM;
if (whole)
  test.use({ launchOptions: { executablePath: whole, args: ['--no-sandbox', '--headless=new'] } });

const finder = readFileSync(
  createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils'),
  'utf8',
).replaceAll(/^export /gm, '');

const articles = [
  'two-names-one-june',
  'the-20-per-cent-promise',
  'what-institutions-were-told',
  'who-answered-for-it',
];

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Takes the link to what is selected, and what the page says of it. */
async function linkTo(page: Page): Promise<{ link: string; told: string }> {
  const bar = page.getByRole('group', { name: 'The words you selected' });
  await bar.getByRole('button', { name: 'Copy link' }).click();
  await expect(bar.getByRole('status')).toHaveText(/Copied/);
  const told = (await bar.getByRole('status').textContent()) ?? '';
  return { link: await page.evaluate(() => navigator.clipboard.readText()), told };
}

/** Whether the place that the polyfill finds is the selection, widened to whole words. */
async function isFound(page: Page, { start, end }: Selection, directive: string): Promise<string> {
  await page.evaluate(
    `${finder}; globalThis.find = (text) => processTextFragmentDirective(parseFragmentDirectives({ text: [text] }).text[0])[0];`,
  );
  return page.evaluate(
    ([start, end, directive]) => {
      const { find } = globalThis as unknown as { find(text: string): Range | undefined };
      const found = find(directive);
      const nodeAt = (path: readonly number[]) =>
        path.reduce<Node>((node, at) => node.childNodes[at] as Node, document.body);
      const range = document.createRange();
      range.setStart(nodeAt(start.path), start.at);
      range.setEnd(nodeAt(end.path), end.at);
      if (!found) return 'nothing found';
      const isWithin =
        found.compareBoundaryPoints(Range.START_TO_START, range) <= 0 &&
        found.compareBoundaryPoints(Range.END_TO_END, range) >= 0;
      const more = found.toString().length - range.toString().length;
      return isWithin && more < 40 ? 'found' : `found: ${found.toString()}`;
    },
    [start, end, directive] as const,
  );
}

const marked = [255, 0, 254] as const;

/** Whether the first and the last letter of a selection are marked by the browser; the last may be beyond the window. */
async function isMarked(page: Page, { start, end }: Selection): Promise<string> {
  const spots = await page.evaluate(
    async ([start, end, rule]) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets.push(sheet);
      await document.fonts.ready;
      const spot = (path: readonly number[], at: number) => {
        const node = path.reduce<Node>((node, at) => node.childNodes[at] as Node, document.body);
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      };
      return { first: spot(start.path, start.at), last: spot(end.path, end.at - 1), innerHeight };
    },
    [start, end, `::target-text{background:rgb(${marked});color:rgb(${marked})}`] as const,
  );
  const { data, info } = await sharp(await page.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = ({ x, y }: { x: number; y: number }): boolean =>
    marked.every((value, part) => data[(y * info.width + x) * info.channels + part] === value);
  const inView = ({ y }: { y: number }): boolean => y > 0 && y < spots.innerHeight;
  if (!inView(spots.first)) return 'out of view';
  if (!at(spots.first)) return 'the first letter is not marked';
  return inView(spots.last) && !at(spots.last) ? 'the last letter is not marked' : 'found';
}

for (const article of articles)
  test(`selections of ${article}`, async ({ page, context }) => {
    test.setTimeout(300_000);
    const address = `${site}/articles/${article}/`;
    await page.goto(address);
    const selections = await selectionsOf(page);
    expect(selections.length).toBeGreaterThanOrEqual(10);
    const fresh = await context.newPage();
    for (const selection of selections) {
      await select(page, selection);
      const { link, told } = await linkTo(page);
      const fragment = new URL(link).hash;
      const about = `${selection.kind}: ${selection.words}\n${fragment}`;
      // No browser finds the words of a drawing; the contents, which stand before, have those of headings, and figures those of cells.
      if (told !== 'Copied.') {
        expect.soft(told, about).toMatch(/cannot be linked to by themselves/);
        expect.soft(selection.kind, about).toMatch(/^a (?:drawing|heading)|cells?$/);
        expect.soft(fragment, about).toMatch(/^#[a-z]/);
        continue;
      }
      // A page that is left first: another fragment of the same one would not open it anew.
      await fresh.goto('about:blank');
      await fresh.goto(address + (whole ? fragment : ''));
      const landed = whole
        ? await isMarked(fresh, selection)
        : await isFound(fresh, selection, fragment.split('text=')[1] ?? '');
      expect.soft(landed, about).toBe('found');
    }
  });
