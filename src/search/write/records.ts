/** What is shown of each quotation: by its number, by its speaker, and what is copied of it. */
import { checkedBy } from '../../quotation/cite/comparison.ts';
import {
  citationShard,
  columnsOf,
  files,
  type QuoteRecord,
  rowOf,
  type SpeakerPage,
  speakerKey,
  speakerPage,
  speakerShard,
} from '../codec/files.ts';
import { perChunk } from './corpus-files.ts';
import type { Quotation } from './quotation.ts';

/** Puts a file where its name says. */
export type Write = (name: string, body: Uint8Array | string) => void;

/** Their texts, in the order of their numbers. */
export function writeRecords(quotations: readonly Quotation[], write: Write): void {
  const records = quotations.map(recordFor);
  inChunks(records.map(rowOf), perChunk('quotes'), (chunk, own) =>
    write(files.chunk('quotes', chunk), JSON.stringify(own)),
  );
}

// So many records share a file of speakers, but for a page of one who said more.
const perSpeakers = 24;

/** What each speaker said, in pages; gives the number of shards. */
export function writeSpeakers(quotations: readonly Quotation[], write: Write): number {
  const shards = Math.max(1, Math.ceil(quotations.length / perSpeakers));
  const pages = Array.from({ length: shards }, (): Record<string, SpeakerPage> => ({}));
  const bySpeaker = Map.groupBy(quotations.map(recordFor), ({ speaker }) => speaker);
  for (const [id, own] of bySpeaker)
    inChunks(own.toReversed(), speakerPage, (chunk, part) => {
      const shard = pages[speakerShard(id, chunk + 1, shards)] ?? {};
      shard[speakerKey(id, chunk + 1)] = [own.length, columnsOf(part)];
    });
  for (const [shard, own] of pages.entries()) write(files.speakers(shard), JSON.stringify(own));
  return shards;
}

/** What is copied of them. */
export function writeCitations(quotations: readonly Quotation[], write: Write): void {
  const own = quotations.flatMap(({ url, citation }) => (citation ? [{ url, citation }] : []));
  const shards = Map.groupBy(own, ({ url }) => citationShard(url, quotations.length));
  for (const [shard, all] of shards)
    write(
      files.citations(shard),
      JSON.stringify(Object.fromEntries(all.map(({ url, citation }) => [url, citation]))),
    );
}

const recordFor = (quotation: Quotation): QuoteRecord => ({
  url: quotation.url,
  words: quotation.words,
  speaker: quotation.speaker.id,
  speakerName: quotation.speaker.name,
  role: quotation.role ?? '',
  said: quotation.said,
  published: quotation.published ?? '',
  source: quotation.source.title,
  checkedBy: checkedBy(quotation.checked),
  checkedOn: quotation.checked?.on ?? '',
  caution: quotation.caution ?? '',
  version: quotation.version ?? '',
});

/** Hands over so many at a time, with the number of the part. */
export function inChunks<T>(
  all: readonly T[],
  size: number,
  put: (chunk: number, own: T[]) => void,
): void {
  for (let from = 0; from < all.length; from += size)
    put(from / size, all.slice(from, from + size));
}
