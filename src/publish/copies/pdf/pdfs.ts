/** Long reads on paper: the finished page of each as a tagged PDF beside it. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../../addresses/paths.ts';
import { escapeHtml } from '../../../format/escape-html.ts';
import type { Article, Dossier, Entry } from '../../../record/dossier.ts';
import { lastChanged } from '../../../record/views/articles/last-changed.ts';
import { mayBeCopied } from '../../../record/views/articles/may-be-copied.ts';
import { site } from '../../../site.ts';
import { elsewhere } from '../books.ts';
import type { Pdf, Properties } from './finish.ts';
import { forget, keep, kept, nameOf } from './kept.ts';
import { type Press, printed, type Sheet } from './press.ts';

interface Printing {
  /** The folder of a render whose style sheets are still as its pages ask for them. */
  readonly folder: string;
  readonly dossier: Dossier;
  readonly press: Press;
}

interface Wanted extends Sheet {
  readonly article: Entry<Article>;
  readonly name: string;
}

/** A browser that started before, and could not print: pages offer by now what it was to make. */
export class PrintingFailed extends Error {
  override name = 'PrintingFailed';
  override stack = '';
}

/** Writes a PDF for each article, if a browser can; gives the number of pages of each, by its address. */
export async function writePdfs({
  folder,
  dossier,
  press,
}: Printing): Promise<Map<string, number>> {
  const pages = new Map<string, number>();
  if ('fault' in press) return pages;
  const put = async ({ id }: Entry<Article>, pdf: Pdf): Promise<void> => {
    pages.set(paths.articlePdf(id), pdf.pages);
    await writeFile(join(folder, paths.articlePdf(id)), pdf.bytes);
  };
  const wanted: Wanted[] = [];
  for (const article of dossier.articles.values()) {
    const address = paths.article(article.id);
    const page = await readFile(join(folder, address, 'index.html'), 'utf8');
    const html = mayBeCopied(dossier, article.id) ? page : withoutText(page, article);
    const properties = propertiesOf(article);
    const name = await nameOf(press.version, html, JSON.stringify(properties));
    const print = await kept(name);
    if (print) await put(article, print);
    else wanted.push({ address, html, properties, article, name });
  }
  if (wanted.length === 0) return pages;
  const prints = printed({ folder, sheets: wanted.map(({ article, name, ...sheet }) => sheet) });
  for (const { article, name } of wanted) {
    const { value: pdf } = await prints.next().catch(failed);
    if (!pdf) return failed('it closed');
    await put(article, pdf);
    await keep(name, pdf);
  }
  await forget();
  return pages;
}

/** In place of a page whose words stand there and nowhere else: its address stays, and says so. */
const withoutText = (page: string, article: Entry<Article>): string =>
  [
    `<!doctype html><html lang="${site.language}"><head><meta charset="utf-8">`,
    `<title>${escapeHtml(article.title)}</title>`,
    ...(page.match(/<link rel="stylesheet"[^>]*>/g) ?? []),
    `</head><body><main class="prose">${elsewhere(article)}</main></body></html>`,
  ].join('');

function failed(error: unknown): never {
  throw new PrintingFailed(
    `The browser that prints long reads started, and failed at its work (${String(error).split('\n')[0]}). Build again, or without PDFs: PDF=no npm run build.`,
  );
}

const propertiesOf = (article: Article): Properties => ({
  title: article.title,
  author: site.name,
  subject: article.standfirst,
  keywords: article.topics,
  language: site.language,
  changed: lastChanged(article),
});
