/** How many were found, in words. */

const count = (number: number, one: string, many: string): string =>
  `${number === 0 ? 'no' : number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** One sentence for the eye and the ear; no number of long reads when they were not asked. */
export function counts(quotations: number, longReads: number | undefined): string {
  const parts = [count(quotations, 'quotation', 'quotations')];
  if (longReads !== undefined) parts.push(count(longReads, 'long read', 'long reads'));
  const words = parts.join(' and ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} found.`;
}
