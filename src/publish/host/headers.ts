/** The one table of the headers that every host of the site is to send; a release has it as `_headers`. */
import { createHash } from 'node:crypto';
import { paths } from '../../addresses/paths.ts';
import { kinds } from '../../record/kinds/index.ts';
import type { Kinds } from '../../record/kinds/kind.ts';
import { files } from '../../search/codec/files.ts';
import { slotSizes } from '../../search/codec/packs.ts';
import { searchPlan } from '../../search/codec/page-plan.ts';
import { layerOrder } from '../../styles/layer-order.ts';

/** The pages of records that have feeds beside them, whatever their id. */
const withFeeds = Object.values(kinds as Kinds).flatMap(({ address, otherAddresses }) => {
  const page = address?.(':id');
  return page && otherAddresses(':id').includes(paths.feedOf(page)) ? [page] : [];
});

const tables = Object.keys(slotSizes);

/** Headers for addresses of one pattern: `:name` stands for one segment, a last `*` for the rest. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Lets this text run, or rule, where it stands in a page, and no other (CSP 3, 2.3.1). */
const only = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// wasm-unsafe-eval compiles WebAssembly, which the search is made of; it lets no script text run.
export const contentSecurityPolicy = (headStart: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${only(headStart)}`,
    `style-src 'self' ${only(layerOrder)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  // What somebody reads here is nobody else's business.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // All of it is public, and asks for no name or cookie: others may show its pictures and read its feeds and data.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
};

/**
 * For every page but the cards of quotations, which are made for frames. It stands apart from the policy, as a
 * host would join a second policy to the first and could not loosen it.
 */
const unframed = { 'X-Frame-Options': 'DENY' };

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
// A part of what was compressed cannot be read (RFC 9111, 5.2.2.6).
const foreverAsItIs = { 'Cache-Control': `${forever['Cache-Control']}, no-transform` };
const askAgain = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/**
 * All rules; `headStart` is the one script that stands in a page. Hosts join the values of a header that two matching
 * rules set, so no two rules that match one address name the same header.
 */
export const headerRules = (headStart: string): readonly HeaderRule[] => [
  {
    path: '/*',
    headers: { 'Content-Security-Policy': contentSecurityPolicy(headStart), ...everywhere },
  },
  // Only cards lie in a fourth folder.
  ...[
    '/',
    '/404.html',
    '/:page/',
    '/:kind/:id/',
    '/articles/:id/record/',
    '/quotes/:source/:key/',
  ].map((path) => ({
    path,
    headers: unframed,
  })),
  { path: '/assets/*', headers: forever },
  // A build's folder never changes, and what of it is damaged on its way, the search asks for again.
  ...tables.map((table) => ({ path: `/search/:build/${table}/*`, headers: foreverAsItIs })),
  ...Object.values(files).map((file) => ({ path: `/search/:build/${file}`, headers: forever })),
  { path: searchPlan, headers: askAgain },
  { path: `/search/:build/pages/fragment/*`, headers: forever },
  { path: `/search/:build/pages/index/*`, headers: forever },
  // A module is imported as it comes, so nobody is to keep a damaged one.
  ...['pagefind.js', 'pagefind-entry.json', 'inventory.txt', 'wasm.en.pagefind'].map((file) => ({
    path: `/search/:build/pages/${file}`,
    headers: askAgain,
  })),
  { path: '/check/:file', headers: askAgain },
  { path: paths.basketRecord, headers: askAgain },
  { path: paths.serviceWorker, headers: askAgain },
  // What was taken out is to be known at once.
  { path: paths.builds, headers: askAgain },
  {
    path: '/data/sources.bib',
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  },
  ...[paths.home, paths.quotes, ...withFeeds, '/topics/:id/'].flatMap((page) => [
    {
      path: paths.feedOf(page),
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
    {
      path: paths.jsonFeedOf(page),
      headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
    },
  ]),
];

/** The headers that rules give to one address without its query. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter((rule) => matches(rule.path, path)).map(({ headers }) => headers),
  );
}

function matches(pattern: string, path: string): boolean {
  const segments = path.split('/');
  const parts = pattern.split('/');
  if (parts.at(-1) === '*') return parts.slice(0, -1).every((part, at) => fits(part, segments[at]));
  return parts.length === segments.length && parts.every((part, at) => fits(part, segments[at]));
}

const fits = (part: string, segment: string | undefined): boolean =>
  segment !== undefined && (part.startsWith(':') ? segment !== '' : part === segment);
