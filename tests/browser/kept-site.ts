/** A site of its own for each test of what is kept: it can be changed, be slow, and go away. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test as plain } from 'playwright/test';
import { serverOf } from '../../src/publish/serving/server.ts';

export interface KeptSite {
  readonly origin: string;
  /** The addresses that were asked for, in order. */
  readonly asked: string[];
  /** Changes a file, which is served from then on. */
  change(file: string, how: (text: string) => string): void;
  remove(file: string): void;
  /** From then on answers wait so long, in milliseconds. */
  delay(milliseconds: number): void;
}

/** A test with a served copy of the invented site. */
export const test = plain.extend<{ site: KeptSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kept-site-'));
    cpSync('.build/invented', folder, { recursive: true });
    const server = serverOf(folder);
    const [answer] = server.listeners('request') as RequestListener[];
    const asked: string[] = [];
    let wait = 0;
    server.removeAllListeners('request').on('request', (request, response) => {
      asked.push(request.url ?? '');
      setTimeout(() => answer?.(request, response), wait);
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    const path = (file: string) => join(folder, file);
    await use({
      origin: `http://localhost:${(server.address() as AddressInfo).port}`,
      asked,
      change: (file, how) => writeFileSync(path(file), how(readFileSync(path(file), 'utf8'))),
      remove: (file) => rmSync(path(file)),
      delay: (milliseconds) => {
        wait = milliseconds;
      },
    });
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  },
});

export const keepButton = (page: Page) =>
  page.getByRole('button', { name: 'Keep what I read on this device' });
export const forgetButton = (page: Page) =>
  page.getByRole('button', { name: 'Keep nothing, and delete what is kept' });
export const says = (page: Page) => page.locator('[data-part=says]');
export const note = (page: Page) => page.getByRole('main').getByText('Kept copy of');

/** Chooses to keep what is read from now on. */
export async function choose(page: Page, { origin }: KeptSite): Promise<void> {
  await page.goto(`${origin}/offline/`);
  await keepButton(page).click();
  await expect(says(page)).toHaveText(/^From now on/);
}

/** Opens a page, and waits until it is kept. */
export async function read(page: Page, { origin }: KeptSite, address: string): Promise<void> {
  const begun = Date.now();
  await page.goto(origin + address);
  await expect
    .poll(() => page.evaluate(keptOn, new URL(address, origin).pathname))
    .toBeGreaterThanOrEqual(begun);
}

const keptOn = async (path: string): Promise<number> => {
  const found = await caches.match(path, { cacheName: 'kept-pages' });
  return new Date(found?.headers.get('X-Kept') ?? 0).getTime();
};

/** Takes the network away, and all that the browser itself keeps of it. */
export async function goOffline(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  await page.context().setOffline(true);
}

/** Ends the workers, as a browser does when nothing was asked of them for a while. */
export async function endWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** All that is kept, by its stores. */
export const kept = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const stores: Record<string, string[]> = {};
    for (const name of await caches.keys())
      stores[name] = (await (await caches.open(name)).keys()).map(
        ({ url }) => new URL(url).pathname,
      );
    return stores;
  });
