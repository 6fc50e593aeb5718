/** How the fonts of every page are cut: which characters they keep, and which of their axes. */

const ascii = Array.from({ length: 0x5f }, (_, at) => String.fromCodePoint(0x20 + at)).join('');

/** What every cut keeps beside ASCII: what British print and the names in the record need. A test asks whether it suffices. */
export const characters = `${ascii}\u00a0£§·×éë–—‘’“”•…`;

const letters = characters.replaceAll(/[#$%&*+/<=>@[\\\]^_`{|}~×§]/g, '');

interface Cut {
  /** The file it is cut from. */
  readonly from: string;
  readonly text: string;
  /** Which features of OpenType it keeps. Figures are tabular without pnum; none of these fonts has old-style ones. */
  readonly features: readonly string[];
  readonly axes: Readonly<Record<string, number | { min: number; max: number }>>;
}

/** The family of each type, as Fontsource names it; pages are cut from the variable one, shared pictures are drawn with the static one. */
export const families = {
  words: 'newsreader',
  display: 'newsreader',
  apparatus: 'source-sans-3',
} as const;

/** A variable font of a family, by the axes that Fontsource has in one file. */
const variable = (family: string, rest: string): string =>
  `@fontsource-variable/${family}/files/${family}-latin-${rest}.woff2`;

/** Each file of this folder, named by what it is for, and how it is made. */
export const cuts = {
  words: {
    from: variable(families.words, 'opsz-normal'),
    text: `${characters}−`,
    features: ['kern', 'liga', 'pnum'],
    axes: { opsz: 16, wght: 400 },
  },
  display: {
    from: variable(families.display, 'opsz-normal'),
    // A heading or a number, never a quotation in straight marks.
    text: letters.replaceAll(/["';£ë•]/g, ''),
    features: ['kern', 'pnum'],
    axes: { opsz: 60, wght: 380 },
  },
  'words-italic': {
    from: variable(families.words, 'opsz-italic'),
    text: letters,
    // A few words at a time: kerning would cost as much as its letters.
    features: ['liga'],
    axes: { opsz: 16, wght: 400 },
  },
  apparatus: {
    from: variable(families.apparatus, 'wght-normal'),
    text: `${characters}›↑↓−`,
    features: ['kern'],
    axes: { wght: { min: 400, max: 640 } },
  },
} satisfies Readonly<Record<string, Cut>>;
