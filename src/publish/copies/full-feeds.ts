/** The feeds of the long reads with the whole of each, taken from its finished page. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../addresses/paths.ts';
import { atom } from '../../feeds/atom.ts';
import { feed } from '../../feeds/feed.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { escapeHtml } from '../../format/escape-html.ts';
import type { Dossier } from '../../record/dossier.ts';
import { absolute } from '../../site.ts';
import { withoutEscapedMarks } from '../finished/marks.ts';
import type { ArticleCopy } from './article-copy.ts';
import { xhtml } from './xhtml.ts';

/**
 * Writes both over those that Astro rendered, which have the standfirsts. An article without a copy is told of by its
 * standfirst alone.
 */
export async function writeFullFeeds(
  site: string,
  dossier: Dossier,
  copies: ReadonlyMap<string, ArticleCopy>,
): Promise<void> {
  const texts = new Map<string, string>();
  for (const { id, standfirst } of dossier.articles.values()) {
    const copy = copies.get(id);
    if (!copy) continue;
    const text = textOf(absolute(paths.article(id)), copy);
    texts.set(id, `<p><strong>${escapeHtml(standfirst)}</strong></p>\n${text}`);
  }
  const whole = feed(dossier, texts);
  await writeFile(join(site, paths.feed), atom(whole));
  await writeFile(join(site, paths.jsonFeed), JSON.stringify(jsonFeed(whole)));
}

/** Takes out of both what only the build needs to know: called when they were looked through. */
export async function unmarkFeeds(site: string): Promise<void> {
  for (const file of [paths.feed, paths.jsonFeed]) {
    const text = await readFile(join(site, file), 'utf8');
    await writeFile(join(site, file), withoutEscapedMarks(text));
  }
}

/** In a feed a note lies as far from its mark as the reader's program puts it, so its links lead to the page. */
function textOf(address: string, { note, body }: ArticleCopy): string {
  const text = [...note, ...body].map(xhtml).join('').trim();
  return text
    .replaceAll('href="#', `href="${escapeHtml(address)}#`)
    .replaceAll(/ (?:id|role)="[^"]*"/g, '');
}
