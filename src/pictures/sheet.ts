/** What pictures that go with shared links have in common: paper, type, and whose page it is at the foot. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { families } from '../styles/fonts/cuts.ts';
import { box, line, type Node } from './node.ts';
import { shareImageSize } from './share-image-size.ts';

export const colours = { paper: '#fbfbfb', ink: '#191919', soft: '#4d4d4d', edge: '#767676' };

/** Of the paper, left and right. */
export const margin = 72;

const load = createRequire(import.meta.url);
const font = (name: keyof typeof families, weight: 400 | 500 | 600) => ({
  name,
  weight,
  data: readFileSync(
    load.resolve(
      `@fontsource/${families[name]}/files/${families[name]}-latin-${weight}-normal.woff`,
    ),
  ),
});
const fonts = [
  font('words', 400),
  font('display', 500),
  font('apparatus', 400),
  font('apparatus', 600),
];

/** All of the paper. */
export const sheet = {
  background: colours.paper,
  color: colours.ink,
  boxSizing: 'border-box',
  flexDirection: 'column',
  height: '100%',
  padding: `56px ${margin}px 44px`,
  width: '100%',
};

/** What a reader should know of it, at the right; whose page it is, at the left. */
export const foot = (mark: string, site: string): Node =>
  box(
    {
      alignItems: 'flex-end',
      borderTop: `1px solid ${colours.edge}`,
      justifyContent: 'space-between',
      marginTop: 22,
      paddingTop: 16,
    },
    box(
      { borderBottom: `2px solid ${colours.ink}`, paddingBottom: 3 },
      line(site, {
        borderBottom: `2px solid ${colours.ink}`,
        fontFamily: 'display',
        fontSize: 32,
        fontWeight: 500,
        letterSpacing: '-0.015em',
        lineHeight: 1.15,
      }),
    ),
    line(mark, { color: colours.soft, fontFamily: 'apparatus', fontSize: 23 }),
  );

/** A picture as SVG, its letters as paths. */
export const drawn = (page: Node): Promise<string> =>
  satori(page as unknown as Parameters<typeof satori>[0], { ...shareImageSize, fonts });

/** A PNG of 1200 × 630. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // Greys alone: half the bytes of colours, and a palette would take four times as long.
  return new Uint8Array(
    await sharp(Buffer.from(svg))
      .toColourspace('b-w')
      .removeAlpha()
      .png({ compressionLevel: 6 })
      .toBuffer(),
  );
}
