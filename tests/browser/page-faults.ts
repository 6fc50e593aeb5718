/** What is wrong with a page as it is shown: axe's rules in light and dark, sideways scrolling, console errors. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

/** From the narrowest phone to a wide screen, in CSS pixels. */
const widths = [320, 360, 480, 640, 768, 900, 1024, 1280, 1440];

// Axe's own wrapper for Playwright opens another page for each run, and takes three times as long.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes a page ready to be looked at; before it goes anywhere. */
export async function equip(page: Page): Promise<void> {
  await page.addInitScript({ content: axe });
}

/** Every fault of the page that is open, in words; the page must have been equipped. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  const faults = await violations(page, {});
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await violations(page, { runOnly: ['color-contrast'] })));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) faults.push(`${over} px too wide at ${width}`);
  }
  return faults;
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
        options,
      ),
    { resultTypes: ['violations'], preload: false, ...options } satisfies RunOptions,
  );
  return violations.map(({ id, nodes }) => {
    const where = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
    return `${id}: ${where.join(' | ')}`;
  });
}
