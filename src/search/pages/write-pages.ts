/** Pagefind's index of the finished pages: a result for each page of the record, and for each claim, event, term and disagreement. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parse } from 'parse5';
import { escapeHtml } from '../../format/escape-html.ts';
import { normalise, spellings } from '../../words/spellings.ts';
import { blocksOf } from '../blocks.ts';
import type { ReadPage } from '../write/quotation.ts';
import { keepOnlyUsed } from './keep-only-used.ts';
import { type Node, outermost, readPage, tree } from './page-blocks.ts';
import type { RecordPage } from './record-pages.ts';

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
    // Nobody waits for an answer before the next is read, nor for any after a fault.
    const added: Promise<readonly string[]>[] = [];
    for (const [path, own] of Map.groupBy(first, ({ url }) => url.split('#')[0] ?? '')) {
      const document = parse(await readFile(join(site, path, 'index.html'), 'utf8'));
      for (const page of own) {
        if (page.isExact) give(readPage(page, document));
        const content = htmlOf(page, document);
        const answer = index.addHTMLFile({ url: page.url, content });
        added.push(answer.then(({ errors }) => errors).catch((error) => [String(error)]));
      }
    }
    for (const errors of await Promise.all(added)) accept(errors);
    accept((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  await keepOnlyUsed(folder);
}

/**
 * What a reader sees of it, without marks of notes, navigation and what is confined (`blocks.ts` tells which), in the words
 * that a search compares: else *child-abuse* would not find *child abuse*. Where our own index tells how words stand, each is there once.
 */
function htmlOf({ url, title, about, kind, beside, isExact }: RecordPage, document: Node): string {
  const fragment = url.split('#')[1];
  const [root] = outermost(document, (node) =>
    fragment === undefined
      ? tree.tag(node) === 'main'
      : tree.attribute(node, 'id') === decodeURIComponent(fragment),
  );
  if (!root) throw new Error(`${url} is in the record, and no page has it.`);
  const { headings = [], texts = [] } = Object.groupBy(blocksOf(root, tree), ({ tag }) =>
    /^h[2-6]$/.test(tag) ? 'headings' : 'texts',
  );
  const words = texts.flatMap(({ text }) => spellings(text));
  const meta = Object.entries({ title, about, kind, beside }).map(
    ([name, value]) =>
      `<span data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></span>`,
  );
  return [
    '<!doctype html><html lang="en"><body><main data-pagefind-body>',
    `<h1>${normalise(title)}</h1>`,
    ...meta,
    `<span data-pagefind-filter="kind[data-value]" data-value="${escapeHtml(kind)}"></span>`,
    ...headings.map(({ tag, text }) => `<${tag}>${normalise(text)}</${tag}>`),
    `<p>${(isExact ? [...new Set(words)] : words).join(' ')}</p>`,
    '</main></body></html>',
  ].join('\n');
}

function accept(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The pages were not indexed: ${errors.join('; ')}`);
}
