/** Words → the picture that goes with a shared link: type on paper, and nothing else. The same bytes on each run. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { families } from '../styles/fonts/cuts.ts';
import { shareImageSize } from './share-image-size.ts';

export interface ShareImage {
  /** Large, as they stand: they are made smaller, then cut at a word with […], until they fit. */
  readonly words: string;
  /** Lines below them, the first one strong. */
  readonly below: readonly string[];
  /** At the foot, right: what a reader should know of it. */
  readonly mark: string;
  /** At the foot, left: whose page it is. */
  readonly site: string;
}

const colours = { paper: '#fbfbfb', ink: '#191919', soft: '#4d4d4d', edge: '#767676' };
const margin = 72;
const room = { width: shareImageSize.width - 2 * margin, height: 330 };
const smallest = 35;
const sizes = [76, 68, 60, 54, 48, 43, 39, smallest] as const;
const leading = 1.2;

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

/** The picture as a drawing, its letters as paths. */
export const drawing = (image: ShareImage): Promise<string> =>
  satori(page(image), { ...shareImageSize, fonts });

/** A PNG of 1200 × 630. */
export async function shareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await drawing(image);
  // Greys alone: half the bytes of colours, and a palette would take four times as long.
  return new Uint8Array(
    await sharp(Buffer.from(svg))
      .toColourspace('b-w')
      .removeAlpha()
      .png({ compressionLevel: 6 })
      .toBuffer(),
  );
}

/** The largest size at which words fit, and as many of them as fit at the smallest. */
export function fitted(words: string): { readonly size: number; readonly words: string } {
  const size = sizes.find((each) => linesAt(words, each) * each * leading <= room.height);
  if (size) return { size, words };
  const all = words.split(' ');
  let kept = all.length;
  const cut = () =>
    `${all
      .slice(0, kept)
      .join(' ')
      .replace(/[,;:–—]$/, '')} […]`;
  while (linesAt(cut(), smallest) * smallest * leading > room.height) kept -= 1;
  return { size: smallest, words: cut() };
}

/** How many lines words take, for letters that are on the average a little under half as wide as tall. */
function linesAt(words: string, size: number): number {
  const perLine = Math.floor(room.width / (size * 0.475));
  let lines = 0;
  for (const paragraph of words.split('\n')) {
    let used = perLine;
    for (const { length } of paragraph.split(' ')) {
      if (used + 1 + length > perLine) {
        lines += 1;
        used = length;
      } else used += 1 + length;
    }
  }
  return lines;
}

type Node = { type: string; props: { style: object; children?: Node[] | string } };

const box = (style: object, ...children: Node[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});
const line = (text: string, style: object): Node => ({
  type: 'div',
  props: { style, children: text },
});

// satori takes React's elements, of which it reads type and props.
const page = (image: ShareImage): Parameters<typeof satori>[0] =>
  layout(image) as unknown as Parameters<typeof satori>[0];

function layout({ words, below, mark, site }: ShareImage): Node {
  const { size, words: shown } = fitted(words);
  return box(
    {
      background: colours.paper,
      color: colours.ink,
      boxSizing: 'border-box',
      flexDirection: 'column',
      height: '100%',
      padding: `56px ${margin}px 44px`,
      width: '100%',
    },
    line(shown, {
      fontFamily: 'words',
      fontSize: size,
      letterSpacing: '-0.012em',
      lineHeight: leading,
      whiteSpace: 'pre-wrap',
    }),
    box(
      {
        flexDirection: 'column',
        marginTop: 'auto',
        fontFamily: 'apparatus',
        fontSize: 27,
        lineHeight: 1.35,
      },
      ...below.map((text, at) =>
        line(text, {
          fontWeight: at === 0 ? 600 : 400,
          ...(at > 0 && { color: colours.soft }),
          lineClamp: at === 0 ? 2 : 1,
        }),
      ),
    ),
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
    ),
  );
}
