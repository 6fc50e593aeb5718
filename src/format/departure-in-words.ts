/** What became of an address, as a reader is told it. */
import type { Departed } from '../addresses/departed.ts';
import { paths } from '../addresses/paths.ts';
import { kinds } from '../record/kinds/index.ts';
import type { Kinds } from '../record/kinds/kind.ts';
import { dateInWords } from './date.ts';

/** The first part of an address. */
const first = (address: string): string => address.split('/')[1] ?? '';

/** What its kind says of it, by the first part of the address. */
const stands = new Map([
  [first(paths.topics), 'A page on a topic'],
  ...Object.values(kinds as Kinds).map(
    ({ address, stands }) => [first(address?.('') ?? ''), stands] as const,
  ),
]);

/** What stood at an address, in general terms: what it said may be what was withdrawn. */
export function whatStoodAt(address: string): string {
  if (/\/feed\.[a-z]+$/.test(address)) return 'A feed';
  if (/\.[a-z]+$/.test(address)) return 'A file';
  return (first(address) && stands.get(first(address))) || 'A page';
}

/** One or two sentences: what stood there, what became of it and when, and why if that is said. */
export function departureInWords({ address, on, why, to }: Departed): string {
  const became = to === undefined ? 'was withdrawn' : 'moved';
  return `${whatStoodAt(address)} stood at this address until it ${became} on ${dateInWords(on)}.${why ? ` ${why}` : ''}`;
}
