/** Pagefind's index of the finished pages: a result for each page, and for each place on one that is a claim, event, term, disagreement, correction or section. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'parse5';
import type { ReadPage } from '../write/quotation.ts';
import { keepOnlyUsed } from './keep-only-used.ts';
import { readPage } from './page-blocks.ts';
import type { RecordPage } from './record-pages.ts';
import { resultsOf } from './results-of.ts';

export interface Input {
  /** The folder of the rendered site. */
  readonly site: string;
  /** Where the index goes. */
  readonly folder: string;
  readonly pages: readonly RecordPage[];
}

// More results than these share files.
const mostFragments = 500;

/**
 * Writes the index, and gives, before all else, the blocks of each page of which our own index has all words; throws if
 * Pagefind finds a fault, or a page lacks what should stand on it.
 */
export async function writePages(
  { site, folder, pages }: Input,
  give: (page: ReadPage) => void = () => {},
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: mostFragments });
  accept(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    const first = pages.toSorted((a, b) => Number(b.isExact) - Number(a.isExact));
    const ids = new Set(pages.flatMap(({ url }) => url.split('#')[1] ?? []));
    // Nobody waits for an answer before the next is read, nor for any after a fault.
    const added: Promise<readonly string[]>[] = [];
    for (const [path, own] of Map.groupBy(first, ({ url }) => url.split('#')[0] ?? '')) {
      const document = parse(await readFile(join(site, path, 'index.html'), 'utf8'));
      for (const page of own) {
        if (page.isExact) give(readPage(page, document));
        for (const { url, content } of resultsOf(page, document, ids)) {
          const answer = index.addHTMLFile({ url, content });
          added.push(answer.then(({ errors }) => errors).catch((error) => [String(error)]));
        }
      }
    }
    for (const errors of await Promise.all(added)) accept(errors);
    accept((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  await keepOnlyUsed(folder);
}

function accept(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The pages were not indexed: ${errors.join('; ')}`);
}
