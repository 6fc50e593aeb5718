/** Wires the site together. */
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { departedIn } from './src/addresses/departed-in.ts';
import { markdownProcessor } from './src/markdown/index.ts';
import { publish } from './src/publish/integration.ts';
import { plainPreload } from './src/publish/pages/plain-preload.ts';
import { reader } from './src/record/read/read.ts';
import { contentFolder, site, staging, target, unreleased } from './src/site.ts';

// A browser asks one host for six files at once, and a search begins with three; so what its page shares with others is
// in three files, each with all that it imports: what reads an index, what finds names, and the little that nearly every page needs.
const sharedScripts = [
  {
    name: 'words',
    test: /\/(?:words\/spellings|search\/(?:read\/(?:texts|folder)|codec\/[\w-]+|element))\.ts/,
  },
  {
    name: 'names',
    test: /\/search\/(?:names\/(?:find|found|name-[kr])|pages\/own-names|offers\/what-is)[\w-]*\.ts/,
  },
  { name: 'common', priority: 1, test: /preload-helper|\/format\/beginning\.ts/ },
];

// A page waits for its style sheets, and has those alone that style something on it: one that all pages share with long reads, since
// one sheet packs a twelfth smaller than two; one of what is drawn, one of the front page, one of what is looked up.
const styleOf = (rooms: RegExp) => (id: string) => /type=style|\.css$/.test(id) && rooms.test(id);
const sharedStyles = [
  {
    name: 'every-page',
    test: styleOf(
      /\/src\/(?:styles\/|layouts\/(?:Document|Article)|components\/(?:site\/(?:Masthead|Menu|Footer|Links|Wordmark)|article\/|prose\/|home\/Beginning|search\/(?:SearchField|FoundWords)|claim\/(?:ClaimEntry|StatusMark)|quote\/(?:QuoteFigure|CheckMark)|record\/(?:DiscrepancyEntry|Backlinks)|apparatus\/(?:Corrections|RecordRows|SeriesNeighbours|SupportBox)))/,
    ),
  },
  { name: 'drawn', test: styleOf(/\/src\/components\/(?:figure|drawing)\//) },
  {
    name: 'front',
    test: styleOf(/\/src\/(?:pages\/index|components\/home\/)/),
  },
  { name: 'looking-up', test: styleOf(/\/src\/(?:components|layouts|pages)\//) },
];

// The one reader: what checks, renders and publishes asks it, and it reads a file once.
const content = reader(contentFolder);
const reading = content.reading();
const gone = new Set(departedIn(reading, reading.dossier).map(({ address }) => address));

export default defineConfig({
  site: site.origin,
  outDir: staging,
  // Two builds side by side must not meet in one cache.
  cacheDir: `${staging}.cache`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 3 },
  devToolbar: { enabled: false },
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  integrations: [
    mdx(),
    // A card is part of another page, and what moved or was withdrawn is for those who still have its address.
    sitemap({ filter: (page) => !page.endsWith('/card/') && !gone.has(new URL(page).pathname) }),
    publish({ reader: content, staging, target, unreleased }),
  ],
  vite: {
    plugins: [plainPreload()],
    // Many programs save by a new file of the same name; that it follows is known sooner than by the 100 ms of default.
    server: { watch: { atomic: 20 } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: [...sharedScripts, ...sharedStyles] } },
      },
    },
  },
});
