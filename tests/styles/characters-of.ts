/** Reads from a font which characters it has a glyph for: the map of the table `cmap` (OpenType 1.9), formats 4 and 12. */
import { readFileSync } from 'node:fs';
import subset from 'subset-font';

/** The code points that a font in a file shows. */
export async function charactersOf(file: string): Promise<Set<number>> {
  const every = Array.from({ length: 0x3000 - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
  // Unpacks it: woff2 is compressed, sfnt is not.
  const font = await subset(readFileSync(file), every.join(''), {
    targetFormat: 'sfnt',
    variationAxes: {},
    keepFeatures: [],
    noHinting: true,
  });
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const held = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    for (const code of codesOf(view, at)) held.add(code);
  }
  return held;
}

function tableAt(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(
      ...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)),
    );
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

function codesOf(view: DataView, at: number): number[] {
  const format = view.getUint16(at);
  if (format === 12) {
    return Array.from({ length: view.getUint32(at + 12) }, (_, group) => {
      const start = view.getUint32(at + 16 + group * 12);
      const end = view.getUint32(at + 20 + group * 12);
      return Array.from({ length: end - start + 1 }, (_, code) => start + code);
    }).flat();
  }
  if (format !== 4) throw new Error(`A map of format ${format} is not read here.`);
  const segments = view.getUint16(at + 6) / 2;
  return Array.from({ length: segments }, (_, segment) => {
    const end = view.getUint16(at + 14 + segment * 2);
    const start = view.getUint16(at + 16 + segments * 2 + segment * 2);
    return end === 0xffff ? [] : Array.from({ length: end - start + 1 }, (_, code) => start + code);
  }).flat();
}
