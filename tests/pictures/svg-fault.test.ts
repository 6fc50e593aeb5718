import { describe, expect, test } from 'vitest';
import { pictureFault } from '../../src/pictures/picture-fault.ts';
import { wordsOfDrawing } from '../../src/pictures/svg-fault.ts';

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

  test.each([
    ['<script/>', '<script> in a drawing'],
    ['<foreignObject/>', '<foreignObject> in a drawing'],
    ['<iframe/>', '<iframe> in a drawing'],
    ['<handler/>', '<handler> in a drawing'],
    ['<path onclick="x()"/>', '"onclick", which runs code, in a drawing'],
    ['<path fill="url(b.svg#c)"/>', '"fill" from elsewhere in a drawing'],
    ['<style>@import "a.css";</style>', 'a style from elsewhere in a drawing'],
    [`<image href="${'a'.repeat(70)}"/>`, `<image> from "${'a'.repeat(60)}" in a drawing`],
    [`<a href="${'a'.repeat(70)}"/>`, `a link to "${'a'.repeat(60)}" in a drawing`],
  ])('with %s is told with its place, and what to do', (inner, found) => {
    expect(pictureFault('svg', svg(`<g>\n  ${inner}</g>`))).toEqual({
      at: { line: 3, column: 3 },
      found,
      remedy: 'Take it out: a drawing holds all that it shows, and shows what it holds.',
    });
  });

  test('that is cut is told with the place of the cut', () => {
    expect(pictureFault('svg', Buffer.from('<svg>\n  <path>'))).toMatchObject({
      at: { line: 2 },
      found: 'a drawing that is no SVG, or a part of one',
      remedy: 'Save it again as a plain SVG.',
    });
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
