/** What keeps a file from being the whole picture that its name says. */
import { crc32, inflateSync } from 'node:zlib';
import { type PictureFault, svgFault } from './svg-fault.ts';

const kinds: Record<string, { name: string; is: (file: Buffer) => boolean; whole: Whole }> = {
  png: { name: 'PNG', is: (file) => starts(file, '89504e470d0a1a0a'), whole: isWholePng },
  jpg: { name: 'JPEG', is: (file) => starts(file, 'ffd8ff'), whole: isWholeJpeg },
  webp: {
    name: 'WebP',
    is: (file) => ascii(file, 0, 4) === 'RIFF' && ascii(file, 8, 12) === 'WEBP',
    whole: (file) => file.readUInt32LE(4) + 8 <= file.length,
  },
  avif: {
    name: 'AVIF',
    is: (file) => ascii(file, 4, 8) === 'ftyp' && /avi[fs]/.test(ascii(file, 8, 40)),
    whole: isWholeAvif,
  },
};
type Whole = (file: Buffer) => boolean;

/** Looks at the bytes of a file by the ending of its name; of a picture it understands nothing but whether all of it is there. */
export function pictureFault(ending: string, bytes: Uint8Array): PictureFault | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0)
    return { found: 'a picture of no bytes', remedy: 'Save it again, or take it out.' };
  if (ending === 'svg') return svgFault(file.toString('utf8'));
  const kind = kinds[ending];
  if (!kind) return undefined;
  const other = Object.entries(kinds).find(([, { is }]) => is(file));
  if (!kind.is(file))
    return {
      found: `a file that is no ${kind.name}${other ? `, but a ${other[1].name}` : ''}`,
      remedy: other
        ? `Let its name end in .${other[0]}.`
        : 'Open it, and save the picture itself: what was saved may be a page about it.',
    };
  return kind.whole(file)
    ? undefined
    : { found: `a ${kind.name} of which a part is missing`, remedy: 'Save it again.' };
}

const starts = (file: Buffer, digits: string): boolean =>
  file.toString('hex', 0, digits.length / 2) === digits;

const ascii = (file: Buffer, from: number, to: number): string =>
  file.toString('latin1', from, Math.min(to, file.length));

/** Its chunks follow one another to the last, each as its sum says, and its points unpack (PNG 1.2, 3.2 to 5). */
function isWholePng(file: Buffer): boolean {
  const points: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length || crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end))
      return false;
    const name = ascii(file, at + 4, at + 8);
    if (name === 'IDAT') points.push(file.subarray(at + 8, end));
    if (name === 'IEND') return unpacks(Buffer.concat(points));
    at = end + 4;
  }
  return false;
}

function unpacks(points: Buffer): boolean {
  try {
    return inflateSync(points, { maxOutputLength: 500_000_000 }).length > 0;
  } catch {
    return false;
  }
}

/** It has a frame and the mark of its end (ITU T.81, B.1.1.3). */
function isWholeJpeg(file: Buffer): boolean {
  const frame = [0xc0, 0xc1, 0xc2, 0xc3].some((mark) => file.includes(Buffer.from([0xff, mark])));
  return frame && file.subarray(-64).includes(Buffer.from([0xff, 0xd9]));
}

/** Its boxes end where the file does, and one holds the picture (ISO/IEC 14496-12, 4.2). */
function isWholeAvif(file: Buffer): boolean {
  const names = new Set<string>();
  let at = 0;
  while (at + 8 <= file.length) {
    const size = file.readUInt32BE(at);
    names.add(ascii(file, at + 4, at + 8));
    if (size === 0) at = file.length;
    else if (size === 1 && at + 16 <= file.length) at += Number(file.readBigUInt64BE(at + 8));
    else if (size < 8) return false;
    else at += size;
  }
  return at === file.length && names.has('meta') && names.has('mdat');
}
