import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureFault } from '../../src/pictures/picture-fault.ts';
import { wordsOfDrawing } from '../../src/pictures/svg-fault.ts';

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

const svg = (inner: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">\n${inner}</svg>`,
  );

describe('a drawing', () => {
  test.each([
    '<path d="M0 0h1v1z" fill="url(#a)"/><use href="#b"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<style>path { fill: url("#a") }</style>',
    '<a href="https://example.org/"><text>Spoons</text></a>',
  ])('may hold %s', (inner) => {
    expect(pictureFault('svg', svg(inner))).toBeUndefined();
  });

  test.each([
    '<image href="https://pictures.example/p.png"/>',
    '<image x:href="//pictures.example/p.png"/>',
    '<image href="../p.png"/>',
    '<use href="other.svg#a"/>',
    '<image href="data:image/svg+xml;base64,AAAA"/>',
    '<script>x()</script>',
    '<path onclick="x()"/>',
    '<foreignObject/>',
    '<style>@import "https://example.org/a.css";</style>',
    '<path style="fill: url(https://example.org/a.svg#b)"/>',
    '<path fill="url(b.svg#c)"/>',
    '<a href="javascript:x()"><text>Spoons</text></a>',
  ])('may not hold %s, and its line is told', (inner) => {
    expect(pictureFault('svg', svg(inner))?.at?.line).toBe(2);
  });

  test.each(['<svg', '<html/>', '<svg><path></svg>', 'x'])('%s is none', (text) => {
    expect(pictureFault('svg', Buffer.from(text))?.found).toMatch(/^a drawing that is no SVG/);
  });

  test('tells its words', () => {
    expect(
      wordsOfDrawing(svg('<text>“We cooked <tspan>every</tspan> book”</text>').toString()),
    ).toContain('“We cooked every book”');
  });
});
