/** The pictures that go with links to pages that have none of their own: one for each kind of page. */
import { paths } from '../addresses/paths.ts';
import { site } from '../site.ts';

/** What such a picture says, large and below; it is read alone, beside a title and words of the page's own. */
export interface KindPicture {
  readonly words: string;
  readonly below: string;
}

/** By the name of the picture, which is also the first part of the addresses of its kind. */
export const kindPictures: Readonly<Record<string, KindPicture>> = {
  site: { words: 'Long reads, and the record behind them', below: site.description },
  articles: { words: 'The record behind a long read', below: 'What we know and don’t.' },
  basket: { words: 'Basket', below: 'Quotations put aside, with their sources, to take away.' },
  check: {
    words: 'Is it quoted word for word?',
    below: 'Words seen anywhere, compared with the record.',
  },
  claims: { words: 'Claims', below: 'How each stands, who says so, and what was answered.' },
  corrections: { words: 'Corrections', below: 'What was wrong, what it says now, and when.' },
  discrepancies: { words: 'Where sources disagree', below: 'The accounts, side by side.' },
  glossary: { words: 'Glossary', below: 'The words that the long reads cannot do without.' },
  organisations: { words: 'Organisations', below: 'The bodies that speak in the record.' },
  people: {
    words: 'People',
    below: 'Everybody who is quoted, or named for what they did in office.',
  },
  quotes: { words: 'Quotations', below: 'Who said exactly what, when and where it was read.' },
  search: { words: 'Search', below: 'The quotations and the long reads, for exact words.' },
  sources: { words: 'Sources', below: 'The documents behind the long reads.' },
  timeline: {
    words: 'Timeline',
    below: 'What happened and when, no more precise than the documents.',
  },
  topics: { words: 'Topics', below: 'What the quotations and the long reads are about.' },
};

/** The picture for a page at a path: its place, and what it says. */
export function pictureFor(path: string): { readonly path: string; readonly alt: string } {
  const first = path.split('/')[1] ?? '';
  const name = Object.hasOwn(kindPictures, first) ? first : 'site';
  const { words = '', below = '' } = kindPictures[name] ?? {};
  return { path: paths.kindImage(name), alt: `${words}. ${below}` };
}
