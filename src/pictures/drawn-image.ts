/** The picture that goes with a link to a long read which opens with a drawing: its title, and the drawing with its words. */
import { linesIn } from './lines-in.ts';
import { box, line, type Node } from './node.ts';
import { shareImageSize } from './share-image-size.ts';
import { colours, drawn, foot, margin, pngOf, sheet } from './sheet.ts';

/** Words of a drawing, in px from its left and top. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly face?: 'words' | 'display';
  readonly isStrong?: boolean;
  readonly isSoft?: boolean;
  readonly align?: 'center' | 'right';
}

/** A drawing: its words, and its marks as SVG. */
export interface Drawing {
  readonly pieces: readonly Piece[];
  readonly shapes: string;
}

export interface DrawnImage {
  readonly title: string;
  readonly heading: string;
  /** What a reader of the drawing must know; never cut. */
  readonly notes: string;
  readonly mark: string;
  readonly site: string;
  /** Draws in so much room, in px. */
  draw(width: number, height: number): Drawing;
}

const width = shareImageSize.width - 2 * margin;
const top = 50;
/** Of the line over the foot. */
const bottom = 524;
const titleSizes = [60, 54, 48, 43] as const;
const small = { size: 19, leading: 24.5 };

/** The picture as SVG, its letters as paths. */
export async function drawnSvg(image: DrawnImage): Promise<string> {
  const { title, heading, notes, mark, site } = image;
  const size = titleSizes.find((each) => linesIn(title, each, width) === 1) ?? 43;
  const headingTop = top + linesIn(title, size, width) * size * 1.15 + 12;
  const drawingTop = headingTop + linesIn(heading, 25, width) * 32 + 20;
  const notesTop = bottom - 14 - linesIn(notes, small.size, width) * small.leading;
  const { pieces, shapes } = image.draw(width, notesTop - 12 - drawingTop);
  const svg = await drawn(
    box(
      sheet,
      at({ text: title, top, size, face: 'display' }),
      at({ text: heading, top: headingTop, size: 25, isStrong: true }),
      ...pieces.map((piece) => at({ ...piece, top: drawingTop + piece.top })),
      at({ text: notes, top: notesTop, size: small.size, isSoft: true }),
      box({ flexDirection: 'column', marginTop: 'auto' }, foot(mark, site)),
    ),
  );
  const marks = `<g transform="translate(${margin} ${drawingTop})" fill="${colours.ink}" stroke="${colours.ink}">${shapes}</g>`;
  return svg.replace(/<\/svg>$/, `${marks}</svg>`);
}

/** A PNG of 1200 × 630. */
export const drawnImage = async (image: DrawnImage): Promise<Uint8Array<ArrayBuffer>> =>
  pngOf(await drawnSvg(image));

const faces = { words: 400, display: 500 } as const;

function at(piece: Partial<Piece> & Pick<Piece, 'text' | 'top' | 'size'>): Node {
  const { face } = piece;
  return line(piece.text, {
    color: piece.isSoft ? colours.soft : colours.ink,
    fontFamily: face ?? 'apparatus',
    fontSize: piece.size,
    fontWeight: face ? faces[face] : piece.isStrong ? 600 : 400,
    left: margin + (piece.left ?? 0),
    lineHeight: face === 'display' ? 1.15 : 1.28,
    position: 'absolute',
    textAlign: piece.align ?? 'left',
    top: piece.top,
    width: piece.width ?? width,
  });
}
