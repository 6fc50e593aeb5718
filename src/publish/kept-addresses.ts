/** Every address ever published still answers, and every new one is listed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stillOwed } from '../addresses/address-problems.ts';
import { isCitable } from '../addresses/citable.ts';
import { departureOf } from '../addresses/departed.ts';
import { readDepartures } from '../addresses/departures.ts';
import { takeAway } from '../addresses/erasure-problems.ts';
import { readManifest } from '../addresses/manifest.ts';
import { settled } from '../record/held-back.ts';
import type { Reading } from '../record/read/read.ts';
import { addresses, fragments } from '../record/views/addresses.ts';
import { addressesIn } from './addresses-in.ts';
import { addressOf, filesOf } from './files-of.ts';

interface Published {
  readonly reading: Reading;
  /** The folder of a finished render. */
  readonly site: string;
  /** Whether its long reads were printed as PDFs; where no browser is, their addresses wait for the next build. */
  readonly printed?: boolean;
}

/** Addresses that were lost, or never listed; the message says which, and has no use for a stack. */
export class UnkeptAddresses extends Error {
  override name = 'UnkeptAddresses';
  override stack = '';
}

const notNamed =
  'Name it in src/addresses/paths.ts, or among the other addresses of its kind; then run npm run addresses.';

/** Throws `UnkeptAddresses` where the manifest and a site disagree; what has no manifest was never published. */
export async function requireKeptAddresses({
  reading,
  site,
  printed = true,
}: Published): Promise<void> {
  const manifest = readManifest(reading);
  if (!manifest) return;
  const listed = [...manifest.since.keys()];
  const there = await answering(site, listed);
  const lost = listed.filter(
    (address) => !there.has(address) && (printed || !address.endsWith('.pdf')),
  );
  const unlisted = (await ownAddresses({ reading, site })).filter(
    (address) => !manifest.since.has(address),
  );
  const { erasedAt } = readDepartures(reading);
  const back = (await addressesOf(site)).filter(erasedAt);
  const faults = [
    ...told(back, ['was erased and is', 'were erased and are'], 'there again', takeAway),
    ...told(lost, ['was published and is', 'were published and are'], 'no longer there', stillOwed),
    ...told(unlisted, ['is', 'are'], 'not listed, and of no record', notNamed),
  ];
  if (faults.length > 0) throw new UnkeptAddresses(faults.join('\n'));
}

/** The address of every file of a site. */
export const addressesOf = async (site: string): Promise<string[]> =>
  (await filesOf(site)).map(addressOf);

/** The addresses of a site that hold something of their own, with those of records that share a page. */
async function ownAddresses({ reading, site }: Published): Promise<string[]> {
  const { departures, erasedAt } = readDepartures(reading);
  const entered = addresses(settled(reading.dossier));
  // Of an embargo that has ended and still stands in its file.
  const waiting = new Set(
    [...addresses(reading.dossier)].filter((address) => !entered.has(address)),
  );
  return [...(await addressesOf(site)).filter(isCitable), ...fragments(reading.dossier)].filter(
    (address) => !departureOf(address, departures) && !erasedAt(address) && !waiting.has(address),
  );
}

/** The files of a site as addresses, and those of the wanted fragments that their pages have. */
async function answering(site: string, wanted: readonly string[]): Promise<Set<string>> {
  const there = new Set(await addressesOf(site));
  const pages = Map.groupBy(
    wanted.filter((address) => address.includes('#')),
    (address) => address.replace(/#.*/, ''),
  );
  for (const [page, addresses] of pages) {
    if (!there.has(page)) continue;
    const { ids } = addressesIn(await readFile(join(site, page, 'index.html'), 'utf8'));
    for (const address of addresses)
      if (ids.has(address.slice(page.length + 1))) there.add(address);
  }
  return there;
}

const told = (
  addresses: readonly string[],
  [one, many]: readonly [string, string],
  what: string,
  remedy: string,
): string[] =>
  addresses.length === 0
    ? []
    : [
        `${addresses.length} ${addresses.length === 1 ? `address ${one}` : `addresses ${many}`} ${what}:`,
        ...addresses.slice(0, 20).map((address) => `  ${address}`),
        ...(addresses.length > 20 ? [`  and ${addresses.length - 20} more`] : []),
        `  → ${remedy}`,
      ];
