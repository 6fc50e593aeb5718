/** What is wrong with a page as it is shown: axe's rules in light and dark, sideways scrolling, console errors. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

/** From the narrowest phone to a wide screen, in CSS pixels. */
const widths = [320, 360, 480, 640, 768, 900, 1024, 1280, 1440];

// Axe's own wrapper for Playwright opens another page for each run, and takes three times as long.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Makes a page ready to be looked at; before it goes anywhere. */
export async function equip(page: Page): Promise<void> {
  await page.addInitScript({ content: axe });
}

/**
 * Every fault of the page that is open, in words; the page must have been equipped. Contrast is what takes axe
 * longest, and text of the same look has the same: each look is examined once for all pages that share `seen`.
 */
export async function faultsOf(page: Page, seen = new Set<string>()): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  const faults = await page.evaluate(violations, {
    rules: { 'color-contrast': { enabled: false } },
  });
  faults.push(...(await contrastFaults(page, seen)));
  await page.emulateMedia({ colorScheme: 'dark' });
  faults.push(...(await contrastFaults(page, seen)));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) faults.push(`${over} px too wide at ${width}`);
  }
  return faults;
}

async function contrastFaults(page: Page, seen: Set<string>): Promise<string[]> {
  const fresh = await page.evaluate(markNewLooks, [...seen]);
  for (const look of fresh) seen.add(look);
  if (fresh.length === 0) return [];
  const context = { include: [['[data-new-look]']] };
  return page.evaluate(violations, { runOnly: ['color-contrast'], context });
}

/** In the page: marks one text of each look that was not seen, and gives the looks. */
function markNewLooks(seen: readonly string[]): string[] {
  for (const old of document.querySelectorAll('[data-new-look]'))
    delete (old as HTMLElement).dataset.newLook;
  const known = new Set(seen);
  const fresh: string[] = [];
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none') return backgroundImage;
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return '';
  };
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    );
    if (!hasText || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, opacity, position } = getComputedStyle(element);
    const parent = element.parentElement;
    const look = [
      element.tagName,
      element.className,
      parent?.tagName,
      parent?.className,
      color,
      fontSize,
    ]
      .concat([fontWeight, opacity, position, ground(element)])
      .join('|');
    if (known.has(look)) continue;
    known.add(look);
    fresh.push(look);
    element.dataset.newLook = '';
  }
  return fresh;
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
