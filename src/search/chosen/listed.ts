/** Quotations that were chosen without words. */
import {
  type QuoteRecord,
  recordsOf,
  type SpeakerPage,
  speakerKey,
  speakerSlot,
} from '../codec/files.ts';
import type { IndexFolder } from '../read/folder.ts';
import type { Hit } from '../read/texts.ts';
import type { SearchState } from '../state.ts';
import { perSpeaker } from './page-size.ts';

export interface Listed {
  readonly understanding: 'listed';
  readonly hits: readonly Hit<QuoteRecord>[];
  readonly total: number;
  readonly numbers: readonly number[];
  readonly all: readonly number[];
  readonly who?: undefined;
}

/** A page of a speaker's words, the latest first, from one slot; nothing where another order needs more than one. */
export async function spoken(
  folder: IndexFolder,
  speaker: string,
  { page, sort }: Pick<SearchState, 'page' | 'sort'>,
): Promise<Listed | undefined> {
  const slot = speakerSlot(speaker, page, await folder.plan());
  const own = (await folder.rows<Record<string, SpeakerPage>>(slot))[speakerKey(speaker, page)];
  const none = { understanding: 'listed', numbers: [], all: [] } as const;
  if (!own && page > 1) {
    const first = await spoken(folder, speaker, { page: 1, sort });
    return first && { ...first, hits: [] };
  }
  if (!own) return { ...none, hits: [], total: 0 };
  const [total, columns] = own;
  const isLatest = sort === 'relevance' || sort === 'said';
  if (!isLatest && total > perSpeaker) return undefined;
  const hits = recordsOf(columns).map((block, number) => ({ number, block, ranges: [] }));
  if (sort === 'oldest') hits.reverse();
  if (sort === 'published') hits.sort((a, b) => (a.block.published < b.block.published ? 1 : -1));
  return { ...none, hits, total };
}
