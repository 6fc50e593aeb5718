/** The books that a build makes of its long reads, as a reader takes them from the site. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { type APIRequestContext, expect, test } from 'playwright/test';

const sites = { real: 'http://localhost:4401', invented: 'http://localhost:4402' };

/** The addresses of the books that the pages of long reads offer. */
async function booksOf(request: APIRequestContext, origin: string): Promise<string[]> {
  const map = await (await request.get(`${origin}/sitemap-0.xml`)).text();
  const articles = [...new Set(map.match(/\/articles\/[^/<]+\/(?=<)/g))];
  const pages = await Promise.all(
    articles.map(async (address) => (await request.get(origin + address)).text()),
  );
  return [...new Set(pages.flatMap((html) => html.match(/\/[^"\s]*\.epub(?=")/g) ?? []))];
}

for (const [site, origin] of Object.entries(sites))
  test(`EPUBCheck finds no error and nothing to warn of in the books of the ${site} site`, async ({
    request,
  }) => {
    const books = await booksOf(request, origin);
    expect(books).toContain('/what-was-counted.epub');
    expect(books.length).toBeGreaterThan(2);
    for (const book of books) {
      const response = await request.get(origin + book);
      expect.soft(response.headers()['content-type'], book).toBe('application/epub+zip');
      const { messages } = await EpubCheck.validate(await response.body());
      expect.soft(messages, book).toEqual([]);
    }
  });
