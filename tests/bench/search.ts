/** `npm run bench:search`: our search beside others, on one corpus, in one run; prints the table that the README holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browser as launch } from '../../src/publish/copies/pdf/chromium.ts';
import type { Expected } from '../search/exact/expected.ts';
import { questions as expected, writtenExpectations } from '../search/exact/write.ts';
import { coldStart, median, type Start, slow } from './cold-start.ts';
import { hundred } from './corpus/quotations.ts';
import { address, type Engine, engineServer, engines, names } from './engines.ts';
import { firstHits } from './first-hits.ts';
import { halfRememberedBy } from './half-remembered.ts';
import { type Indexing, indexing } from './indexing.ts';
import { missedBy } from './missed.ts';
import { rivals } from './rivals/write.ts';
import { speakerPage, speakerSite } from './speaker-page.ts';
import { amount, seconds, table } from './table.ts';
import { typing } from './typing.ts';
import { pages } from './write-index.ts';
import { exactIndex, folderOf, largeIndex, make } from './written.ts';

await make(expected, exactIndex, largeIndex, rivals, speakerSite, pages);
const all = writtenExpectations().filter(({ form }) => form === 'typed');
const isIn = (corpus: 'quotations' | 'passages') => (each: Expected) => each[corpus].length > 0;
const quoted = all.filter(isIn('quotations'));
const read = all.filter((each) => isIn('passages')(each) && !isIn('quotations')(each));
const near = all.filter((each) => !isIn('passages')(each) && !isIn('quotations')(each));

const server = await engineServer();
const browser = await chromium.launch(await launch());

const pageBytes = async (engine: Engine): Promise<number> =>
  Number((await fetch(server.origin + address(engine, ''))).headers.get('content-length'));
// All have the same page, but for the script in the head of ours, so that alone is counted of it, and its time.
const headStart = (await pageBytes('ours')) - (await pageBytes('pagefind'));

/** Several cold starts; slow engines are asked less often. */
async function starts(
  engine: Engine,
  asked: readonly Expected[],
  more: Record<string, string>,
  list?: string,
) {
  const found: Start[] = [];
  for (const { wanted } of asked) {
    const start = await coldStart(browser, server.origin + address(engine, wanted, more), list);
    if (!Number.isNaN(start.milliseconds)) found.push(start);
  }
  const own = engine === 'ours' ? headStart : 0;
  return {
    bytes: median(found.map(({ bytes }) => bytes)) + own,
    milliseconds:
      median(found.map(({ milliseconds }) => milliseconds)) + (own / slow.downloadThroughput) * 1e3,
  };
}

const of = (engine: Engine): number => (engine === 'ours' || engine === 'pagefind' ? 9 : 2);
const questions = [...quoted.slice(0, 200), ...near.slice(0, 60)];
const measured = [];
for (const engine of engines) {
  const start = await starts(engine, quoted.slice(0, of(engine)), {});
  measured.push({
    engine,
    ...start,
    ...(await missedBy(browser, server.origin, engine, questions)),
  });
}
const ours = measured[0]?.milliseconds ?? Number.NaN;
console.log(
  table(
    ['10,000 quotations', 'bytes', 'slow 4G, cold', 'times ours', 'missed of 200', 'made up of 60'],
    measured.map(({ engine, bytes, milliseconds, missed, wrong }) => [
      names[engine],
      amount(bytes),
      seconds(milliseconds),
      (milliseconds / ours).toFixed(1),
      missed,
      wrong,
    ]),
  ),
);

const articles = await starts('ours', read.slice(0, 9), {}, '[data-part=passages]');
const theirs = await starts('pagefind', read.slice(0, 9), { of: 'articles' });
const first = `${server.origin}/search/?${new URLSearchParams({ speaker: hundred, bare: '' })}`;
const speaker = (await coldStart(browser, first)).requests.filter(([path]) =>
  path.startsWith('/search/'),
);
const page = speakerPage(folderOf(speakerSite));
console.log(await firstHits(browser));
console.log(await halfRememberedBy(browser));
const keys = await typing(
  browser,
  server.origin,
  quoted.slice(0, 10).map(({ wanted }) => wanted),
);
await browser.close();
server.close();

const sum = (requests: readonly (readonly [string, number])[]): number =>
  requests.reduce((total, [, bytes]) => total + bytes, 0);
const times = (wait: number): string => `${wait.toFixed(0)} ms`;
console.log(
  table(
    ['what', 'measured', 'at most'],
    [
      [
        'a phrase in 10,000 quotations, of the best rival’s time',
        (ours / Math.min(...measured.slice(1).map(({ milliseconds }) => milliseconds))).toFixed(2),
        '0.25',
      ],
      [
        'a phrase in 2,000 articles',
        `${amount(articles.bytes)}, ${seconds(articles.milliseconds)}`,
        '40 kB',
      ],
      ['the same, Pagefind', `${amount(theirs.bytes)}, ${seconds(theirs.milliseconds)}`, ''],
      [
        'a speaker with 100 quotations',
        `${speaker.length} requests, ${amount(sum(speaker))}`,
        '2, 20 kB',
      ],
      [
        'the same without JavaScript',
        `1 page of ${page.quotations} quotations, ${amount(page.bytes)}`,
        '2, 20 kB',
      ],
      [
        `key press to results, first time (${keys.first.keys} keys)`,
        `median ${times(keys.first.median)}, 95 % within ${times(keys.first.slowest20th)}`,
        '100 ms',
      ],
      [
        'key press to results, again',
        `median ${times(keys.again.median)}, 95 % within ${times(keys.again.slowest20th)}`,
        '100 ms',
      ],
    ],
  ),
);

// In folders that are new: a file system may be slow to reuse what was just removed.
const parent = mkdtempSync(join(tmpdir(), 'index-'));
const runs: Indexing[] = [];
for (const name of ['a', 'b', 'c'])
  runs.push(await indexing(folderOf(pages), join(parent, name, 'index')));
rmSync(parent, { recursive: true });
const most = (of: (run: Indexing) => number): number => Math.max(...runs.map(of));
const [{ files }] = runs as [Indexing];
console.log(
  table(
    ['what', 'measured', 'at most'],
    [
      [
        'writing the index, then Pagefind’s, median of three',
        `${median(runs.map(({ ours }) => ours)).toFixed(0)} s, ${median(runs.map(({ seconds }) => seconds)).toFixed(0)} s in all (${median(runs.map(({ processorSeconds }) => processorSeconds)).toFixed(0)} s of processor), ${most(({ gigabytes }) => gigabytes).toFixed(1)} GB, ${files.toLocaleString('en-GB')} files`,
        '20 s, 2 GB',
      ],
      [
        'written three times',
        new Set(runs.map(({ hash }) => hash)).size === 1
          ? 'the same, byte for byte'
          : '**not the same**',
        'the same',
      ],
    ],
  ),
);
