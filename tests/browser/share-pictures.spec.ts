/** A link to any page brings a picture with it, which is there and says in words what it shows. */
import { type APIRequestContext, expect, test } from 'playwright/test';

const sites = { real: 'http://localhost:4401', invented: 'http://localhost:4402' };

const pagesOf = async (request: APIRequestContext, origin: string): Promise<string[]> => {
  const map = await (await request.get(`${origin}/sitemap-0.xml`)).text();
  return [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]*)/g)].map(([, path = '']) => path);
};

/** The width and height of a PNG (PNG 3, 11.2.1). */
const sizeOf = (bytes: Buffer): number[] => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

for (const [site, origin] of Object.entries(sites))
  test(`each page of the ${site} site has one picture, of the size it says`, async ({
    request,
  }) => {
    const pages = await pagesOf(request, origin);
    expect(pages.length).toBeGreaterThan(30);
    const pictures = new Set<string>();
    for (const path of pages) {
      const html = await (await request.get(origin + path)).text();
      const said = (name: string) =>
        [
          ...html.matchAll(new RegExp(`<meta property="og:image${name}" content="([^"]*)"`, 'g')),
        ].map(([, value = '']) => value);
      const [picture = ''] = said('');
      expect.soft(said('').length, path).toBe(1);
      expect.soft([said(':width'), said(':height')], path).toEqual([['1200'], ['630']]);
      expect.soft(said(':alt').join('').length, path).toBeGreaterThan(8);
      pictures.add(new URL(picture).pathname);
    }
    expect(pictures.size).toBeGreaterThan(12);
    for (const path of pictures) {
      const response = await request.get(origin + path);
      expect.soft(response.headers()['content-type'], path).toBe('image/png');
      expect.soft(sizeOf(await response.body()), path).toEqual([1200, 630]);
    }
  });
