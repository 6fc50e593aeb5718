/** How a script that is loaded later is loaded with all that it imports, at once: a tenth of Vite's own way, which also waits for style sheets. */

// Vite's module of this name; what it exports is called around each `import()`, with the addresses of what is imported.
const helper = '\0vite/preload-helper.js';

const code = `export const __vitePreload = (load, addresses = []) => {
  for (const address of addresses)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + address }),
    );
  return load();
};`;

/** Takes the place of Vite's; none of our scripts brings a style sheet. */
export const plainPreload = () => ({
  name: 'plain-preload',
  enforce: 'pre' as const,
  load: (id: string): string | undefined => (id === helper ? code : undefined),
});
