/** How long, and for how many bytes, a reader waits for the first text that holds the words: nothing cached, a slow line. */
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright/test';

export interface Start {
  /** Of the bodies as they went over the wire, without the page itself. */
  readonly bytes: number;
  /** From the page's having come to the hit's being on it; NaN if none comes. */
  readonly milliseconds: number;
  /** What was asked for until the page was at rest, in order: path and bytes. */
  readonly requests: readonly (readonly [path: string, bytes: number])[];
}

export const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};

// A page at rest that shows nothing for so long has missed the phrase.
const patience = 10_000;

/** Opens an address in a new context and waits for the first item below `list`. */
export async function coldStart(
  browser: Browser,
  url: string,
  list = '[data-part=quotations]',
): Promise<Start> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  let before = 0;
  devtools.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type !== 'Document') paths.set(requestId, new URL(request.url).pathname);
  });
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (paths.has(requestId)) bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  const { promise: found, resolve } = Promise.withResolvers<number>();
  devtools.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== 'firstHit') return;
    before = [...bytes.values()].reduce((sum, each) => sum + each, 0);
    resolve(Number(payload));
  });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow);
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'firstHit' });
  await page.addInitScript(watch, list);
  await page.goto(url, { waitUntil: 'commit' });
  const rest = page.waitForLoadState('networkidle', { timeout: 180_000 });
  const milliseconds = await Promise.race([
    found,
    rest.then(() => setTimeout(patience, Number.NaN)),
  ]);
  await rest;
  await context.close();
  const requests = [...paths].map(([id, path]) => [path, bytes.get(id) ?? 0] as const);
  return { bytes: before, milliseconds, requests };
}

/** Tells, in the page, when the first hit is there. */
function watch(list: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(`${list} li[data-url]`)) return;
    observer.disconnect();
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { firstHit } = globalThis as unknown as { firstHit(payload: string): void };
    firstHit(String(performance.now() - (page?.responseEnd ?? 0)));
  });
  observer.observe(document, { childList: true, subtree: true });
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
