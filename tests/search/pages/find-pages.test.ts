import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FoundPages } from '../../../src/search/pages/find-pages.ts';
import { writePages } from '../../../src/search/pages/write-pages.ts';
import { inAPage } from '../in-a-page.ts';

const texts = {
  cost: ['Claims', 'The count was put at £6 million.'],
  many: ['Claims', 'There were 6 million spoons in 20 drawers.'],
  part: ['Claims', 'Of them 20 per cent were lost, says ts-50.'],
  'ts-50': ['Claims', 'Baroness Example denied that.'],
  ada: ['People', 'Ada Example, who counted forks.'],
  bo: ['People', 'Lord Sample, who counted.'],
  wrong: ['Corrections', 'Ada Example was called Bo.'],
} as const;

const work = mkdtempSync(join(tmpdir(), 'find-pages-'));
beforeAll(async () => {
  const body = Object.entries(texts).map(([id, [, text]]) => `<p id="${id}">${text}</p>`);
  mkdirSync(join(work, 'site/all'), { recursive: true });
  writeFileSync(join(work, 'site/all/index.html'), `<body><main>${body.join('')}</main></body>`);
  const pages = Object.entries(texts).map(([id, [kind]]) => {
    return { url: `/all/#${id}`, title: '', about: '', kind, beside: '', isExact: false };
  });
  await writePages({ site: join(work, 'site'), folder: join(work, 'index'), pages });
});
afterAll(() => rmSync(work, { recursive: true }));

const pages = new FoundPages(join(work, 'index/'));
const claims = { is: 'Claims' };
const others = { not: ['Claims', 'Corrections'] };

test.each([
  ['£6 million', claims, ['cost']],
  ['£6m', claims, ['cost']],
  ['6 million', claims, ['cost', 'many']],
  ['20%', claims, ['part']],
  ['20 per cent', claims, ['part']],
  ['50', claims, []],
  ['Denis Absent', claims, []],
  ['Baroness Absent', claims, []],
  ['was it denied', claims, ['ts-50']],
  ['Ada Example', others, ['ada']],
  ['Lord Ada', others, []],
  ['Ada Example forks zebra', others, ['ada']],
])('%s among %j finds %j', async (typed, kind, ids) => {
  const found = await inAPage(() => pages.search(typed, kind));
  expect(found.map(({ url }) => url.split('#')[1]).sort()).toEqual(ids);
});
