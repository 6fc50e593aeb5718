/** The index of a rendered site: its quotations from the record, its long reads from their pages. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dossier } from '../../dossier/dossier.ts';
import { paths } from '../../paths.ts';
import { searchFolder } from '../build-id.ts';
import { writeIndexFolder } from './index-folder.ts';
import type { ArticlePage } from './quotation.ts';
import { quotationsOf } from './quotations-of.ts';

interface Render {
  /** The folder of the editors' files, which names the build. */
  readonly content: string;
  /** The folder of the rendered site. */
  readonly site: string;
  readonly dossier: Dossier;
}

/** Writes `search/<build>/` into the site. */
export const writeSearchIndex = ({ content, site, dossier }: Render): Promise<void> =>
  writeIndexFolder({
    folder: join(site, searchFolder(content)),
    quotations: quotationsOf(dossier),
    articles: articlesOf(site, dossier),
  });

async function* articlesOf(site: string, dossier: Dossier): AsyncGenerator<ArticlePage> {
  for (const { id, title } of dossier.articles.values()) {
    const url = paths.article(id);
    yield { url, title, html: await readFile(join(site, url, 'index.html'), 'utf8') };
  }
}
