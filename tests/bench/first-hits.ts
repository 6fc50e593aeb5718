/** `node tests/bench/first-hits.ts`: what a first hit costs somebody who has nothing yet, of each kind of question, on 10,000 quotations and on 200,000. */
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { browser as launch } from '../../src/publish/copies/pdf/chromium.ts';
import { halfRemembered } from '../search/near/half-remembered.ts';
import { coldStart, median, type Start, slow } from './cold-start.ts';
import { Chance } from './corpus/chance.ts';
import { type Corpus, corpus } from './corpus/index.ts';
import { hundred } from './corpus/quotations.ts';
import { engineServer } from './engines.ts';
import { amount, seconds, table } from './table.ts';
import { exactIndex, largeIndex, make } from './written.ts';

interface Kind {
  readonly what: string;
  readonly asked: readonly Record<string, string>[];
  /** Where the first hit is waited for. */
  readonly list: string;
  readonly most: string;
}

const each = (q: string): Record<string, string> => ({ q });

/** Several questions of each kind. */
function kinds({ quotations }: Corpus): Kind[] {
  const said = quotations.map(({ url, words, speaker }) => ({ url, words, name: speaker.name }));
  const chance = new Chance(15);
  const list = '[data-part=quotations]';
  const phrase = (): string => {
    const words = chance.one(said).words.split(' ');
    return words.length < 12 ? phrase() : `"${words.slice(3, 9).join(' ').replaceAll('"', '')}"`;
  };
  return [
    {
      what: 'an exact quotation',
      asked: Array.from({ length: 9 }, () => each(phrase())),
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

interface Cost {
  readonly bytes: number;
  readonly dearest: number;
  readonly milliseconds: number;
  /** Of the index alone, until the page is at rest. */
  readonly index: number;
}

/** Medians of what is loaded, and of the time, until the first hit of each kind is there. */
async function costs(browser: Browser, origin: string, all: readonly Kind[]): Promise<Cost[]> {
  const page = await (await fetch(`${origin}/search/?bare=`)).text();
  // The script in the head comes with the page, whose own bytes are not counted.
  const script = /<script [^>]*data-plan=.*?<\/script>/s.exec(page)?.[0] ?? '';
  const head = gzipSync(script).length;
  const found: Cost[] = [];
  for (const { asked, list } of all) {
    const starts: Start[] = [];
    for (const question of asked) {
      const query = new URLSearchParams({ ...question, bare: '' });
      starts.push(await coldStart(browser, `${origin}/search/?${query}`, list));
    }
    const bytes = starts.map((start) => start.bytes + head);
    const ofIndex = starts.map(({ requests }) =>
      requests
        .filter(([path]) => path.startsWith('/search/'))
        .reduce((sum, [, own]) => sum + own, 0),
    );
    const times = starts.map(
      ({ milliseconds }) => milliseconds + (head / slow.downloadThroughput) * 1e3,
    );
    found.push({
      bytes: median(bytes),
      dearest: Math.max(...bytes),
      milliseconds: median(times),
      index: median(ofIndex),
    });
  }
  return found;
}

/** A table of both sizes; the works of which it reads are to be made before. */
export async function firstHits(browser: Browser): Promise<string> {
  const sizes: Cost[][] = [];
  let all: readonly Kind[] = [];
  for (const work of [exactIndex, largeIndex]) {
    const server = await engineServer(work);
    all = kinds(corpus({ ...work.size, articles: 0 }));
    sizes.push(await costs(browser, server.origin, all));
    server.close();
  }
  const shown = ({ bytes, dearest, milliseconds, index }: Cost): string =>
    `${amount(bytes)} (dearest ${amount(dearest)}), ${seconds(milliseconds)}; ${amount(index)} of the index in all`;
  const times = (what: keyof Cost, [small, large]: readonly Cost[]): string =>
    ((large?.[what] ?? Number.NaN) / (small?.[what] ?? Number.NaN)).toFixed(2);
  return table(
    ['first hit, slow 4G, cold', '10,000 quotations', '200,000', 'bytes, time', 'at most'],
    all.map(({ what, most }, at) => {
      const own = sizes.flatMap((costs) => costs[at] ?? []);
      return [
        what,
        ...own.map(shown),
        `× ${times('bytes', own)}, × ${times('milliseconds', own)}`,
        most,
      ];
    }),
  );
}

if (import.meta.main) {
  await make(exactIndex, largeIndex);
  const browser = await chromium.launch(await launch());
  console.log(await firstHits(browser));
  await browser.close();
}
