/** `npm run addresses`: lists in the manifest every address that is not listed yet. With --erase, takes one out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { erase } from '../addresses/erase.ts';
import { parseManifest } from '../addresses/manifest.ts';
import { today } from '../clock.ts';
import { departuresFile, manifestFile } from '../record/content-files.ts';
import { contentFolder } from '../site.ts';
import { didYouMean } from '../words/did-you-mean.ts';
import { runAstro } from './run-astro.ts';

const { values } = parseArgs({
  options: { erase: { type: 'string', multiple: true, default: [] }, why: { type: 'string' } },
});
if (values.erase.length > 0) eraseAll(values.erase, values.why);
else list();

function list(): void {
  // Only a render knows every address; what it made is left unreleased.
  process.exitCode = runAstro(['build'], { LIST_ADDRESSES: 'yes' });
}

function eraseAll(wanted: readonly string[], why: string | undefined): void {
  if (!why) {
    console.error('Say why, in a sentence a reader may see: --why "An attribution was removed."');
    process.exitCode = 2;
    return;
  }
  const [manifestPath, departuresPath] = [manifestFile, departuresFile].map((name) =>
    join(contentFolder, name),
  ) as [string, string];
  const text = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  for (const address of wanted) {
    const files = { manifest: text(manifestPath), departures: text(departuresPath) };
    const { manifest, departures, erased } = erase(address, files, { on: today(), why });
    if (erased.length === 0) {
      const listed = parseManifest(files.manifest).since.keys();
      const meant = didYouMean(address, listed) ?? 'Nothing is to be erased.';
      console.error(`${address} is not listed in ${manifestPath}. ${meant}`);
      process.exitCode = 1;
      continue;
    }
    writeFileSync(manifestPath, manifest);
    writeFileSync(departuresPath, departures);
    console.log(`${erased.length} addresses are now digests in ${departuresPath}.`);
  }
  console.log('Now remove the records that stood there, and run npm run check.');
}
