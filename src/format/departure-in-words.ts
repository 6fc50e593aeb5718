/** What became of an address, as a reader is told it. */
import type { Departed } from '../addresses/departed.ts';
import { dateInWords } from './date.ts';

/** By the first part of the address. */
const kinds: Record<string, string> = {
  articles: 'A long read',
  quotes: 'A quotation',
  people: 'A page on somebody who speaks in the record',
  organisations: 'A page on an organisation',
  sources: 'A page on a document',
  topics: 'A page on a topic',
  claims: 'A claim',
  discrepancies: 'A disagreement between sources',
  timeline: 'An event',
  glossary: 'An explanation of a term',
};

/** What stood at an address, in general terms: what it said may be what was withdrawn. */
export function whatStoodAt(address: string): string {
  if (/\/feed\.[a-z]+$/.test(address)) return 'A feed';
  if (/\.[a-z]+$/.test(address)) return 'A file';
  return kinds[address.split('/')[1] ?? ''] ?? 'A page';
}

/** One or two sentences: what stood there, what became of it and when, and why if that is said. */
export function departureInWords({ address, on, why, to }: Departed): string {
  const became = to === undefined ? 'was withdrawn' : 'moved';
  return `${whatStoodAt(address)} stood at this address until it ${became} on ${dateInWords(on)}.${why ? ` ${why}` : ''}`;
}
