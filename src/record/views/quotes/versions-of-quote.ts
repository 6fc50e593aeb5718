/** What a quotation said here over time. */
import type { Quote } from '../../kinds/quote.ts';
import { versionOf } from '../../version.ts';

/** A quotation as it stood between two corrections. */
export interface QuoteVersion {
  /** Its eight digits. */
  readonly version: string;
  readonly words: string;
  /** The correction that made it; none for the first one. */
  readonly correction: { readonly on: string; readonly what: string } | undefined;
}

/** All versions, the latest first. Corrections of one day keep the order of the file. */
export function versionsOfQuote(quote: Quote): QuoteVersion[] {
  const corrections = quote.corrections.toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
  const versions: QuoteVersion[] = [];
  let { words } = quote;
  for (let made = corrections.length; made >= 0; made--) {
    const correction = corrections[made - 1];
    versions.push({
      version: versionOf({ words, corrections: corrections.slice(0, made) }),
      words,
      correction: correction && { on: correction.on, what: correction.what },
    });
    words = correction?.['words-before'] ?? words;
  }
  return versions;
}

/** The version of a quotation as it stands. */
export const currentVersion = (quote: Quote): string => versionsOfQuote(quote)[0]?.version ?? '';
