/** Who is compared, and the search page as each of them has it. */
import { type CorpusServer, corpusServer } from './corpus-server.ts';
import { rivals } from './rivals/write.ts';
import { exactIndex, folderOf, type Work } from './written.ts';

/** The finished site whose search page is measured: the invented one. */
export const site = '.build/invented';

export const engines = ['ours', 'pagefind', 'minisearch', 'flexsearch', 'orama', 'sqlite'] as const;

export type Engine = (typeof engines)[number];

export const names: Readonly<Record<Engine, string>> = {
  ours: '**ours**',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
  flexsearch: 'FlexSearch',
  orama: 'Orama',
  sqlite: 'SQLite FTS5 in wasm',
};

/** Serves the one page for all: with the engine's script that the address names, or ours on an index; bare where that is asked. */
export const engineServer = (index: Work = exactIndex): Promise<CorpusServer> =>
  corpusServer({
    site,
    index: folderOf(index),
    more: { '/rivals/': folderOf(rivals), '/sqlite/': `${folderOf(rivals)}/sqlite` },
    page(html, query) {
      const engine = query.get('engine') ?? 'ours';
      const bare = query.has('bare')
        ? html.replaceAll(/<link [^>]*rel="(?:stylesheet|preload|icon)"[^>]*>/g, '')
        : html;
      return engine === 'ours'
        ? bare
        : bare
            .replaceAll(/<script type="module" src="[^"]*"><\/script>/g, '')
            .replaceAll(/<link rel="modulepreload"[^>]*>/g, '')
            .replace(/<script [^>]*data-plan=[^>]*>.*?<\/script>/s, '')
            .replace(
              '</body>',
              `<script type="module" src="/rivals/${engine}.js"></script></body>`,
            );
    },
  });

/** The address of the page for a phrase, as somebody opens it who was sent a link. */
export const address = (
  engine: Engine,
  phrase: string,
  more: Record<string, string> = {},
): string =>
  `/search/?${new URLSearchParams({ q: `"${phrase.replaceAll('"', ' ')}"`, engine, bare: '', ...more })}`;
