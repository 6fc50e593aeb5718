/** Where the pieces of an index lie: each in a slot whose place is known by its number, in packs of which parts are read. */

/** How many bytes each slot of a table has; what does not fit lies apart. */
export const slotSizes = {
  'quotes/pairs': 1088,
  'quotes/words': 2048,
  'quotes/texts': 1024,
  'quotes/speakers': 10_240,
  'quotes/citations': 2048,
  'articles/pairs': 2048,
  'articles/words': 2560,
  'articles/texts': 2048,
  'words/beginnings': 1536,
  'words/endings': 1536,
  'names/pairs': 1024,
  'names/words': 1536,
} as const;

export type Table = keyof typeof slotSizes;

/** A slot, by its number. */
export type Slot = readonly [table: Table, number: number];

/** Where what did not fit its slot lies: in which pack of its table for such, from which byte, how long. */
export type Apart = readonly [pack: number, start: number, length: number];

/** Bytes of a pack, below the folder of a build. */
export interface Part {
  readonly pack: string;
  readonly start: number;
  readonly length: number;
}

/** A pack is no larger, so that a host that knows no parts of files sends no more. */
export const packSize = 131_072;

// Hosts that compress what they send cut parts out of what they compressed, which no browser can read; nobody
// compresses pictures.
const ending = 'png';

export function slotPart([table, number]: Slot): Part {
  const length = slotSizes[table];
  const inPack = Math.floor(packSize / length);
  return {
    pack: `${table}/${Math.floor(number / inPack)}.${ending}`,
    start: (number % inPack) * length,
    length,
  };
}

export const apartPart = (table: Table, [pack, start, length]: Apart): Part => ({
  pack: `${table}/apart-${pack}.${ending}`,
  start,
  length,
});

/** By what a part is sealed: another one, or that of another build, does not pass for it. */
export const partName = (build: string, { pack, start }: Part): string =>
  `${build}/${pack} ${start}`;

/** The last folder of an address or a path, by which a build is known. */
export const buildOf = (folder: string): string => /([^/\\]*)[/\\]?$/.exec(folder)?.[1] ?? '';

/** Each part has an address of its own, as a browser asks for one address one request at a time, and keeps what comes of it. */
export const partAddress = (base: string, { pack, start }: Part): string =>
  `${base}${pack}?${start}`;

/** Asks for a part (RFC 9110, 14.2). */
export const askForPart = (base: string, part: Part): Promise<Response> =>
  fetch(partAddress(base, part), {
    headers: { Range: `bytes=${part.start}-${part.start + part.length - 1}` },
  });
