import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureFault } from '../../src/pictures/picture-fault.ts';

const plain = () =>
  sharp({
    create: {
      width: 90,
      height: 60,
      channels: 3,
      background: '#876543',
      noise: { type: 'gaussian', mean: 99, sigma: 30 },
    },
  });
const pictures: [ending: string, bytes: Buffer][] = await Promise.all([
  ['png', await plain().png().toBuffer()],
  ['jpg', await plain().jpeg().toBuffer()],
  ['jpg', await plain().jpeg({ progressive: true }).toBuffer()],
  ['webp', await plain().webp().toBuffer()],
  ['webp', await plain().webp({ lossless: true }).toBuffer()],
  ['avif', await plain().avif().toBuffer()],
]);

describe.each(pictures)('a picture called .%s', (ending, bytes) => {
  test('is whole as it was saved', () => {
    expect(pictureFault(ending, bytes)).toBeUndefined();
  });

  test('is told wherever it is cut', () => {
    const cuts = Array.from({ length: 40 }, (_, part) => Math.floor((bytes.length * part) / 40));
    const missed = [...cuts, bytes.length - 1].filter(
      (length) => pictureFault(ending, bytes.subarray(0, length)) === undefined,
    );
    expect(missed).toEqual([]);
  });

  test('is no picture of another kind, and no page', () => {
    for (const other of ['png', 'jpg', 'webp', 'avif'].filter((each) => each !== ending))
      expect(pictureFault(other, bytes)?.remedy).toBe(`Let its name end in .${ending}.`);
    expect(pictureFault(ending, Buffer.from('<html>404</html>'))?.found).toMatch(
      /^a file that is no/,
    );
  });
});

test('one bit that fell over in a PNG is told', () => {
  const [, bytes] = pictures[0] as [string, Buffer];
  const damaged = Buffer.from(bytes);
  damaged[60] = (damaged[60] ?? 0) ^ 1;
  expect(pictureFault('png', damaged)?.found).toBe('a PNG of which a part is missing');
});

test.each<[what: string, ending: string, bytes: string, found: string, remedy: string]>([
  ['nothing', 'png', '', 'a picture of no bytes', 'Save it again, or take it out.'],
  [
    'a page',
    'jpg',
    '<html>404</html>',
    'a file that is no JPEG',
    'Open it, and save the picture itself: what was saved may be a page about it.',
  ],
  [
    'the beginning of a RIFF of sounds',
    'webp',
    'RIFF0000WAVE',
    'a file that is no WebP',
    'Open it, and save the picture itself: what was saved may be a page about it.',
  ],
  [
    'a WebP',
    'avif',
    'RIFF0000WEBP',
    'a file that is no AVIF, but a WebP',
    'Let its name end in .webp.',
  ],
  [
    'only the beginning',
    'jpg',
    '\u00ff\u00d8\u00ff',
    'a JPEG of which a part is missing',
    'Save it again.',
  ],
  [
    'a drawing of other words',
    'svg',
    '<html/>',
    'a drawing that is no SVG',
    'Save it again as a plain SVG.',
  ],
])('%s in a file called .%s is told, with what to do', (_what, ending, bytes, found, remedy) => {
  expect(pictureFault(ending, Buffer.from(bytes, 'latin1'))).toEqual({ found, remedy });
});

test('a file with any other ending is none of its business', () => {
  expect(pictureFault('gif', Buffer.from('x'))).toBeUndefined();
});

describe('a JPEG has a frame, and its end among the last bytes', () => {
  const jpeg = (...rest: string[]) =>
    pictureFault('jpg', Buffer.from(`ffd8ff${rest.join('')}`, 'hex'))?.found;
  const missing = 'a JPEG of which a part is missing';

  test.each(['c0', 'c1', 'c2', 'c3'])('of the form %s', (mark) => {
    expect(jpeg(`ff${mark}`, 'ffd9')).toBeUndefined();
  });
  test('and of no other', () => expect(jpeg('ffc4', 'ffd9')).toBe(missing));
  test('which 62 bytes may follow, and not 63', () => {
    expect(jpeg('ffc0', 'ffd9', '00'.repeat(62))).toBeUndefined();
    expect(jpeg('ffc0', 'ffd9', '00'.repeat(63))).toBe(missing);
  });
});

describe('the boxes of an AVIF', () => {
  /** A box of a size that it states, or of its own. */
  const box = (name: string, content = '', size = 8 + content.length): string =>
    `${String.fromCharCode(0, 0, size >> 8, size & 255)}${name}${content}`;
  const large = (name: string, content: string): string =>
    box(name, `\0\0\0\0\0\0\0${String.fromCharCode(16 + content.length)}${content}`, 1);
  const kind = box('ftyp', 'avif');
  const isWhole = (...boxes: string[]): boolean =>
    pictureFault('avif', Buffer.from(boxes.join(''), 'latin1')) === undefined;

  test.each<[how: string, whole: boolean, boxes: string[]]>([
    ['follow one another to the end', true, [kind, box('meta'), box('mdat', 'abc')]],
    ['may be of a large size', true, [kind, box('meta'), large('mdat', 'abc')]],
    ['may go on to the end of the file', true, [kind, box('meta'), box('mdat', 'abcdefgh', 0)]],
    ['lack none', false, [kind, box('mdat', 'abc')]],
    ['lack no picture', false, [kind, box('meta')]],
    ['are not cut', false, [kind, box('meta'), box('mdat', 'abc', 12)]],
    ['have nothing behind them', false, [kind, box('meta'), box('mdat', 'abc'), 'xyz']],
    ['are of no size smaller than their head', false, [kind, box('meta'), box('mdat', '', 7)]],
    ['are of a large size that is there', false, [kind, box('meta'), box('mdat', '', 1)]],
  ])('%s', (_how, whole, boxes) => {
    expect(isWhole(...boxes)).toBe(whole);
  });

  test('tell its kind within the first forty bytes', () => {
    const late = (before: number) =>
      isWhole(box('ftyp', `${'x'.repeat(before)}avis`), box('meta'), box('mdat'));
    expect(late(28)).toBe(true);
    expect(late(29)).toBe(false);
  });
});
