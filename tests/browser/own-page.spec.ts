/** Of the real site, each claim and each event is found by five of its words, first among its like; asked of the index as it was published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { paths } from '../../src/addresses/paths.ts';
import { publicRecord } from '../../src/record/public-record.ts';
import { read } from '../../src/record/read/read.ts';
import { FoundPages } from '../../src/search/pages/find-pages.ts';
import { correctionKind } from '../../src/search/pages/with-corrections.ts';
import { Chance } from '../bench/corpus/chance.ts';
import { inAPage } from '../search/in-a-page.ts';

const site = 'dist';
const { claims, events } = publicRecord(read('content').dossier);
const folder = readFileSync(`${site}/search/plan.txt`, 'utf8').split(' ')[0] ?? '';
const base = join(process.cwd(), site, folder, 'pages/');

/** Five neighbours, as somebody copies them, and five words as they are remembered, in their order. */
const fives = (text: string, chance: Chance): string[] => {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter(Boolean);
  const at = chance.below(Math.max(1, words.length - 4));
  const telling = [...words.keys()].filter((each) => (words[each] ?? '').length >= 4);
  const some = chance
    .shuffled(telling)
    .slice(0, 5)
    .sort((a, b) => a - b);
  return [words.slice(at, at + 5), some.map((each) => words[each])].map((five) => five.join(' '));
};

for (const [what, all, kind] of [
  [
    'claim',
    [...claims.values()].map(({ id, statement }) => [paths.claim(id), statement] as const),
    { is: 'Claims' },
  ],
  [
    'event',
    [...events.values()].map(({ id, what: said }) => [paths.event(id), said] as const),
    { not: ['Claims', correctionKind] },
  ],
] as const)
  test(`the ${what} is first by five of its words in 95 of 100 cases`, async () => {
    const chance = new Chance(19);
    const missed: [string, string][][] = [[], []];
    await inAPage(async () => {
      const pages = new FoundPages(base);
      for (const [url, text] of all)
        for (const [at, five] of fives(text, chance).entries()) {
          const [first] = await pages.search(five, kind);
          if (first?.url !== url) missed[at]?.push([url, five]);
        }
    });
    expect(all.length).toBeGreaterThan(50);
    for (const each of missed) {
      console.log(`${what}: ${all.length - each.length} of ${all.length} first`);
      expect(each.length / all.length, JSON.stringify(each)).toBeLessThanOrEqual(0.05);
    }
  });
