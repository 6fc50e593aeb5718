/** The PDFs of long reads, as a reader takes them from the site: whole, tagged, and with the words of the record. */
import { type APIRequestContext, expect, type Page, test } from 'playwright/test';
import { read } from '../../src/record/read/read.ts';
import { mayBeCopied } from '../../src/record/views/articles/may-be-copied.ts';
import { letters, readPdf } from '../publish/copies/read-pdf.ts';

const sites = [
  { name: 'real', origin: 'http://localhost:4401', content: 'content' },
  { name: 'invented', origin: 'http://localhost:4402', content: 'tests/site/content' },
];

const articlesOf = async (request: APIRequestContext, origin: string): Promise<string[]> => {
  const map = await (await request.get(`${origin}/sitemap-0.xml`)).text();
  return [...new Set(map.match(/\/articles\/[^/<]+\/(?=<)/g))];
};

/** What the page says of its PDF and of itself. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const all = <T extends Element>(selector: string) => [
      ...document.querySelectorAll<T>(selector),
    ];
    const printed = (each: Element) => each.checkVisibility();
    return {
      offer: all<HTMLAnchorElement>('main a[href$=".pdf"]').map((link) => link.textContent),
      cited: all('meta[name="citation_pdf_url"]').map((meta) => meta.getAttribute('content')),
      headings: all('main :is(h1, h2, h3)')
        .filter(printed)
        .map((heading) => ({ level: heading.tagName, text: heading.textContent ?? '' })),
      tables: all('main table')
        .filter(printed)
        .map((table) => table.textContent ?? ''),
      addresses: all('main a[href^=http]')
        .filter(printed)
        .map((a) => a.getAttribute('href') ?? ''),
    };
  });

/** Whether an address is printed, in one piece or over two pages: the numbers of notes and of the page come between. */
const isPrinted = (address: string, words: string): boolean =>
  words.includes(address) ||
  new RegExp(
    [...address].map((letter) => letter.replace(/\W/, '\\$&')).join(String.raw`(?:\d*\d/\d+)?`),
  ).test(words);

for (const { name, origin, content } of sites)
  test.describe(`of the ${name} site`, () => {
    test('each is offered with its pages and size, is tagged, and says what it is', async ({
      page,
      request,
    }) => {
      const articles = await articlesOf(request, origin);
      expect(articles.length).toBeGreaterThan(1);
      const { dossier } = read(content);
      for (const address of articles) {
        const id = address.split('/')[2] ?? '';
        const record = dossier.articles.get(id);
        await page.goto(origin + address);
        await page.emulateMedia({ media: 'print' });
        const { offer, cited, headings, tables, addresses } = await shown(page);
        const response = await request.get(`${origin}${address}${id}.pdf`);
        expect.soft(response.headers()['content-type'], id).toBe('application/pdf');
        const bytes = await response.body();
        const pdf = await readPdf(bytes);

        if (!mayBeCopied(dossier, id)) {
          expect.soft([...offer, ...cited], id).toEqual([]);
          expect.soft(pdf.text.replace(/\s+/g, ' '), id).toContain('on its page and nowhere else');
          continue;
        }
        expect
          .soft(offer, id)
          .toEqual([`for paper (PDF, ${pdf.pages} pages, ${Math.ceil(bytes.length / 1000)} kB)`]);
        expect.soft(cited, id).toEqual([`https://whatwascounted.example${address}${id}.pdf`]);
        expect.soft(pdf.isTagged, id).toBe(true);
        expect.soft(pdf.info, id).toMatchObject({
          Title: record?.title,
          Author: 'What Was Counted',
          Subject: record?.standfirst,
          Language: 'en-GB',
        });

        const tagged = (role: string) => pdf.tagged.filter((each) => each.role === role);
        for (const level of ['H1', 'H2', 'H3'])
          expect
            .soft(
              tagged(level).map(({ text }) => letters(text)),
              `${level} of ${id}`,
            )
            .toEqual(
              headings.filter((each) => each.level === level).map(({ text }) => letters(text)),
            );
        expect
          .soft(pdf.outline.map(letters), `outline of ${id}`)
          .toEqual(headings.map(({ text }) => letters(text)));
        expect.soft(tagged('Table').length >= tables.length, `tables of ${id}`).toBe(true);
        if (tables.length > 0) expect.soft(tagged('TH').length, id).toBeGreaterThan(0);
        for (const figure of tagged('Figure'))
          expect.soft(figure.alt || letters(figure.text), `a figure of ${id}`).toBeTruthy();
        expect.soft(tagged('Link').length, id).toBeGreaterThan(1);
        for (const { to, said } of pdf.links) expect.soft(said, `a link of ${id}`).toBe(to);

        const linked = pdf.links.map(({ to }) => to);
        const words = pdf.drawn.replace(/\s+/g, '');
        for (const each of addresses)
          expect.soft(isPrinted(each, words), `${each} in ${id}`).toBe(true);
        const unlinked = addresses.filter((each) => !linked.includes(new URL(each).href));
        expect.soft(unlinked, `of ${id}`).toEqual([]);
        // Where something is wider than the sheet, all is made smaller: 8 points are 7.9 then.
        expect.soft(pdf.sizes.get('8.0'), `letters of notes in ${id}`).toBeGreaterThan(500);
        expect.soft(Math.min(...pdf.lengths), `letters on a sheet of ${id}`).toBeGreaterThan(100);
        const plain = letters(pdf.text);
        const said = record?.mentions.filter(({ by }) => by === 'Q' || by === 'Quote') ?? [];
        for (const { id: quote, text } of said) {
          const whole = dossier.quotes.get(quote)?.words ?? '';
          expect.soft(plain, `${quote} in ${id}`).toContain(letters(text || whole));
        }
        expect.soft(pdf.pages, id).toBeLessThanOrEqual(14);
      }
    });
  });
