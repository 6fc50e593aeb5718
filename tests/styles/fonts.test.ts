/** The cut fonts hold what the content and the components need, and no more than a page may wait for. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { characters, cuts } from '../../src/styles/fonts/cuts.ts';
import { descriptorsOf, fallbacks, siteText } from '../../src/styles/fonts/fallbacks.ts';
import { sourceFiles } from '../house/sources.ts';
import { charactersOf } from './characters-of.ts';

const folder = new URL('../../src/styles/fonts/', import.meta.url).pathname;
const names = Object.keys(cuts) as (keyof typeof cuts)[];

/** Characters of a text that no control character and no line break is. */
const printed = (text: string): string[] => [...text].filter((one) => /[^\p{C}\n\r\t]/u.test(one));

test('every character of the content is cut', () => {
  const files = sourceFiles('content').filter(({ path }) => /\.(?:mdx|yaml)$/.test(path));
  const missing = files.flatMap(({ path, text }) =>
    [...new Set(printed(text))]
      .filter((one) => !characters.includes(one))
      .map((one) => `${path}: ${one} (U+${one.codePointAt(0)?.toString(16).toUpperCase()})`),
  );
  expect(files.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

test.each(names)('%s holds the characters that its cut names', async (name) => {
  const held = await charactersOf(`${folder}${name}.woff2`);
  const wanted = printed(cuts[name]?.text ?? '').map((one) => one.codePointAt(0));
  expect(wanted.filter((one) => !held.has(one ?? -1))).toEqual([]);
});

describe('the fallback of a font that comes late takes its room:', () => {
  const css = readFileSync(`${folder}fonts.css`, 'utf8');
  const text = siteText();
  test.each(
    names.flatMap((name) =>
      Object.entries(fallbacks[name]).map(
        ([family, fallback]) => [name, family, fallback] as const,
      ),
    ),
  )('%s, as %s', (name, family, fallback) => {
    const rule = css
      .split('@font-face')
      .find(
        (each) =>
          each.includes(`"${family}"`) && each.includes('italic') === name.endsWith('italic'),
      );
    const written = [...(rule ?? '').matchAll(/([a-z-]+): ([\d.]+)%;/g)];
    const measured = descriptorsOf(readFileSync(`${folder}${name}.woff2`), text, fallback);
    const now = Object.entries(measured).map(([key, value]) => `${key}: ${value}%;`);
    const far = written.filter(
      ([, key = '', value]) => Math.abs(Number(value) - measured[key as keyof typeof measured]) > 1,
    );
    expect(written, `Write for "${family}" in fonts.css: ${now.join(' ')}`).toHaveLength(4);
    expect(far, `Write for "${family}" in fonts.css: ${now.join(' ')}`).toEqual([]);
  });
});

test('a page waits for at most 45 kB of them', () => {
  const sizes = names.map((name) => [name, statSync(`${folder}${name}.woff2`).size] as const);
  const each = sizes.map(([name, size]) => `${name} ${size}`).join(', ');
  expect(
    sizes.reduce((sum, [, size]) => sum + size, 0),
    `In bytes: ${each}. Fewer weights, axes or characters in cuts.ts make a file smaller; a font of another file costs all of it.`,
  ).toBeLessThanOrEqual(45_000);
});
