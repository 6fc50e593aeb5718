/** The texts of rendered long reads, taken from their HTML in a thread of its own, while Pagefind is fed what came before. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ArticlePage } from '../quotation.ts';

/** What is landed on by its anchor, and the words that a reader sees there. */
export interface PageBlock {
  readonly text: string;
  readonly anchor: string;
}

export interface ReadPage extends Omit<ArticlePage, 'html'> {
  readonly blocks: readonly PageBlock[];
}

// So many pages are read before they are wanted.
const ahead = 8;

/** Gives each page, in order, with its blocks. */
export async function* readPages(
  articles: Iterable<ArticlePage> | AsyncIterable<ArticlePage>,
): AsyncGenerator<ReadPage> {
  const worker = new Worker(new URL('./page-worker.ts', import.meta.url));
  try {
    const answers = on(worker, 'message');
    const asked: Omit<ArticlePage, 'html'>[] = [];
    const next = async (): Promise<ReadPage> => {
      const { url = '', title = '' } = asked.shift() ?? {};
      const [blocks] = (await answers.next()).value as [PageBlock[]];
      return { url, title, blocks };
    };
    for await (const { html, ...page } of articles) {
      worker.postMessage(html);
      asked.push(page);
      if (asked.length > ahead) yield next();
    }
    while (asked.length > 0) yield next();
  } finally {
    await worker.terminate();
  }
}
