/** Takes addresses whose very letters may not be repeated out of the files of a content folder. */
import { isSeq, parseDocument } from 'yaml';
import { covers } from './departed.ts';
import { digestOf, erasedField } from './departures.ts';
import { manifestText, parseManifest } from './manifest.ts';

/** The texts of the two files that say what was published and what became of it. */
export interface AddressFiles {
  readonly manifest: string;
  readonly departures: string;
}

interface Act {
  /** The day, as 2022-06-22. */
  readonly on: string;
  /** Why, in a sentence a reader may see. */
  readonly why: string;
}

/**
 * The two texts without an address, all that lies below it and other forms of its page, and with a digest of each;
 * says which those were. What is done on one day for one reason stands together.
 */
export function erase(
  wanted: string,
  { manifest, departures }: AddressFiles,
  { on, why }: Act,
): AddressFiles & { readonly erased: readonly string[] } {
  const { since } = parseManifest(manifest);
  const document = parseDocument(departures);
  const told = Object.keys(document.toJS() ?? {}).filter((address) => covers(wanted, address));
  const erased = [...since.keys()].filter((address) => covers(wanted, address));
  if (erased.length === 0) return { manifest, departures, erased };

  for (const address of told) document.delete(address);
  const acts = (document.toJS()?.[erasedField] ?? []) as (Act & { digests: string[] })[];
  const same = acts.findIndex((act) => String(act.on) === on && act.why === why);
  const digests = [...new Set([...(acts[same]?.digests ?? []), ...erased.map(digestOf)])].sort();
  const act = document.createNode({ on, why, digests });
  const list = document.get(erasedField);
  if (same >= 0) document.setIn([erasedField, same], act);
  else if (isSeq(list)) list.add(act);
  else document.set(erasedField, document.createNode([act]));
  return {
    manifest: manifestText(new Map([...since].filter(([address]) => !erased.includes(address)))),
    departures: document.toString({ lineWidth: 0 }),
    erased,
  };
}
