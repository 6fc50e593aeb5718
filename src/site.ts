/** What the site says of itself, and which content it is built from. */

import { basename, dirname, join } from 'node:path';

const environment = process.env;

/** The folder of the editors' files; tests build an invented site from another one. */
export const contentFolder = environment.CONTENT ?? 'content';

/** Where a finished site lies, and where one is made: a failed build never touches the first. */
export const target = environment.TARGET ?? 'dist';
export const staging = join(dirname(target), `.building-${basename(target)}`);

/** Whether a build is only to list its new addresses in the manifest: npm run addresses. */
export const listing = environment.LIST_ADDRESSES === 'yes';

export const site = {
  name: 'What Was Counted',
  description:
    'Long reads on Rotherham, Operation Amazon and crime targets. Every quotation is compared with our record of it, and the record says how it was compared with its source.',
  /** What the long reads have in common. */
  series: 'Rotherham, Operation Amazon and crime targets',
  /** Where the site will stand; permalinks in feeds, data and citations begin with it. */
  origin: environment.SITE_ORIGIN ?? 'https://whatwascounted.example',
  language: 'en-GB',
  /** The terms for our own words; quotations remain their authors'. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where “leave this page” leads: a page that says nothing of what was read before. */
  elsewhere: { name: 'the BBC’s weather page', url: 'https://www.bbc.co.uk/weather' },
} as const;

/** The absolute address of a path. */
export const absolute = (path: string): string => new URL(path, site.origin).href;
