/** Which addresses are departed, and where each leads now. */

import type { Departure, Departures } from './departure.ts';

/** An address that was published and holds something else now: a redirect, or a sentence in its place. */
export interface Departed {
  readonly address: string;
  /** The day it moved or was withdrawn. */
  readonly on: string;
  readonly why: string | undefined;
  /** Where it is now; nothing if it was withdrawn. */
  readonly to: string | undefined;
}

const withoutSlash = (address: string): string => address.replace(/\/$/, '');

/** Whether a departure is about an address: its own, one below it, or another form of its page. */
export const covers = (departure: string, address: string): boolean =>
  departure === address ||
  (/.\/$/.test(departure) &&
    ['/', '.'].some((next) => address.startsWith(withoutSlash(departure) + next)));

/** The most particular departure that is about an address. */
export function departureOf(
  address: string,
  departures: Departures,
): (Departure & { readonly from: string }) | undefined {
  const [from] = [...departures.keys()]
    .filter((each) => covers(each, address))
    .sort((a, b) => b.length - a.length);
  const departure = from === undefined ? undefined : departures.get(from);
  return from !== undefined && departure ? { ...departure, from } : undefined;
}

/** Where something below a moved address is now: at the same place below the new one, or else at the new one. */
export function movedTo(address: string, from: string, to: string, there: ReadonlySet<string>) {
  const below = withoutSlash(to) + address.slice(withoutSlash(from).length);
  return there.has(below) ? below : to;
}

/** Those of the listed addresses that are not there and of which a departure tells; `ends` is where one can lead. */
export function departed(
  listed: Iterable<string>,
  departures: Departures,
  there: ReadonlySet<string>,
  ends = there,
): Departed[] {
  if (departures.size === 0) return [];
  return [...listed].flatMap((address) => {
    if (there.has(address)) return [];
    const departure = departureOf(address, departures);
    if (!departure) return [];
    const { from, to, on, why } = departure;
    return [{ address, on, why, to: to && movedTo(address, from, to, ends) }];
  });
}
