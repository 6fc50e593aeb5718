/** Of what a page is made: the scripts, style sheets and fonts that it names, and those that these name. */

// As a page, a style sheet and a module name them: by their address, below the top, or beside themselves.
const named = /(?:\bassets|["'`(]\.)\/([\w.~-]+\.(?:js|css|woff2))\b/g;

/** The addresses in a page, a script or a style sheet, each once. */
export const partsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(named)].map(([, name]) => `/assets/${name}`)),
];

/** All that a text is made of, to the last; `read` gives the text of each address, and throws if it cannot be had. */
export async function partsOf(
  text: string,
  read: (address: string) => Promise<string>,
): Promise<string[]> {
  const all = new Set<string>();
  for (let next = partsIn(text); next.length > 0; ) {
    for (const address of next) all.add(address);
    const texts = await Promise.all(next.map(read));
    next = [...new Set(texts.flatMap(partsIn))].filter((address) => !all.has(address));
  }
  return [...all];
}
