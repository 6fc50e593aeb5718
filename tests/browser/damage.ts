/** How a file may come that is not as it was built, or not when it is wanted. */
import { expect, type Page, type Route } from 'playwright/test';

/** What is asked for, whole or in part, as a host sends it, but with another body. */
const withBody = async (route: Route, change: (body: Buffer) => Buffer): Promise<void> => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
};

/** The head of a file that holds nothing of it but a seal and a beginning. */
const head = (body: Buffer): Buffer => body.subarray(0, Math.min(100, body.length / 2));

export const ways: [string, (route: Route) => Promise<void>][] = [
  ['missing', (route) => route.fulfill({ status: 404, body: '' })],
  ['out of reach', (route) => route.fulfill({ status: 416, body: '' })],
  ['cut short', (route) => withBody(route, head)],
  [
    'another part',
    (route) => withBody(route, (body) => Buffer.concat([body.subarray(16), head(body)])),
  ],
  ['garbage', (route) => route.fulfill({ body: 'spoon spoon spoon' })],
  [
    'a page with status 200',
    (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  ],
];

/** Keeps a file of an index back until it is let go; goes to an address, and on once the file was asked for. */
export async function heldBack(page: Page, file: RegExp | string, address: string) {
  let met = 0;
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(file, async (route) => {
    met += 1;
    await gate;
    await route.continue();
  });
  await page.goto(address);
  await expect.poll(() => met).toBeGreaterThan(0);
  await page.clock.fastForward(30_000);
  return letGo;
}
