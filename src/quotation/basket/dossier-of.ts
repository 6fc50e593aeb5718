/** The clips of a basket with what the record says of them, and the sources they stand in. */

import type { Clip } from './clips.ts';
import type { ClipRecord, QuoteToClip, SourceToCite } from './quotes-to-clip.ts';

/** A clip whose quotation is in the record. */
export interface Gathered {
  readonly clip: Clip;
  readonly quote: QuoteToClip;
  /** The source that was read, after the one the words come from. */
  readonly sources: readonly Cited[];
}

export type Cited = SourceToCite & { readonly id: string };

/** All clips that the record knows, in order; those it does not; and each source once, by its citation. */
export interface BasketDossier {
  readonly site: string;
  readonly gathered: readonly Gathered[];
  readonly unknown: readonly Clip[];
  readonly sources: readonly Cited[];
}

export function dossierOf(clips: readonly Clip[], record: ClipRecord): BasketDossier {
  const cited = (id: string | undefined): Cited[] => {
    const source = record.sources[id ?? ''];
    return source && id ? [{ id, ...source }] : [];
  };
  const known = (id: string) => (Object.hasOwn(record.quotes, id) ? record.quotes[id] : undefined);
  const gathered = clips.flatMap((clip) => {
    const quote = known(clip.id);
    return quote ? [{ clip, quote, sources: [...cited(quote.origin), ...cited(quote.read)] }] : [];
  });
  const sources = new Map(
    gathered.flatMap(({ sources }) => sources.map((each) => [each.id, each])),
  );
  return {
    site: record.site,
    gathered,
    unknown: clips.filter(({ id }) => !known(id)),
    sources: [...sources.values()].sort((a, b) => a.citation.localeCompare(b.citation, 'en-GB')),
  };
}
