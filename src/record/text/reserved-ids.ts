/** Ids that a page gives to parts of its own, which no heading of a text may have. */

/** Of what every page is inside. */
const ofAll = new Set(['footnote-label', 'main', 'top']);

/** In other layouts and components, word for word; a test compares them with what is written there. */
const ofArticles = new Set(
  'basket-sources before-keeping beginning check-private check-ready choices-checked citation cite cited claims corrections disagreements events first-read home-search kept-pages ledger newest-correction no-longer-here pasted people promise provenance quotations record register search-form search-says search-words sections series site-search site-search-offers sources support take-away uses versions what-we-know withdrawn years'.split(
    ' ',
  ),
);

/** What begins an id that is made: of notes, paragraphs, records in a text, and parts of lists. */
const beginning =
  /^(?:fn|fnref|p|quote|claim|discrepancy|figure|term|sign|source|choices|subject|year|v)-/;

/** Whether an id is, word for word, one that a page gives to a part of its own. */
export const isPartOfPage = (id: string, on: 'articles' | 'pages'): boolean =>
  ofAll.has(id) || (on === 'articles' && ofArticles.has(id));

/** Whether an id may be one of the page's own, on the page of an article or of a text about the site. */
export const isReserved = (id: string, on: 'articles' | 'pages'): boolean =>
  isPartOfPage(id, on) || beginning.test(id);
