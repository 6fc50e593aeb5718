/** `npm run fonts`: cuts the fonts of the pages again, after their list of characters has changed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { cuts } from './cuts.ts';

const { resolve } = createRequire(import.meta.url);
const folder = new URL('./', import.meta.url);

for (const [name, { from, text, axes, features }] of Object.entries(cuts)) {
  const cut = await subset(readFileSync(resolve(from)), text, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: [...features],
    noHinting: true,
  });
  writeFileSync(new URL(`${name}.woff2`, folder), cut);
  console.log(`${name}: ${(cut.length / 1000).toFixed(1)} kB`);
}
