/** A page of each template, to look at them all. */
import { globSync } from 'node:fs';
import type { APIRequestContext, Page } from 'playwright/test';

/** Where the real site is served. */
export const origin = 'http://localhost:4401';
/** Where the invented one is. */
export const invented = 'http://localhost:4402';
const article = '/articles/what-targets-do-to-police-work/';

/** The files that draw pages; those that moved or were withdrawn `departures.spec.ts` makes. */
export const drawn = globSync('src/pages/**/*.astro')
  .map((file) => file.slice('src/pages/'.length, -'.astro'.length))
  .filter((name) => name !== '[...departed]');

/** What stands at one address has it in its name. */
const fixed = drawn
  .filter((name) => !name.includes('['))
  .map((name): [string, string[]] => [name, [`/${name}/`.replace(/\/index\/$/, '/')]]);

/** The addresses at which each is looked at, by the file that draws it. */
export const templates: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(fixed),
  '404': ['/404.html'],
  '[page]': ['/about/', '/accessibility/', '/replies/', '/support/'],
  'articles/[id]': [article, '/articles/one-reason-among-several/'],
  'articles/[id]/record': [`${article}record/`],
  'organisations/[id]': ['/organisations/jay-inquiry/'],
  'people/[id]': ['/people/alexis-jay/'],
  'quotes/[source]/[key]': ['/quotes/advertiser-amazon-2025/amazon25-03/'],
  'quotes/[source]/[key]/card': ['/quotes/advertiser-amazon-2025/amazon25-03/card/'],
  search: ['/search/', '/search/?q=crime+targets'],
  'sources/[id]': ['/sources/advertiser-amazon-2025/'],
  'topics/[topic]': ['/topics/accountability/'],
};

export const addresses = Object.values(templates).flat();

/** Opens each page, and gathers what is found wrong with it. */
export async function onEachPage(
  page: Page,
  look: (address: string) => Promise<readonly string[]>,
  pages: readonly string[] = addresses,
): Promise<string[]> {
  const faults: string[] = [];
  for (const address of pages) {
    const response = await page.goto(origin + address);
    if (!response?.ok() && address !== '/404.html') faults.push(`${address} is not there`);
    if (address.includes('?')) await page.locator('[data-part=speakers]').waitFor();
    faults.push(...(await look(address)).map((fault) => `${address} ${fault}`));
  }
  return faults;
}

/** The first address of each template that the map of the invented site has, by the file that draws it. */
export async function oneOfEach(request: APIRequestContext): Promise<Record<string, string>> {
  const map = await (await request.get(`${invented}/sitemap-0.xml`)).text();
  const found = [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]*)/g)].map(([, path = '']) => path);
  return Object.fromEntries(
    drawn.flatMap((name) => {
      const parts = name
        .replace(/(?:^|\/)index$/, '')
        .split('/')
        .filter(Boolean);
      const segments = parts.map((part) => `${part.startsWith('[') ? '[^/]+' : part}/`);
      const pattern = new RegExp(`^/${segments.join('')}$`);
      const address = found.find((path) => pattern.test(path));
      return address === undefined ? [] : [[name, address]];
    }),
  );
}
