/** Wires the site together. */
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from './src/markdown/index.ts';
import { publish } from './src/publish/integration.ts';
import { contentFolder, site, staging, target } from './src/site.ts';

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
    // A card is part of another page, not one to be found.
    sitemap({ filter: (page) => !page.endsWith('/card/') }),
    publish({ content: contentFolder, staging, target }),
  ],
  vite: { build: { assetsInlineLimit: 0 } },
});
