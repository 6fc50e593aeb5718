/** What is wrong with a page as it is shown: axe's rules for all levels, colours in light, dark and print, IBM's rules, sideways scrolling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';
import { ibm, ibmFaults } from './ibm-faults.ts';
import { markForColours } from './mark-for-colours.ts';

/** From the narrowest phone to a wide screen, in CSS pixels. */
const widths = [320, 360, 480, 640, 768, 900, 1024, 1280, 1440];

/** The rules that ask what colour something is. */
const ofColour = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Of the settings in which a page is seen, those whose colours differ; forced ones are the device's own. */
const settings = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const;

/** All levels of WCAG 2.2, and what axe calls best practice; axe leaves most of AAA out unless it is named. */
const allLevels = [
  ...['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
];

// Axe's own wrapper for Playwright opens another page for each run, and takes three times as long.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes a page ready to be looked at; before it goes anywhere. */
export async function equip(page: Page): Promise<void> {
  await page.addInitScript({ content: axe });
  await page.addInitScript({ content: ibm });
}

/** The same for a page that is open and runs no script of its own. */
export async function equipOpen(page: Page): Promise<void> {
  // There no timer ends, and axe waits by timers.
  await page.evaluate(() => {
    const soon = (act: () => void) => void Promise.resolve().then(act);
    Object.assign(globalThis, { setTimeout: soon });
  });
  await page.evaluate(axe);
  await page.evaluate(ibm);
}

/**
 * Every fault of the page that is open, in words; the page must have been equipped. Colours are what takes axe
 * longest, and text of the same look has the same: each look is examined once for all pages that share `seen`.
 */
export async function faultsOf(page: Page, seen = new Set<string>()): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const faults = [...(await structureFaults(page)), ...(await ibmFaults(page))];
  for (const setting of settings) faults.push(...(await colourFaults(page, setting, seen)));
  await page.emulateMedia(plain);
  faults.push(...(await overflows(page)));
  return faults;
}

/** Every fault of the page that is open but those of colour. */
export function structureFaults(page: Page): Promise<string[]> {
  return page.evaluate(violations, {
    runOnly: allLevels,
    rules: Object.fromEntries(ofColour.map((rule) => [rule, { enabled: false }])),
  });
}

const plain = { media: 'screen', colorScheme: 'light' } as const;

async function colourFaults(
  page: Page,
  setting: (typeof settings)[number],
  seen: Set<string>,
): Promise<string[]> {
  await page.emulateMedia({ ...plain, ...setting });
  // Colours follow a frame later.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const { looks, marked } = await page.evaluate(markForColours, [...seen]);
  for (const look of looks) seen.add(look);
  if (marked === 0) return [];
  const faults = await page.evaluate(violations, {
    runOnly: ofColour,
    context: { include: [['[data-examine]']] },
  });
  return faults.map((fault) => `${Object.values(setting).join()} ${fault}`);
}

/**
 * How far the page is wider than the window, width by width. All are asked for at once, over a connection that
 * keeps the order, as Playwright waits long for each; every answer says at which width it was measured.
 */
export async function overflows(page: Page, at = widths): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const show = (width: number) =>
    session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 900,
      deviceScaleFactor: 1,
      mobile: false,
    });
  const expression =
    '[innerWidth, document.documentElement.scrollWidth - document.documentElement.clientWidth]';
  const measure = () => session.send('Runtime.evaluate', { expression, returnByValue: true });
  const measured = await Promise.all(
    at.map(async (width) => [width, await Promise.all([show(width), measure()])] as const),
  );
  await show(1280);
  await session.detach();
  return measured.flatMap(([width, [, { result }]]) => {
    const [shown, over] = result.value as [number, number];
    if (shown !== width) return [`measured at ${shown} and not at ${width}`];
    return over > 0 ? [`${over} px too wide at ${width}`] : [];
  });
}

/** In the page: what axe finds, a rule in a line. */
async function violations({
  context,
  ...options
}: RunOptions & { context?: { include: string[][] } }): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const all = { resultTypes: ['violations' as const], preload: false, ...options };
  const { violations } = await axe.run(context ?? document, all);
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
    return `${id}: ${where.join(' | ')}`;
  });
}
