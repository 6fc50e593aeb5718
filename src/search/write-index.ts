/** Writes the two search indexes of a finished render: long reads, and quotations. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Dossier } from '../dossier/dossier.ts';
import { paths } from '../paths.ts';
import { articleCopy } from './article-copy.ts';
import { searchFolder } from './build-id.ts';
import { inventoryFile } from './inventory-file.ts';
import { quoteRecord } from './quote-record.ts';

interface Render {
  /** The folder of the editors' files, which names the build. */
  readonly content: string;
  /** The folder of the rendered site. */
  readonly site: string;
  readonly dossier: Dossier;
}

/** Writes `search/<build>/articles/` and `search/<build>/quotes/` into the site, the same bytes each time. */
export async function writeSearchIndex({ content, site, dossier }: Render): Promise<void> {
  const folder = join(site, searchFolder(content));
  try {
    await writeBundle(join(folder, 'articles'), async (index) => {
      for (const id of dossier.articles.keys()) {
        const page = await readFile(join(site, paths.article(id), 'index.html'), 'utf8');
        accept(await index.addHTMLFile({ url: paths.article(id), content: articleCopy(page) }));
      }
    });
    await writeBundle(join(folder, 'quotes'), async (index) => {
      for (const quote of inTime(dossier)) {
        accept(await index.addCustomRecord(quoteRecord(quote, dossier)));
      }
    });
  } finally {
    await close();
  }
}

// Oldest first: a new quotation then changes few of the index's files.
const inTime = (dossier: Dossier) =>
  [...dossier.quotes.values()].sort((a, b) => {
    const [first, second] = [`${a.said} ${a.id}`, `${b.said} ${b.id}`];
    return first < second ? -1 : 1;
  });

async function writeBundle(
  folder: string,
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  accept({ errors });
  if (!index) throw new Error('Pagefind gave no index.');
  await fill(index);
  const { files, errors: faults } = await index.getFiles();
  accept({ errors: faults });
  const hashes: Record<string, string> = {};
  for (const { path, content } of files.filter(({ path }) => isUsed(path)).sort(byPath)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
    hashes[path] = createHash('sha256').update(content).digest('hex');
  }
  await writeFile(join(folder, inventoryFile), JSON.stringify(hashes));
  await index.deleteIndex();
}

// Pagefind adds four ready-made interfaces, which we do not show.
const isUsed = (path: string): boolean =>
  !/^pagefind-(?!entry)/.test(path) && !path.startsWith('playground/');

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);

function accept({ errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`The search index was not built: ${errors.join('; ')}`);
}
