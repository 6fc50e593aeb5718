/** What the masthead and the footer lead to. */
import { paths } from '../../addresses/paths.ts';

export interface Destination {
  readonly name: string;
  /** What it is called where there is little room. */
  readonly short?: string;
  readonly path: string;
}

/** The ways into the record. */
export const record: readonly Destination[] = [
  { name: 'Quotations', path: paths.quotes },
  { name: 'Claims', path: paths.claims },
  { name: 'Disagreements', path: paths.discrepancies },
  { name: 'Timeline', path: paths.timeline },
  { name: 'Sources', path: paths.sources },
  { name: 'Glossary', path: paths.glossary },
];

/** What a reader can do with it. */
export const tools: readonly Destination[] = [
  { name: 'Search', path: paths.search },
  { name: 'Check a quotation', short: 'Check', path: paths.check },
  { name: 'Basket', path: paths.basket },
];

/** What the site says of itself. */
export const colophon: readonly Destination[] = [
  { name: 'About', path: paths.page('about') },
  { name: 'What has changed', path: paths.page('what-has-changed') },
  { name: 'What those criticised have said', path: paths.page('replies') },
  { name: 'Sources and method', path: paths.page('method') },
  { name: 'Corrections', path: paths.corrections },
  { name: 'Accessibility', path: paths.page('accessibility') },
  { name: 'Privacy', path: paths.page('privacy') },
];
