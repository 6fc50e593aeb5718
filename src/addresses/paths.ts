/** Every address of the site; nothing else knows one, but the file of a kind, which may say its own. */

/** Topics are words; in an address they are small letters, digits and hyphens. */
const slug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Addresses of pages, fixed since the first release; each ends in a slash. */
export const paths = {
  home: '/',
  article: (id: string) => `/articles/${id}/`,
  articleRecord: (id: string) => `/articles/${id}/record/`,
  articleImage: (id: string) => `/articles/${id}/share.png`,
  articleBook: (id: string) => `/articles/${id}/${id}.epub`,
  articlePdf: (id: string) => `/articles/${id}/${id}.pdf`,
  /** All long reads as one book. */
  book: '/what-was-counted.epub',
  /** The picture of pages of a kind that have none of their own. */
  kindImage: (kind: string) => `/pictures/${kind}.png`,
  quotes: '/quotes/',
  quote: (id: string) => `/quotes/${id}/`,
  /** With what it said and what was corrected in it at the time, as eight hexadecimal digits. */
  quoteVersion: (id: string, version: string) => `/quotes/${id}/?v=${version}`,
  quoteCard: (id: string) => `/quotes/${id}/card/`,
  quoteAnnotation: (id: string) => `/quotes/${id}.json`,
  quoteEmbed: (id: string) => `/quotes/${id}/oembed.json`,
  quoteImage: (id: string) => `/quotes/${id}/share.png`,
  quoteReference: (id: string, ending: 'bib' | 'ris' | 'json') => `/quotes/${id}/cite.${ending}`,
  people: '/people/',
  person: (id: string) => `/people/${id}/`,
  organisations: '/organisations/',
  organisation: (id: string) => `/organisations/${id}/`,
  sources: '/sources/',
  source: (id: string) => `/sources/${id}/`,
  topics: '/topics/',
  topic: (topic: string) => `/topics/${slug(topic)}/`,
  timeline: '/timeline/',
  event: (id: string) => `/timeline/#${id}`,
  claims: '/claims/',
  claim: (id: string) => `/claims/#${id}`,
  discrepancies: '/discrepancies/',
  discrepancy: (id: string) => `/discrepancies/#${id}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  search: '/search/',
  /** Which indexes a release holds, and what it was made without. */
  builds: '/search/builds.txt',
  check: '/check/',
  /** Everybody whose name the quotation checker knows. */
  checkRecord: '/check/record.json',
  basket: '/basket/',
  /** What the basket needs of each quotation and source. */
  basketRecord: '/basket/record.json',
  corrections: '/corrections/',
  /** What this browser keeps, for when there is no network; and what then stands in the place of a page that is not kept. */
  offline: '/offline/',
  /** Stands at the top, as a worker answers for what lies below it. */
  serviceWorker: '/service-worker.js',
  page: (id: string) => `/${id}/`,
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  /** The feeds of what stands on a page. */
  feedOf: (page: string) => `${page}feed.xml`,
  jsonFeedOf: (page: string) => `${page}feed.json`,
  feedsOf: (page: string) => [`${page}feed.xml`, `${page}feed.json`],
  sitemap: '/sitemap-index.xml',
  robots: '/robots.txt',
  data: (file: string) => `/data/${file}`,
} as const;
