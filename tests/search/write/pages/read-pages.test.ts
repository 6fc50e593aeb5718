import { expect, test } from 'vitest';
import { pageBlocks } from '../../../../src/search/write/pages/page-blocks.ts';
import { type ReadPage, readPages } from '../../../../src/search/write/pages/read-pages.ts';
import type { ArticlePage } from '../../../../src/search/write/quotation.ts';

const pages = Array.from({ length: 30 }, (_, at): ArticlePage => {
  const paragraphs = Array.from({ length: (at * 7) % 5 }, (_, own) => `<p id="p${own}">${at}</p>`);
  return { url: `/${at}/`, title: `Page ${at}`, html: paragraphs.join('') };
});

async function readFrom(articles: Iterable<ArticlePage>): Promise<ReadPage[]> {
  const read: ReadPage[] = [];
  for await (const page of readPages(articles)) read.push(page);
  return read;
}

test('gives every page in order, with the blocks of its own HTML', async () => {
  expect(await readFrom(pages)).toEqual(
    pages.map(({ url, title, html }) => ({
      url,
      title,
      blocks: pageBlocks(html).map(({ text, anchor }) => ({ text, anchor })),
    })),
  );
});

test('ends with what went wrong, wherever it did', async () => {
  const broken = { ...pages[0], html: Symbol.for('no text') } as unknown as ArticlePage;
  await expect(readFrom([broken])).rejects.toThrow('could not be cloned');
  const empty = { ...pages[0], html: undefined } as unknown as ArticlePage;
  await expect(readFrom([...pages.slice(0, 3), empty, ...pages])).rejects.toThrow(TypeError);
  function* torn(): Generator<ArticlePage> {
    yield* pages.slice(0, 12);
    throw new Error('The page was not there.');
  }
  await expect(readFrom(torn())).rejects.toThrow('The page was not there.');
});
