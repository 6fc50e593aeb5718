/** Every quotation as a row that stands by itself: what /data/quotes.json and .csv give. */
import { paths } from '../../../addresses/paths.ts';
import { absolute } from '../../../site.ts';
import type { Dossier } from '../../dossier.ts';
import { holdingCheck } from '../quotes/holding-check.ts';
import { readIn } from '../quotes/quotes-of-source.ts';
import { usesOfQuote } from '../quotes/uses-of-quote.ts';
import { currentVersion } from '../quotes/versions-of-quote.ts';
import { organisationOfQuote } from '../speakers/organisation-of-quote.ts';
import { speakerOfQuote } from '../speakers/speaker-of-quote.ts';

/** Dates are EDTF level 0, or "about" and one; what is not known or not so is null. */
export interface QuoteRow {
  readonly id: string;
  readonly words: string;
  /** The id of a person or an organisation; null if the document names nobody. */
  readonly speaker: string | null;
  readonly speakerName: string;
  readonly role: string | null;
  /** The id of the organisation that speaks, or in which the speaker held that role that day. */
  readonly organisation: string | null;
  readonly said: string;
  /** The id of the source in which it was read. */
  readonly source: string;
  /** The id of the source it comes from, when the one that was read quotes another. */
  readonly origin: string | null;
  readonly place: string;
  readonly topics: readonly string[];
  /** The day on which the words were last compared with the source; null if they no longer are what was compared. */
  readonly checked: string | null;
  readonly checkedBy: 'program' | 'eye' | null;
  /** What a program compared them with. */
  readonly comparedWith: 'whole text' | 'opening' | null;
  readonly caution: string | null;
  readonly url: string;
  /** Eight digits that change with the words and their corrections; `url` takes them as `?v=`. */
  readonly version: string;
  /** Addresses of the articles, claims and events that use it. */
  readonly usedIn: readonly string[];
}

/** All rows, by id. */
export function quotesAsData(dossier: Dossier): QuoteRow[] {
  return [...dossier.quotes.values()].map((quote) => {
    const speaker = speakerOfQuote(dossier, quote);
    const check = holdingCheck(quote);
    return {
      id: quote.id,
      words: quote.words,
      speaker: speaker.record?.id ?? null,
      speakerName: speaker.name,
      role: speaker.role ?? null,
      organisation: organisationOfQuote(dossier, quote) ?? null,
      said: quote.said,
      source: readIn(quote.id),
      origin: quote.origin ?? null,
      place: quote.place,
      topics: quote.topics,
      checked: check?.on ?? null,
      checkedBy: check?.by ?? null,
      comparedWith: check?.against ?? null,
      caution: quote.caution ?? null,
      url: absolute(paths.quote(quote.id)),
      version: currentVersion(quote),
      usedIn: usedIn(dossier, quote.id),
    };
  });
}

function usedIn(dossier: Dossier, id: string): string[] {
  const { articles, claims, answers, events } = usesOfQuote(dossier, id);
  const addresses = [
    ...articles.map(({ article }) => paths.article(article.id)),
    ...[...claims, ...answers].map((claim) => paths.claim(claim.id)),
    ...events.map((event) => paths.event(event.id)),
  ];
  return [...new Set(addresses)].sort().map(absolute);
}
