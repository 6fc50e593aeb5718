/** The thread in which Pagefind's index is written; each long read is posted as it is read. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Input, writePages } from './write-pages.ts';

await writePages(workerData as Input, (page) => parentPort?.postMessage(page));
