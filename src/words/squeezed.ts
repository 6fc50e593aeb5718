/** Cuts what no text has, and what would make patterns slow that go over a text; runs in the build and in the browser. */

// Leaders in tables, rows of dashes and indents are shorter.
const mostSigns = 100;
const run = new RegExp(String.raw`[^\p{L}\p{N}]{${mostSigns + 1},}`, 'gu');

/** A text with no more than a hundred signs and spaces between two letters or figures: of longer runs the ends are left. */
export const squeezed = (text: string): string =>
  text.replace(run, (signs) => `${signs.slice(0, mostSigns / 2)}${signs.slice(-mostSigns / 2)}`);
