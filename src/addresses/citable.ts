/** Which addresses are kept for ever. */
import { paths } from './paths.ts';

/** Pages, data, feeds, references, books and prints can be cited or kept. Scripts, styles, pictures and what the search and the checker read change their names freely. */
export function isCitable(address: string): boolean {
  if (/^\/(?:assets|search)\//.test(address)) return address === paths.search;
  if (/^\/check\/\d+\.json$/.test(address)) return false;
  if (/^\/(?:404\.html|sitemap-\d+\.xml)$/.test(address)) return false;
  return /(?:\/|#.+|\.(?:html|json|csv|xml|bib|ris|txt|md|epub|pdf))$/.test(address);
}
