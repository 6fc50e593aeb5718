/** What is shown of each quotation: by its number, by its speaker, and what is copied of it. */
import { checkedBy } from '../../quotation/cite/comparison.ts';
import {
  citationSlot,
  columnsOf,
  type QuoteRecord,
  type SpeakerPage,
  speakerKey,
  speakerPage,
  speakerSlot,
} from '../codec/files.ts';
import type { Slot, Table } from '../codec/packs.ts';
import { type IndexWriter, packed } from './index-writer.ts';
import { alsoNamed, type Quotation } from './quotation.ts';
import { writeTexts } from './texts.ts';

/** Their texts, in order; gives the number of each. */
export const writeRecords = (quotations: readonly Quotation[], writer: IndexWriter): number[] =>
  writeTexts('quotes', quotations.map(recordFor), columnsOf, writer);

/** How many of them share a slot; of one who said more, a page has a slot of its own. */
const perSlot = { speakers: 24, citations: 8 } as const;
const shardsFor = ({ length }: readonly Quotation[], by: keyof typeof perSlot): number =>
  Math.max(1, Math.ceil(length / perSlot[by]));

/** What each speaker said, in pages; gives the number of shards. */
export function writeSpeakers(quotations: readonly Quotation[], writer: IndexWriter): number {
  const speakers = shardsFor(quotations, 'speakers');
  const pages: [slot: Slot, key: string, page: SpeakerPage][] = [];
  for (const [id, own] of Map.groupBy(quotations.map(recordFor), ({ speaker }) => speaker)) {
    own.reverse();
    for (let page = 1; own.length > (page - 1) * speakerPage; page++) {
      const part = own.slice((page - 1) * speakerPage, page * speakerPage);
      pages.push([
        speakerSlot(id, page, { speakers }),
        speakerKey(id, page),
        [own.length, columnsOf(part)],
      ]);
    }
  }
  return writeKeyed('quotes/speakers', speakers, pages, writer);
}

/** What is copied of them; gives the number of shards. */
export function writeCitations(quotations: readonly Quotation[], writer: IndexWriter): number {
  const citations = shardsFor(quotations, 'citations');
  const all = quotations.map(
    ({ url, citation }) => [citationSlot(url, { citations }), url, citation] as const,
  );
  return writeKeyed('quotes/citations', citations, all, writer);
}

/** Values by their keys, each in the slot that its key leads to. */
function writeKeyed(
  table: Table,
  shards: number,
  all: readonly (readonly [slot: Slot, key: string, value: unknown])[],
  writer: IndexWriter,
): number {
  const groups = Map.groupBy(all, ([[, shard]]) => shard);
  for (let shard = 0; shard < shards; shard++) {
    const own = (groups.get(shard) ?? []).map(([, key, value]) => [key, value]);
    writer.slot(table, packed(Object.fromEntries(own)));
  }
  return shards;
}

const recordFor = (quotation: Quotation): QuoteRecord => ({
  url: quotation.url,
  words: quotation.words,
  speaker: quotation.speaker.id,
  speakerName: quotation.speaker.name,
  alsoNamed: alsoNamed(quotation.speaker).join(' '),
  role: quotation.role ?? '',
  said: quotation.said,
  published: quotation.published ?? '',
  source: quotation.source.title,
  checkedBy: checkedBy(quotation.checked),
  checkedOn: quotation.checked?.on ?? '',
  caution: quotation.caution ?? '',
  version: quotation.version ?? '',
});
