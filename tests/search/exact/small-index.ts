/** Indexes that are not quite of the texts they should be of, to see that somebody notices. */
import { join } from 'node:path';
import { writeIndexFolder } from '../../../src/search/write/index-folder.ts';
import type { Corpus } from '../../bench/corpus/index.ts';
import { indexAddress } from '../../bench/written.ts';

type Change = (corpus: Corpus) => Corpus;

const inWords =
  (change: (words: string) => string): Change =>
  ({ quotations, articles }) => ({
    quotations: quotations.map((each) => ({ ...each, words: change(each.words) })),
    articles,
  });

/** What a fault in writing an index would do to it. */
export const broken: Readonly<Record<string, Change>> = {
  'quotations are left out': ({ quotations, articles }) => ({
    quotations: quotations.slice(0, -20),
    articles,
  }),
  'an article is left out': ({ quotations, articles }) => ({
    quotations,
    articles: articles.slice(1),
  }),
  'blocks of an article run together': ({ quotations, articles }) => ({
    quotations,
    articles: articles.map((each) => ({
      ...each,
      html: each.html.replaceAll(/<\/?(?:p|li|td|th|tr|h2|dt|dd)\b[^>]*>/g, ' '),
    })),
  }),
  'apostrophes part words': inWords((words) => words.replaceAll(/(?<=\p{L})[’'](?=\p{L})/gu, ' ')),
  'soft hyphens part words': inWords((words) => words.replaceAll(/[\u00ad\u200b]/g, ' ')),
  'figures lose their decimals': inWords((words) => words.replaceAll(/(?<=\d)\.\d+/g, '')),
  'hyphens join words': inWords((words) => words.replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '')),
  'an accent makes another letter': inWords((words) => words.replaceAll(/[à-žﬁﬂ]/giu, 'x')),
};

/** Writes the index of a small corpus, at its address below a folder. */
export async function writeSmall(folder: string, { quotations, articles }: Corpus): Promise<void> {
  const index = join(folder, indexAddress);
  await writeIndexFolder({ folder: index, quotations, articles });
}
