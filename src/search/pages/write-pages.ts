/** Pagefind's index of the finished pages: a result for each page of the record, and for each claim, event, term and disagreement. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'parse5';
import { escapeHtml } from '../../format/escape-html.ts';
import { blocksOf } from '../blocks.ts';
import { type Node, outermost, tree } from '../write/pages/page-blocks.ts';
import { keepOnlyUsed } from './keep-only-used.ts';
import type { RecordPage } from './record-pages.ts';

interface Input {
  /** The folder of the rendered site. */
  readonly site: string;
  /** Where the index goes. */
  readonly folder: string;
  readonly pages: readonly RecordPage[];
}

// More results than these share files.
const mostFragments = 500;

/** Writes the index; throws if Pagefind finds a fault, or a page lacks what should stand on it. */
export async function writePages({ site, folder, pages }: Input): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', maxFragments: mostFragments });
  accept(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  try {
    for (const [path, own] of Map.groupBy(pages, ({ url }) => url.split('#')[0] ?? '')) {
      const document = parse(await readFile(join(site, path, 'index.html'), 'utf8'));
      for (const page of own)
        accept(
          (await index.addHTMLFile({ url: page.url, content: htmlOf(page, document) })).errors,
        );
    }
    accept((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  await keepOnlyUsed(folder);
}

/** What a reader sees of it, without marks of notes, navigation and what is confined: `blocks.ts` tells which. */
function htmlOf({ url, title, about, kind, beside }: RecordPage, document: Node): string {
  const fragment = url.split('#')[1];
  const [root] = outermost(document, (node) =>
    fragment === undefined
      ? tree.tag(node) === 'main'
      : tree.attribute(node, 'id') === decodeURIComponent(fragment),
  );
  if (!root) throw new Error(`${url} is in the record, and no page has it.`);
  const blocks = blocksOf(root, tree).map(({ tag, anchor, text }) =>
    /^h[2-6]$/.test(tag)
      ? `<${tag} id="${escapeHtml(anchor)}">${escapeHtml(text)}</${tag}>`
      : `<p>${escapeHtml(text)}</p>`,
  );
  const meta = Object.entries({ about, kind, beside }).map(
    ([name, value]) =>
      `<span data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></span>`,
  );
  return [
    '<!doctype html><html lang="en"><body><main data-pagefind-body>',
    `<h1>${escapeHtml(title)}</h1>`,
    ...meta,
    `<span data-pagefind-filter="kind[data-value]" data-value="${escapeHtml(kind)}"></span>`,
    ...blocks,
    '</main></body></html>',
  ].join('\n');
}

function accept(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The pages were not indexed: ${errors.join('; ')}`);
}
