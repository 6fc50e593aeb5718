/** What a font that every machine has must be told to take the room of one of ours, so that nothing moves when that comes late. */
import { globSync, readFileSync } from 'node:fs';
import { create } from 'fontkitten';

/** How wide a character of the site's text is on the average in each, in em; measured in 2026. */
const advances = { georgia: 0.44, georgiaItalic: 0.438, times: 0.401, arial: 0.443 } as const;

/** What stands in for each cut, by the family of `fonts.css` that says so. */
export const fallbacks = {
  words: { 'Words Fallback': 'georgia', 'Words Fallback 2': 'times' },
  'words-italic': { 'Words Fallback': 'georgiaItalic' },
  display: { 'Display Fallback': 'georgia', 'Display Fallback 2': 'times' },
  apparatus: { 'Apparatus Fallback': 'arial' },
} as const satisfies Record<string, Readonly<Record<string, keyof typeof advances>>>;

/** The text of the long reads, without tags and citations. */
export const siteText = (): string =>
  globSync('content/articles/*.mdx')
    .map((file) => readFileSync(file, 'utf8').replace(/^---.*?\n---\n/s, ''))
    .join(' ')
    .replaceAll(/<[^>]*>|\[@[^\]]*\]/g, '')
    .replaceAll(/\s+/g, ' ');

/** The descriptors of a fallback, in per cent (CSS Fonts 5, 4.9 and 4.10): of the same advance and line box as a cut. */
export function descriptorsOf(cut: Uint8Array, text: string, fallback: keyof typeof advances) {
  const font = create(Buffer.from(cut));
  if (font.isCollection) throw new Error('A file of several fonts is no cut.');
  const widths = [...text]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => font.hasGlyphForCodePoint(code))
    .map((code) => font.glyphForCodePoint(code).advanceWidth);
  const em = font.unitsPerEm;
  const advance = widths.reduce((sum, width) => sum + width, 0) / widths.length / em;
  const size = advance / advances[fallback];
  const percent = (share: number): number => Math.round(share * 1000) / 10;
  return {
    'size-adjust': percent(size),
    'ascent-override': percent(font.ascent / em / size),
    'descent-override': percent(-font.descent / em / size),
    'line-gap-override': percent(font.lineGap / em / size),
  };
}
