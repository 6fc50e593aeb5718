/** `npm run fonts`: cuts the fonts of the pages again, after their list of characters has changed, and tells their fallbacks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { cuts } from './cuts.ts';
import { descriptorsOf, fallbacks, siteText } from './fallbacks.ts';

const { resolve } = createRequire(import.meta.url);
const folder = new URL('./', import.meta.url);
const siteWords = siteText();

for (const name of Object.keys(cuts) as (keyof typeof cuts)[]) {
  const { from, text, axes, features } = cuts[name];
  const cut = await subset(readFileSync(resolve(from)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: [...features],
    noHinting: true,
  });
  writeFileSync(new URL(`${name}.woff2`, folder), cut);
  console.log(`${name}: ${(cut.length / 1000).toFixed(1)} kB`);
  for (const [family, fallback] of Object.entries(fallbacks[name])) {
    const descriptors = Object.entries(descriptorsOf(cut, siteWords, fallback))
      .map(([descriptor, value]) => `  ${descriptor}: ${value}%;\n`)
      .join('');
    console.log(`"${family}" in fonts.css:\n${descriptors}`);
  }
}
