/** `npm run verify -- <folder>`: compares the record's quotations with the full texts they were read in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordDifference } from '../dossier/difference.ts';
import { read } from '../dossier/read.ts';
import { compare } from '../dossier/verbatim.ts';
import { contentFolder } from '../site.ts';

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.error(
    'Name a folder of texts, each named <source-id>.txt: npm run verify -- ../captures',
  );
  process.exit(2);
}

const { dossier } = read(contentFolder);
let compared = 0;
let different = 0;
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const source = file.replace(/\.txt$/, '');
  const text = readFileSync(join(folder, file), 'utf8');
  for (const quote of dossier.quotes.values()) {
    if (!quote.id.startsWith(`${source}/`)) continue;
    compared += 1;
    if (compare(quote.words, text).found) continue;
    different += 1;
    console.log(
      `${contentFolder}/quotes/${quote.id}.yaml  is not in ${file}: ${wordDifference(quote.words, text)}`,
    );
  }
}
console.log(`${compared} quotations compared with ${folder}, ${different} of them different.`);
process.exitCode = different === 0 && compared > 0 ? 0 : 1;
