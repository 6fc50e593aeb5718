/** `npm run addresses`: lists in the manifest every address that is not listed yet. With --erase, takes one out. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rulesOfListing } from '../addresses/address-problems.ts';
import { erase } from '../addresses/erase.ts';
import { withNewAddresses } from '../addresses/list-addresses.ts';
import { parseManifest } from '../addresses/manifest.ts';
import { today } from '../clock.ts';
import { problemsOf } from '../publish/problems.ts';
import { departuresFile, manifestFile } from '../record/content-files.ts';
import { settled } from '../record/held-back.ts';
import { wordProblem } from '../record/problem.ts';
import { read } from '../record/read/read.ts';
import { contentFolder } from '../site.ts';
import { didYouMean } from '../words/did-you-mean.ts';
import { enterPublished } from './enter-published.ts';

const { values } = parseArgs({
  options: { erase: { type: 'string', multiple: true, default: [] }, why: { type: 'string' } },
});
if (values.erase.length > 0) eraseAll(values.erase, values.why);
else list();

function list(): void {
  const reading = read(contentFolder);
  const problems = problemsOf(reading).filter(({ rule }) => !rulesOfListing.includes(rule));
  if (problems.length > 0) {
    for (const problem of problems) console.error(wordProblem(problem));
    console.error(`Nothing was listed: first mend ${problems.length === 1 ? 'this' : 'these'}.`);
    process.exitCode = 1;
    return;
  }
  // What waits for its day is entered once it waits no longer.
  const dossier = settled(reading.dossier);
  const { text, fresh, all } = withNewAddresses(reading, dossier, today());
  const manifest = join(contentFolder, manifestFile);
  writeFileSync(manifest, text);
  console.log(`${fresh} new, ${all} addresses in ${manifest}.`);
  const entered = enterPublished(reading);
  if (entered) console.log(entered);
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
