/**
 * How a page of each template looks, beside how it looked when somebody last looked at it: `tests/browser/looks/`, at half
 * the size, from the invented site and with the fonts it brings. After a change that was meant, look at the pages and run
 * `npm run test:browser -- looks.spec.ts --update-snapshots`; the pictures that changed are the change to be read.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page, type Route, type TestInfo, test } from 'playwright/test';
import sharp from 'sharp';
import { drawn, invented, oneOfEach } from './templates.ts';

const widths = [360, 768, 1024, 1440];
const themes = ['light', 'dark'] as const;
/** What stands lower was seen higher up, or on another page. */
const tallest = 2400;

/** Shades apart at which a point counts as another, of 255, and how many of a picture's may. */
const noticed = 48;
const allowed = 0.0005;

/** Templates whose pages no map of a site lists. */
const unlisted: Readonly<Record<string, string>> = {
  '404': '/404.html',
  'articles/[id]/record': '/articles/the-second-count/record/',
  'quotes/[source]/[key]/card': '/quotes/hall-minutes-2001/all-counted/card/',
};

test.use({
  baseURL: invented,
  deviceScaleFactor: 0.5,
  contextOptions: { reducedMotion: 'reduce' },
});

/** A slow machine would otherwise show a page in the fonts it has, as it should. */
async function waitingForFonts(route: Route): Promise<void> {
  const response = await route.fetch();
  const sheet = (await response.text()).replaceAll(/font-display:\s*\w+/g, 'font-display:block');
  await route.fulfill({ response, body: sheet });
}

async function picture(page: Page, width: number, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled' });
}

/** How much of a picture is another than that of before, from 0 to 1; all of it where the size is another. */
async function difference(now: Buffer, before: Buffer): Promise<number> {
  const [a, b] = await Promise.all(
    [now, before].map((each) =>
      sharp(each).removeAlpha().raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (!a || !b || a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  let others = 0;
  for (let at = 0; at < a.data.length; at += 3)
    if ([0, 1, 2].some((c) => Math.abs((a.data[at + c] ?? 0) - (b.data[at + c] ?? 0)) > noticed))
      others += 1;
  return others / (a.data.length / 3);
}

async function compare(now: Buffer, name: string, info: TestInfo): Promise<void> {
  const kept = info.snapshotPath('looks', name);
  const same = existsSync(kept) && (await difference(now, readFileSync(kept))) <= allowed;
  if (same) return;
  if (info.config.updateSnapshots === 'all' || info.config.updateSnapshots === 'changed') {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, await sharp(now).webp({ lossless: true, effort: 6 }).toBuffer());
    return;
  }
  writeFileSync(info.outputPath(name.replace('.webp', '.png')), now);
  expect.soft(existsSync(kept) ? 'looks otherwise' : 'has no picture', name).toBe('as it was');
}

for (const name of drawn)
  test(`${name} looks as it did`, async ({ page, request }, info) => {
    const address = unlisted[name] ?? (await oneOfEach(request))[name];
    if (address === undefined) throw new Error(`The invented site has no page of ${name}.`);
    await page.route('**/*.css', waitingForFonts);
    await page.goto(address, { waitUntil: 'networkidle' });
    const file = name.replaceAll(/[[\]]/g, '').replaceAll('/', '-');
    for (const width of widths)
      for (const theme of themes)
        await compare(await picture(page, width, theme), `${file}-${width}-${theme}.webp`, info);
  });

test('what looks otherwise is noticed: a mark of another colour, a line lower', async () => {
  const paper = sharp({ create: { width: 720, height: 1200, channels: 3, background: '#fbfbfb' } });
  const mark = (top: number, background: string) => ({
    input: { create: { width: 100, height: 10, channels: 3 as const, background } },
    top,
    left: 20,
  });
  const drawn = (top: number, colour: string) =>
    paper
      .clone()
      .composite([mark(top, colour)])
      .png()
      .toBuffer();
  const before = await drawn(40, '#0b4f6c');
  expect(await difference(await drawn(40, '#0b4f6c'), before)).toBe(0);
  expect(await difference(await drawn(40, '#8c1d18'), before)).toBeGreaterThan(allowed);
  expect(await difference(await drawn(44, '#0b4f6c'), before)).toBeGreaterThan(allowed);
});
