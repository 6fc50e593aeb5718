/** Every address of the site. Nothing else knows one. */

/** Addresses of pages, fixed since the first release; each ends in a slash. */
export const paths = {
  home: '/',
  article: (id: string) => `/articles/${id}/`,
  quotes: '/quotes/',
  quote: (id: string) => `/quotes/${id}/`,
  person: (id: string) => `/people/${id}/`,
  organisation: (id: string) => `/organisations/${id}/`,
  sources: '/sources/',
  source: (id: string) => `/sources/${id}/`,
  timeline: '/timeline/',
  event: (id: string) => `/timeline/#${id}`,
  claims: '/claims/',
  claim: (id: string) => `/claims/#${id}`,
  discrepancies: '/discrepancies/',
  discrepancy: (id: string) => `/discrepancies/#${id}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  search: '/search/',
  corrections: '/corrections/',
  page: (id: string) => `/${id}/`,
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap-index.xml',
  data: (file: string) => `/data/${file}`,
} as const;
