/**
 * CSL-JSON → RIS (Research Information Systems, 2001, with the tags of 2011). By hand: citation-js breaks a
 * note in the middle of words, which would change a quotation, and drops a month without a day.
 */
import type { CslItem } from './csl-item.ts';

const types: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  hearing: 'HEAR',
  legislation: 'STAT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'SLIDE',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** One file of several items, its lines ended as the format asks: CR LF. A value never spans lines. */
export const ris = (items: readonly (CslItem & { readonly note?: string })[]): string =>
  items.map((item) => lines(item).join('\r\n')).join('\r\n');

function lines(item: CslItem & { readonly note?: string }): string[] {
  const { type, author = [], issued, accessed, publisher } = item;
  const line = (tag: string, value: string | undefined): string[] =>
    value ? [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}`] : [];
  return [
    ...line('TY', types[type] ?? 'GEN'),
    ...line('ID', item.id),
    ...author.flatMap((name) =>
      line(
        'AU',
        'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
      ),
    ),
    ...line('TI', item.title),
    // What a hearing stands in is a note: its T2 would be a committee.
    ...line(type === 'hearing' ? 'N1' : 'T2', item['container-title']),
    ...line('T3', item.authority),
    ...line('VL', item.volume),
    ...line('IS', item.issue),
    ...line('SP', item.page),
    ...line('ET', item.edition),
    ...line('SN', item.ISBN ?? item.ISSN),
    ...line('DO', item.DOI),
    ...line('CY', item['publisher-place']),
    ...line('M3', item.genre),
    ...line('PB', publisher),
    // Presentations have no publisher where RIS is read.
    ...line('N1', type === 'speech' && publisher ? `Publisher: ${publisher}.` : undefined),
    ...line('PY', issued && String(issued['date-parts'][0][0])),
    ...line('DA', issued && day(issued['date-parts'][0])),
    ...line('UR', item.URL),
    ...line('Y2', accessed && day(accessed['date-parts'][0])),
    ...line('N1', item.note),
    'ER  - ',
    '',
  ];
}

/** YYYY/MM/DD/, empty where a part is not known. */
const day = (parts: readonly number[]): string =>
  [0, 1, 2]
    .map((at) => parts[at]?.toString().padStart(2, '0') ?? '')
    .join('/')
    .concat('/');
