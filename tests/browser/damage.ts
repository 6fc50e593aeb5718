/** How a file may come that is not as it was built. */
import type { Route } from 'playwright/test';

export const ways: [string, (route: Route) => Promise<void>][] = [
  ['missing', (route) => route.fulfill({ status: 404, body: '' })],
  [
    'cut short',
    async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, Math.floor(body.length / 2)) });
    },
  ],
  ['garbage', (route) => route.fulfill({ body: 'spoon spoon spoon' })],
  [
    'a page with status 200',
    (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Not found</title>' }),
  ],
];
