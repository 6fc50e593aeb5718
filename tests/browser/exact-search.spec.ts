/** The search page finds exactly what stands in 10,000 quotations and 2,000 long reads, as another hand read them. */
import { type Browser, expect, test } from 'playwright/test';
import { corpus } from '../bench/corpus/index.ts';
import { corpusServer } from '../bench/corpus-server.ts';
import { exactIndex, folderOf } from '../bench/written.ts';
import { faultsOf } from '../search/exact/asking.ts';
import { type Expected, expectations } from '../search/exact/expected.ts';
import { broken, writeSmall } from '../search/exact/small-index.ts';
import { writtenExpectations } from '../search/exact/write.ts';

const site = '.build/invented';
const shares = 4;

/** The faults that the page makes with an index. */
async function asked(browser: Browser, folder: string, questions: readonly Expected[]) {
  const server = await corpusServer({ site, index: folder });
  const context = await browser.newContext({ baseURL: server.origin });
  const faults = await faultsOf(await context.newPage(), questions);
  await context.close();
  server.close();
  return faults;
}

for (let share = 0; share < shares; share++) {
  test(`no phrase is missed and none is made up, share ${share + 1}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const own = writtenExpectations().filter((_, at) => at % shares === share);
    const faults = await asked(browser, folderOf(exactIndex), own);
    expect(faults.slice(0, 20), `${faults.length} faults`).toEqual([]);
  });
}

test('enough is asked, of every kind', () => {
  const all = writtenExpectations();
  const isReal = ({ quotations, passages }: Expected) => quotations.length + passages.length > 0;
  const real = all.filter(isReal);
  expect(new Set(real.map(({ wanted }) => wanted)).size).toBeGreaterThanOrEqual(1000);
  for (const form of ['typed', 'curly'] as const)
    expect(real.filter((each) => each.form === form).length).toBeGreaterThanOrEqual(1000);
  expect(real.filter(({ form }) => form === 'pasted').length).toBeGreaterThanOrEqual(600);
  expect(all.length - real.length).toBeGreaterThanOrEqual(800);
});

test('an index that differs in the least is found out', async ({ browser }, info) => {
  test.setTimeout(300_000);
  const small = corpus({ quotations: 150, articles: 2 });
  const questions = expectations(small, { quoted: 60, read: 40, near: 6, across: 20 });
  const ask = async (name: string, change: (typeof broken)[string]) => {
    const folder = info.outputPath(name);
    await writeSmall(folder, change(small));
    return asked(browser, folder, questions);
  };
  expect.soft(await ask('as it is', (own) => own)).toEqual([]);
  for (const [name, change] of Object.entries(broken))
    expect.soft((await ask(name, change)).length, name).toBeGreaterThan(0);
});
