/** What is wrong with a page as it is shown: axe's rules in light and dark, sideways scrolling, console errors. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';
import { markForColours } from './mark-for-colours.ts';

/** From the narrowest phone to a wide screen, in CSS pixels. */
const widths = [320, 360, 480, 640, 768, 900, 1024, 1280, 1440];

/** The rules that ask what colour something is, in light and in dark. */
const ofColour = ['color-contrast', 'link-in-text-block'];

// Axe's own wrapper for Playwright opens another page for each run, and takes three times as long.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes a page ready to be looked at; before it goes anywhere. */
export async function equip(page: Page): Promise<void> {
  await page.addInitScript({ content: axe });
}

/**
 * Every fault of the page that is open, in words; the page must have been equipped. Colours are what takes axe
 * longest, and text of the same look has the same: each look is examined once for all pages that share `seen`.
 */
export async function faultsOf(page: Page, seen = new Set<string>()): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  const faults = await page.evaluate(violations, {
    rules: Object.fromEntries(ofColour.map((rule) => [rule, { enabled: false }])),
  });
  faults.push(...(await colourFaults(page, seen)));
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await colourFaults(page, seen)));
  faults.push(...(await overflows(page)));
  return faults;
}

async function colourFaults(page: Page, seen: Set<string>): Promise<string[]> {
  const { looks, marked } = await page.evaluate(markForColours, [...seen]);
  for (const look of looks) seen.add(look);
  if (marked === 0) return [];
  return page.evaluate(violations, {
    runOnly: ofColour,
    context: { include: [['[data-examine]']] },
  });
}

/**
 * How far the page is wider than the window, width by width. All are asked for at once, over a connection that
 * keeps the order, as Playwright waits long for each; every answer says at which width it was measured.
 */
async function overflows(page: Page): Promise<string[]> {
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
    widths.map(async (width) => [width, await Promise.all([show(width), measure()])] as const),
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
