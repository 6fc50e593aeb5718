/** Two thousand invented long reads: their pages, and, apart from that, the text of each of their blocks. */
import type { ArticlePage } from '../../../src/search/write/quotation.ts';
import type { Chance } from './chance.ts';
import { markup } from './markup.ts';
import type { Prose } from './prose.ts';

export interface Article extends ArticlePage {
  /** The text of each block, in order, as it was before it was marked up. */
  readonly blocks: readonly string[];
  /** Texts of the page that are no part of the article: navigation, the foot of the page. */
  readonly aside: readonly string[];
}

/** One at a time, since all at once are 40 MB. */
export function* articles(chance: Chance, prose: Prose, count = 2000): Generator<Article> {
  for (let at = 0; at < count; at++) yield article(at, chance, prose.onSubject());
}

function article(at: number, chance: Chance, prose: Prose): Article {
  const blocks: string[] = [];
  const body: string[] = [];
  const aside: string[] = [];
  let words = 0;
  let notes = 0;
  const own = (text: string): string => {
    blocks.push(text);
    words += text.split(' ').length;
    return markup(text, chance, () => ++notes);
  };
  const apart = (): string => {
    const text = prose.text(12);
    aside.push(text);
    return markup(text, chance, () => ++notes);
  };
  const paragraph = (least: number, most: number) => own(prose.text(chance.between(least, most)));
  const title = prose.title(chance.between(3, 8));
  const header = `<h1>${own(title)}</h1>`;
  const shapes: (() => string)[] = [
    ...Array.from({ length: 9 }, () => () => `<p>${paragraph(30, 110)}</p>`),
    () => `<h2 id="part-${body.length}">${own(prose.title(chance.between(2, 7)))}</h2>`,
    () => `<ul>\n${times(chance.between(2, 5), () => `<li>${paragraph(4, 20)}</li>`)}</ul>`,
    () => `<ol><li>${paragraph(4, 12)}<ul><li>${paragraph(4, 12)}</li></ul></li></ol>`,
    () => `<blockquote><p>${paragraph(15, 50)}</p><p>${paragraph(5, 20)}</p></blockquote>`,
    () =>
      `<table><caption>${own(prose.title(4))}</caption><tbody>${times(
        chance.between(2, 4),
        () => `<tr><th scope="row">${own(prose.title(2))}</th><td>${paragraph(2, 6)}</td></tr>`,
      )}</tbody></table>`,
    () => `<figure><img src="/i.png" alt=""><figcaption>${paragraph(6, 20)}</figcaption></figure>`,
    () => `<dl><dt>${own(prose.title(2))}</dt><dd>${paragraph(8, 20)}</dd></dl>`,
    () => `<aside class="box" id="box-${body.length}"><p>${paragraph(8, 20)}</p></aside>`,
  ];
  while (words < 3000) body.push(chance.one(shapes)());
  const navigation = `<nav><a href="/">${apart()}</a></nav>`;
  const footnotes = `<section class="footnotes" data-footnotes><ol><li id="n-1">${own(prose.text(12))}</li></ol></section>`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>
${navigation}<main><article data-article>${header}${body.join('\n')}${footnotes}</article></main><footer>${apart()}</footer></body></html>`;
  return { url: `/articles/long-read-${at}/`, title, html, blocks, aside };
}

const times = (count: number, make: () => string): string =>
  Array.from({ length: count }, make).join('\n');
