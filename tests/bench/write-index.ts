/** Writes the index of the corpus into the folder that is named, and tells the seconds it took, and of processor before. */
import { writeIndexFolder } from '../../src/search/write/index-folder.ts';
import { corpus } from './corpus/index.ts';

const [, , folder = ''] = process.argv;
const { quotations, articles } = corpus();
const { user, system } = process.cpuUsage();
const started = performance.now();
await writeIndexFolder({ folder, quotations, articles });
const seconds = (performance.now() - started) / 1000;
process.stdout.write(JSON.stringify({ seconds, before: (user + system) / 1e6 }));
