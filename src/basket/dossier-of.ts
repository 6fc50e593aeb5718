/** The clips of a basket with what the record says of them, and the sources they stand in. */
import type { ClipRecord, QuoteToClip, SourceToCite } from '../dossier/views/quotes-to-clip.ts';
import type { Clip } from './clips.ts';

/** A clip whose quotation is in the record. */
export interface Gathered {
  readonly clip: Clip;
  readonly quote: QuoteToClip;
  /** Under which this version of it can be cited. */
  readonly address: string;
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
    if (!quote) return [];
    const sources = [...cited(quote.origin), ...cited(quote.read)];
    return [{ clip, quote, address: `${record.origin}${quote.url}?v=${quote.version}`, sources }];
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

/** Who spoke, as what, when: Ada Example, warden, 4 May 2001. */
export const whose = ({ speaker, role, said }: QuoteToClip): string =>
  [speaker.charAt(0).toUpperCase() + speaker.slice(1), role, said].filter(Boolean).join(', ');

/** The way from where the words come from to where they were read: citations without their last full stop. */
export function way({ quote, sources }: Gathered): string {
  const names = sources.map(({ citation }) => citation.replace(/\.$/, ''));
  const read = `${names.at(-1) ?? quote.read} (${quote.place.replace(/\.$/, '')})`;
  if (names.length < 2) return `Read in: ${read}.`;
  return `From: ${names[0]}${quote.quotedBy ? `, quoted by ${quote.quotedBy}` : ''}. Read in: ${read}.`;
}
