/** The colours by day and by night: what is read can be read, and the site's icon is in the accent. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const primitives = readFileSync('src/styles/primitives.css', 'utf8');
const meanings = readFileSync('src/styles/meanings.css', 'utf8');

/** Linear red, green and blue of a primitive, by Ottosson's matrices for OKLab. */
function linear(primitive: string): number[] {
  const [l = 0, c = 0, h = 0] = (
    new RegExp(`--${primitive}: oklch\\(([\\d.]+)% ([\\d.]+) ([\\d.]+)\\)`).exec(primitives) ?? []
  )
    .slice(1)
    .map(Number);
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** As six hexadecimal digits. */
const hex = (primitive: string): string =>
  `#${linear(primitive)
    .map((part) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055))
    .map((part) =>
      Math.round(255 * part)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** What a meaning is by day and by night. */
const primitivesOf = (meaning: string): string[] =>
  (
    new RegExp(`--${meaning}: light-dark\\(var\\(--([\\w-]+)\\), var\\(--([\\w-]+)\\)\\)`).exec(
      meanings,
    ) ?? []
  )
    .slice(1)
    .map(String);

const luminance = (primitive: string): number => {
  const [red = 0, green = 0, blue = 0] = linear(primitive);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** How two colours differ in lightness (WCAG 2.2, "contrast ratio"). */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test('colours are read from the two tiers, and made out as a browser does', () => {
  expect(primitivesOf('text')).toEqual(['ink', 'chalk']);
  expect(hex('paper')).toBe('#fcfbf6');
});

test.each([
  ['text', 'surface', 7],
  ['text', 'surface-set', 7],
  ['text', 'wash', 7],
  ['text-quiet', 'surface', 4.5],
  ['text-quiet', 'surface-set', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'surface-set', 4.5],
  // Signs of a status, and links, on what is lit.
  ['accent', 'wash', 4.5],
  ['edge', 'surface', 3],
])('%s stands off %s by at least %s to 1, by day and by night', (front, behind, least) => {
  const [day = '', night = ''] = primitivesOf(front);
  const [dayBehind = '', nightBehind = ''] = primitivesOf(behind);
  expect(contrast(day, dayBehind)).toBeGreaterThanOrEqual(least);
  expect(contrast(night, nightBehind)).toBeGreaterThanOrEqual(least);
});

test('the icon of the site is in the accent, on the surface', () => {
  const [day = '', night = ''] = primitivesOf('accent').map(hex);
  const [paper = '', dark = ''] = primitivesOf('surface').map(hex);
  const styles = `rect{fill:${day}}path{fill:${paper}}@media (prefers-color-scheme:dark){rect{fill:${night}}path{fill:${dark}}}`;
  const written = /<style>(.*)<\/style>/.exec(readFileSync('public/favicon.svg', 'utf8'))?.[1];
  expect(written, `Write in public/favicon.svg: <style>${styles}</style>`).toBe(styles);
});
