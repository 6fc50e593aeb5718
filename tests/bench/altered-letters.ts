/**
 * Prints at how many of the places where the real site prints somebody's words one altered letter is refused. Takes the
 * folder of a render that still has its marks, as `UNRELEASED=yes astro build` leaves it below .build/.
 */
import { read } from '../../src/record/read/read.ts';
import { alteredLetters } from '../publish/finished/altered-letters.ts';

const [render, nth = '1'] = process.argv.slice(2);
if (render === undefined) throw new Error('Name the folder of a render.');
const reading = read('content');
const records = new Set<string>();
let [quoted, told, ours] = [0, 0, 0];
for await (const each of alteredLetters(render, reading, Number(nth))) {
  if (!each.isQuoted) {
    ours += 1;
    continue;
  }
  quoted += 1;
  records.add(each.id);
  if (each.told.some((file) => file.startsWith('content/'))) told += 1;
  else console.log(`untold on ${each.page}, ${each.id}: ${each.text}`);
}
console.log(
  `${quoted} places of ${records.size} of ${reading.dossier.quotes.size} records: ${told} refused at a file of the content; ${ours} more are sentences of our own that share a few words.`,
);
