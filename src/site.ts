/** What the site says of itself, and which content it is built from. */

import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

const environment = process.env;

/** The folder of the editors' files; tests build an invented site from another one. */
export const contentFolder = environment.CONTENT ?? 'content';

/** Where a finished site lies, and where one is made: a failed build never touches the first. */
export const target = environment.TARGET ?? 'dist';
/** Where a site is made: beside Astro's own files, which no rename brings from disk to disk; one for each target. */
export const stagingFor = (target: string): string =>
  join(
    '.build',
    `${basename(target)}-${createHash('sha256').update(resolve(target)).digest('hex').slice(0, 8)}`,
  );
export const staging = stagingFor(target);

/** Whether a build is to leave its render unreleased, for tests that look at what the finished pages are checked by. */
export const unreleased = environment.UNRELEASED === 'yes';

/** Whether a build is to do without PDFs, also where a browser could print them: PDF=no. */
export const withoutPdf = environment.PDF === 'no';

/** Whether a release is for the public, and so needs its own address: RELEASE=yes. */
export const isForThePublic = environment.RELEASE === 'yes';

/** Whether somebody said where the site will stand. */
export const hasOrigin = Boolean(environment.SITE_ORIGIN?.trim());

export const site = {
  name: 'What Was Counted',
  description:
    'Long reads on Rotherham, Operation Amazon and crime targets. Every quotation is compared with our record of it, and the record says how it was compared with its source.',
  /** What the long reads have in common. */
  series: 'Rotherham, Operation Amazon and crime targets',
  /** Where the site will stand; permalinks in feeds, data and citations begin with it. */
  origin: originOf(environment.SITE_ORIGIN),
  language: 'en-GB',
  /** The terms for our own words; quotations remain their authors'. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where “leave this page” leads: a page that says nothing of what was read before. */
  elsewhere: { name: 'the BBC’s weather page', url: 'https://www.bbc.co.uk/weather' },
} as const;

/** The absolute address of a path. */
export const absolute = (path: string): string => new URL(path, site.origin).href;

/** The origin (RFC 6454) that a text names, without a slash at its end; the site stands at the top of its host. */
export function originOf(text: string | undefined): string {
  if (!text?.trim()) return 'https://whatwascounted.example';
  const url = URL.parse(text.trim());
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username
  )
    return url.origin;
  const refusal = new Error(
    `SITE_ORIGIN is "${text}"; give scheme and host alone, without a path, as https://www.example.org.`,
  );
  refusal.stack = '';
  throw refusal;
}
