/** Long reads as they are rendered. */
import { parse } from 'parse5';
import { articleOf } from '../../src/search/pages/page-blocks.ts';
import type { ArticlePage } from '../../src/search/write/quotation.ts';

export interface HtmlPage extends Omit<ArticlePage, 'blocks'> {
  readonly html: string;
}

/** What an index is written of. */
export const articlePage = ({ html, ...page }: HtmlPage): ArticlePage =>
  articleOf(page, parse(html));
