/**
 * What a comparison leaves behind in a record, so that what was changed after it is no longer called compared. Only
 * the build and the desk use it: it needs Node's own crypto.
 */
import { createHash } from 'node:crypto';
import type { Entry } from './dossier.ts';
import type { Quote } from './kinds/quote.ts';

/** SHA-256 of a text as it stands, in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A text with every run of white space as one space: where its lines broke says nothing of its words. */
export const singleSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What tells a text that was compared from any other one. */
export const textDigest = (text: string): string => sha256(singleSpaced(text));

/**
 * 32 hexadecimal digits of all that a comparison vouches for: the words and what stands around them, who said them,
 * as what, when and how, where they were read and come from, and the comparison itself. White space counts.
 */
export function fingerprintOf(quote: Entry<Quote>): string {
  const { by, on, against, digest } = quote.checked;
  const said = [quote.words, quote.prefix, quote.suffix, quote.said, quote.form];
  const whose = [quote.speaker, quote.anonymous, quote.role];
  const where = [quote.id.split('/')[0], quote.origin, quote['quoted-by']];
  // JSON keeps every field apart from the next, and what is not there apart from what is empty.
  const all = [said, whose, where, [by, on, against, digest]];
  return sha256(JSON.stringify(all)).slice(0, 32);
}

/** Whether a quotation is no longer what was compared: what its words are is then told by that alone. */
export const isAltered = (quote: Entry<Quote>): boolean =>
  quote.checked.fingerprint !== undefined && quote.checked.fingerprint !== fingerprintOf(quote);
