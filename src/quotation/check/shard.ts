/** In which file what is known of a quotation stands; the same in the build and in the browser. */

const perFile = 40;

/** How many files there are for so many quotations. */
export const shards = (quotations: number): number => Math.max(1, Math.ceil(quotations / perFile));

/** The file of a quotation, by its address (FNV-1a). */
export function shardOf(url: string, quotations: number): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < url.length; at++) bits = Math.imul(bits ^ url.charCodeAt(at), 0x01000193);
  return (bits >>> 0) % shards(quotations);
}
