/** `node tests/bench/first-hits.ts`: what a first hit costs somebody who has nothing yet, of each kind of question, on 10,000 quotations. */
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { browser as launch } from '../../src/publish/copies/pdf/chromium.ts';
import { questions, writtenExpectations } from '../search/exact/write.ts';
import { halfRemembered } from '../search/near/half-remembered.ts';
import { coldStart, median, slow } from './cold-start.ts';
import { Chance } from './corpus/chance.ts';
import { corpus } from './corpus/index.ts';
import { hundred } from './corpus/quotations.ts';
import { engineServer } from './engines.ts';
import { amount, seconds, table } from './table.ts';
import { exactIndex, make } from './written.ts';

interface Kind {
  readonly what: string;
  readonly asked: readonly Record<string, string>[];
  /** Where the first hit is waited for. */
  readonly list: string;
  readonly most: string;
}

const each = (q: string): Record<string, string> => ({ q });

/** Several questions of each kind. */
function kinds(): Kind[] {
  const { quotations } = corpus({ articles: 0 });
  const said = quotations.map(({ url, words, speaker }) => ({ url, words, name: speaker.name }));
  const chance = new Chance(15);
  const phrases = writtenExpectations().filter(
    ({ form, quotations: own }) => form === 'typed' && own.length > 0,
  );
  const list = '[data-part=quotations]';
  return [
    {
      what: 'an exact quotation',
      asked: phrases.slice(0, 9).map(({ text }) => each(text)),
      list,
      most: '20 kB',
    },
    {
      what: 'a half-remembered sentence, one of each of 17 kinds',
      asked: halfRemembered(said, 1, chance).map(({ text }) => each(text)),
      list,
      most: '60 kB, 1.5 s',
    },
    {
      what: 'the page of a name',
      asked: Array.from({ length: 9 }, () => each(chance.one(said).name)),
      list: '[data-part=named]',
      most: '25 kB, 0.7 s',
    },
    {
      what: 'the first fifty of a speaker',
      asked: [{ speaker: hundred }],
      list,
      most: '20 kB of the index',
    },
  ];
}

/** The rows of a table: bytes and time to the first hit, the most and the median, and what of it is the index. */
export async function firstHits(browser: Browser, origin: string): Promise<string[][]> {
  const page = await (await fetch(`${origin}/search/?bare=`)).text();
  // The script in the head comes with the page, whose own bytes are not counted.
  const script = /<script [^>]*data-plan=.*?<\/script>/s.exec(page)?.[0] ?? '';
  const head = gzipSync(script).length;
  const rows: string[][] = [];
  for (const { what, asked, list, most } of kinds()) {
    const found = [];
    for (const question of asked) {
      const query = new URLSearchParams({ ...question, bare: '' });
      found.push(await coldStart(browser, `${origin}/search/?${query}`, list));
    }
    const bytes = found.map((start) => start.bytes + head);
    const index = found.map(({ requests }) =>
      requests
        .filter(([path]) => path.startsWith('/search/'))
        .reduce((sum, [, own]) => sum + own, 0),
    );
    const times = found.map(
      ({ milliseconds }) => milliseconds + (head / slow.downloadThroughput) * 1e3,
    );
    rows.push([
      what,
      `${amount(median(bytes))}, at most ${amount(Math.max(...bytes))}`,
      seconds(median(times)),
      amount(median(index)),
      most,
    ]);
  }
  return rows;
}

export const head = ['first hit', 'bytes', 'slow 4G, cold', 'of the index, in all', 'at most'];

if (import.meta.main) {
  await make(questions, exactIndex);
  const server = await engineServer();
  const browser = await chromium.launch(await launch());
  console.log(table(head, await firstHits(browser, server.origin)));
  await browser.close();
  server.close();
}
