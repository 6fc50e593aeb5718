/** Wires the site together. */
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { departedIn } from './src/dossier/departed-in.ts';
import { read } from './src/dossier/read.ts';
import { markdownProcessor } from './src/markdown/index.ts';
import { publish } from './src/publish/integration.ts';
import { contentFolder, listing, site, staging, target } from './src/site.ts';

// A browser asks one host for six files at once, and a search is to begin with the first of them.
const searchScripts = [
  // Other pages need these too, and none of the others.
  {
    name: 'shared',
    test: /preload-helper|\/src\/(?:dossier\/words|format\/beginning|search\/page\/element)\.ts/,
    priority: 1,
  },
  {
    name: 'search-first',
    test: /\/src\/search\/(?:(?:codec\/(?:bytes|files|hash|lists|page-plan|seal)|query|state|facets|read\/(?:first-files|candidates|corpus-index|folder|shards)|page\/opened-folder)\.ts)/,
  },
  {
    name: 'search-answers',
    test: /\/src\/(?:search\/(?:read\/(?:search|attempt|texts|facet-table|nearness)|page\/(?:search-page|asking|form|keys|results-view|says|hits|pager))|format\/date|dossier\/dates)\.ts/,
  },
];

const gone = new Set(
  departedIn(contentFolder, read(contentFolder).dossier).map(({ address }) => address),
);

export default defineConfig({
  site: site.origin,
  outDir: staging,
  // Two contents must not meet in one cache: the content layer would mix them.
  cacheDir: `${staging}.cache`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  integrations: [
    mdx(),
    // A card is part of another page, and what moved or was withdrawn is for those who still have its address.
    sitemap({ filter: (page) => !page.endsWith('/card/') && !gone.has(new URL(page).pathname) }),
    publish({ content: contentFolder, staging, target, listing }),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: searchScripts } } },
    },
  },
});
