/**
 * The fonts of a page as a PDF wants them: there in time, and of one weight each. A browser draws a font that can still vary into
 * a PDF as pictures of letters (Type 3; ISO 32000-2, 9.6.4), and what is copied out of those has spaces within words.
 */
import subset from 'subset-font';
import { cuts } from '../../../styles/fonts/cuts.ts';

/** A style sheet by which a page waits for its fonts, and asks for one of each end of a range of weights. */
export const forPaper = (css: string): string =>
  css
    // To a reader a font that is late does not come at all.
    .replaceAll(/font-display:\s*optional/g, 'font-display:block')
    .replaceAll(/@font-face\s*\{[^}]*\}/g, (face) => {
      const [range, ...ends] = /font-weight:\s*(\d+) (\d+)/.exec(face) ?? [];
      return range ? ends.map((weight) => ofWeight(face, range, weight)).join('') : face;
    });

const ofWeight = (face: string, range: string, weight: string): string =>
  face.replace(range, `font-weight:${weight}`).replace('.woff2', `.woff2?wght=${weight}`);

/** The font of one weight, cut from one that has a range of them. */
export function fixed(font: Uint8Array, weight: number): Promise<Uint8Array> {
  const { text, features } = cuts.apparatus;
  return subset(font, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: [...features],
    noHinting: true,
  });
}
