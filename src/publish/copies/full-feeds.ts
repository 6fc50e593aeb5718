/** The feeds of the long reads with the whole of each, taken from its finished page. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../addresses/paths.ts';
import { atom } from '../../feeds/atom.ts';
import { feed } from '../../feeds/feed.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { escapeHtml } from '../../format/escape-html.ts';
import type { Dossier } from '../../record/dossier.ts';
import { mayBeCopied } from '../../record/views/articles/may-be-copied.ts';
import { absolute } from '../../site.ts';
import { withoutEscapedMarks } from '../finished/marks.ts';
import { copyOf } from './article-copy.ts';
import { xhtml } from './xhtml.ts';

/**
 * Writes both over those that Astro rendered, which have the standfirsts. An article that holds what is confined to its
 * page is told of by its standfirst alone.
 */
export async function writeFullFeeds(site: string, dossier: Dossier): Promise<void> {
  const texts = new Map<string, string>();
  for (const { id, standfirst } of dossier.articles.values()) {
    if (!mayBeCopied(dossier, id)) continue;
    const path = paths.article(id);
    const html = await readFile(join(site, path, 'index.html'), 'utf8');
    const text = `<p><strong>${escapeHtml(standfirst)}</strong></p>\n${textOf(absolute(path), html)}`;
    texts.set(id, text);
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
function textOf(address: string, html: string): string {
  const { note, body } = copyOf(address, html);
  const text = [...note, ...body].map(xhtml).join('').trim();
  return text
    .replaceAll('href="#', `href="${escapeHtml(address)}#`)
    .replaceAll(/ (?:id|role)="[^"]*"/g, '');
}
