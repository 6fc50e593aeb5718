/** Long reads as books: each by itself, and all of them in their order, taken from the finished pages. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../addresses/paths.ts';
import { dateInWords } from '../../format/date.ts';
import { escapeHtml } from '../../format/escape-html.ts';
import type { Article, Dossier, Entry } from '../../record/dossier.ts';
import { lastChanged } from '../../record/views/articles/last-changed.ts';
import { absolute, site } from '../../site.ts';
import { withoutMarks } from '../finished/marks.ts';
import type { ArticleCopy } from './article-copy.ts';
import { type Book, type Chapter, epub } from './epub.ts';
import { xhtml } from './xhtml.ts';

/** Writes a book for each article beside its page, and one of all; `copies` are by article. */
export async function writeBooks(
  folder: string,
  dossier: Dossier,
  copies: ReadonlyMap<string, ArticleCopy>,
): Promise<void> {
  const articles = [...dossier.articles.values()].sort((a, b) => a.series - b.series);
  const chapters = new Map<string, Chapter>();
  for (const article of articles) {
    const path = paths.article(article.id);
    const copy = copies.get(article.id);
    const chapter = copy
      ? chapterOf(article, absolute(path), copy)
      : { name: article.id, title: article.title, sections: [], text: elsewhere(article) };
    chapters.set(article.id, chapter);
    const book = bookOf([article], [chapter], absolute(path), article.title, article.standfirst);
    await writeFile(join(folder, paths.articleBook(article.id)), epub(book));
  }
  if (articles.length === 0) return;
  const whole = bookOf(
    articles,
    [...chapters.values()],
    absolute(paths.home),
    site.name,
    site.description,
  );
  await writeFile(join(folder, paths.book), epub(whole));
}

function bookOf(
  articles: readonly Entry<Article>[],
  chapters: readonly Chapter[],
  address: string,
  title: string,
  description: string,
): Book {
  const written = articles.map((article) => article.written).sort();
  return {
    address,
    title,
    description,
    topics: [...new Set(articles.flatMap(({ topics }) => topics))].sort(),
    published: written[0] ?? '',
    modified: articles.map(lastChanged).sort().at(-1) ?? '',
    chapters,
  };
}

/** Holds the place of a text that shows what its page alone may show, so that its address and its number stay. */
export function elsewhere(article: Entry<Article>): string {
  const address = escapeHtml(absolute(paths.article(article.id)));
  return `${headOf(article)}\n<p>This piece shows words that stand on its page and nowhere else. Read it there: <a href="${address}">${address}</a></p>`;
}

const headOf = ({ title, standfirst }: Entry<Article>): string =>
  `<h1>${escapeHtml(title)}</h1>\n<p><strong>${escapeHtml(standfirst)}</strong></p>`;

/** The head says what a reader of the page is told before the first word, and where the page is. */
function chapterOf(
  article: Entry<Article>,
  address: string,
  { note, body, sections }: ArticleCopy,
): Chapter {
  const text = [
    headOf(article),
    `<p>By ${escapeHtml(site.name)}. Written ${dateInWords(article.written)}, facts checked to ${dateInWords(article['facts-checked-to'])}. Corrections since, people, sources and support: <a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`,
    `<aside aria-label="Content note">${note.map(xhtml).join('')}</aside>`,
    ...body.map(xhtml),
  ].join('\n');
  return { name: article.id, title: article.title, sections, text: marked(text) };
}

/** Says to readers of books which links are notes, so that they can show one where it is called for. */
const marked = (text: string): string =>
  withoutMarks(text)
    .replaceAll('role="doc-noteref"', 'epub:type="noteref" role="doc-noteref"')
    .replaceAll('role="doc-endnotes"', 'epub:type="endnotes" role="doc-endnotes"')
    .replaceAll('<li id="fn-', '<li epub:type="endnote" id="fn-');
