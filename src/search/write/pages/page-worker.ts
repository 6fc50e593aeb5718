/** A thread that answers each page's HTML with its blocks, in order. */
import { parentPort } from 'node:worker_threads';
import { pageBlocks } from './page-blocks.ts';
import type { PageBlock } from './read-pages.ts';

parentPort?.on('message', (html: string) => {
  const blocks = pageBlocks(html).map(({ text, anchor }): PageBlock => ({ text, anchor }));
  parentPort?.postMessage(blocks);
});
