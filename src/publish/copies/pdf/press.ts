/** What prints pages: a browser, in a thread of its own, beside whatever else a build does. */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Pdf, Properties } from './finish.ts';

/** What would print here, or why nothing can. */
export type Press = { readonly version: string } | { readonly fault: string };

/** A page, as it is to be printed. */
export interface Sheet {
  /** Where it will stand, as `/articles/spoons/`. */
  readonly address: string;
  readonly html: string;
  readonly properties: Properties;
}

/** What the thread is to print: pages, with the files of a folder. */
export interface Job {
  readonly folder: string;
  readonly sheets: readonly Sheet[];
}

/** Asks whether a browser starts on this machine: before any page offers what only it can make. */
export async function askPress(): Promise<Press> {
  const messages = from({ folder: '', sheets: [] });
  try {
    return (await messages.next()).value as Press;
  } catch (error) {
    return { fault: String(error) };
  } finally {
    await messages.return(undefined);
  }
}

/** Prints pages, in their order; throws where the browser fails. */
export async function* printed(job: Job): AsyncGenerator<Pdf> {
  const messages = from(job);
  const press = (await messages.next()).value as Press;
  if ('fault' in press) throw new Error(press.fault);
  for await (const pdf of messages) yield pdf as Pdf;
}

/** What the thread says: what it prints with, then each print. */
async function* from(job: Job): AsyncGenerator<Press | Pdf> {
  const worker = new Worker(new URL('./press-worker.ts', import.meta.url), { workerData: job });
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] })) yield message;
  } finally {
    await worker.terminate();
  }
}
