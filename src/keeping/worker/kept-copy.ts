/** What a kept page says of itself. */
import { paths } from '../../addresses/paths.ts';
import { unescaped } from '../../format/escaped.ts';

/** A page that tells, first of all in its text, of which day it is. */
export const withNote = (html: string, on: Date): string =>
  html.replace(
    /<main\b[^>]*>/,
    (main) =>
      `${main}<p class="box" data-kind="caution">Kept copy of ${moment(on)}. This site could not be reached, so corrections made since are not in it. <a href="${paths.offline}">What is kept</a></p>`,
  );

/** A day and a time, where the reader is. */
const moment = (on: Date): string =>
  on.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** The title of a page without the name of the site, as text. */
export function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return unescaped(title.replace(/ – [^–]+$/, ''));
}
