/** Gives each page its policy in its own head too, for hosts that send no headers: as far as a page may say it itself. */
import { escapeHtml } from '../../format/escape-html.ts';
import type { PageChange } from '../pages/rewrite-pages.ts';
import { contentSecurityPolicy } from './headers.ts';

/** Adds the content security policy (CSP 3, 3.3) and the referrer policy to a page; `headStart` is the one script in a page. */
export function policyInPages(headStart: string): PageChange {
  const policy = contentSecurityPolicy(headStart);
  return (html) => withPolicy(html, policy);
}

/** A page with its policy before all that it is for; the encoding alone stands before it. */
export const withPolicy = (html: string, policy: string): string =>
  html.replace(
    /<meta charset="utf-8"\s*\/?>/i,
    (charset) =>
      `${charset}<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"><meta name="referrer" content="no-referrer">`,
  );
