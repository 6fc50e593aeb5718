/** Words → the picture that goes with a shared link: type on paper, and nothing else. The same bytes on each run. */
import { linesIn } from './lines-in.ts';
import { box, line, type Node } from './node.ts';
import { shareImageSize } from './share-image-size.ts';
import { colours, drawn, foot, margin, pngOf, sheet } from './sheet.ts';

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

const room = { width: shareImageSize.width - 2 * margin, height: 330 };
const smallest = 35;
const sizes = [76, 68, 60, 54, 48, 43, 39, smallest] as const;
const leading = 1.2;

/** The picture as a drawing, its letters as paths. */
export const drawing = (image: ShareImage): Promise<string> => drawn(layout(image));

/** A PNG of 1200 × 630. */
export const shareImage = async (image: ShareImage): Promise<Uint8Array<ArrayBuffer>> =>
  pngOf(await drawing(image));

/** The largest size at which words fit, and as many of them as fit at the smallest. */
export function fitted(words: string): { readonly size: number; readonly words: string } {
  const size = sizes.find(
    (each) => linesIn(words, each, room.width) * each * leading <= room.height,
  );
  if (size) return { size, words };
  const all = words.split(' ');
  let kept = all.length;
  const cut = () =>
    `${all
      .slice(0, kept)
      .join(' ')
      .replace(/[,;:–—]$/, '')} […]`;
  while (linesIn(cut(), smallest, room.width) * smallest * leading > room.height) kept -= 1;
  return { size: smallest, words: cut() };
}

function layout({ words, below, mark, site }: ShareImage): Node {
  const { size, words: shown } = fitted(words);
  return box(
    sheet,
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
          lineClamp: at === 0 ? 3 : 1,
        }),
      ),
    ),
    foot(mark, site),
  );
}
