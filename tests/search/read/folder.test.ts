/** What comes of a part of a pack that is not what was asked for: the right answer, or that the index cannot be read. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { UnreadableIndex } from '../../../src/search/codec/seal.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { writeIndexFolder } from '../../../src/search/write/index-folder.ts';
import { answered } from '../a-host.ts';
import { type AnIndex, anIndex, aQuotation, askIn, base } from '../an-index.ts';
import { damages } from './damages.ts';

const quotations = Array.from({ length: 200 }, (_, at) =>
  aQuotation(`Of the ${at} spoons ${at * 7} were counted again in drawer ${at % 5}.`),
);
const query = 'q="the 21 spoons 147 were"';
let index: AnIndex;
beforeAll(async () => {
  index = await anIndex(quotations);
});
beforeEach(() => index.damage((answer) => answer));
afterAll(() => index.remove());

const isPack = (name: string): boolean => name.includes('.png');
const found = async () =>
  (await index.ask(query)).quotations.hits.map(({ block: { words } }) => words);
const right = ['Of the 21 spoons 147 were counted again in drawer 1.'];

test('parts are read, and not whole packs', async () => {
  let bytes = 0;
  index.damage((answer, name, isPart) => {
    expect(isPart).toBe(isPack(name));
    bytes += isPart ? Number(answer.headers.get('content-length') ?? 0) : 0;
    return answer;
  });
  expect(await found()).toEqual(right);
  expect(bytes).toBeLessThan(8000);
});

describe('the answer is right, if the pack is, where a part is', () => {
  test.each(damages)('%s', async (_, damaged) => {
    let whole = 0;
    index.damage((answer, name, isPart) => {
      whole += Number(isPack(name) && !isPart);
      return isPart ? damaged(answer) : answer;
    });
    expect(await found()).toEqual(right);
    expect(whole).toBeGreaterThan(0);
  });

  test('another part than the one that was asked for', async () => {
    index.damage((answer, name, isPart) => (isPart ? other(name, 'bytes=1-1024') : answer));
    expect(await found()).toEqual(right);
  });
});

test('a host that knows no parts is asked once for each pack, and not again', async () => {
  const asked: string[] = [];
  index.damage((answer, name, isPart) => {
    if (isPack(name)) asked.push(name.replace(/\?.*/, ''));
    return isPart ? answered(index.folder, name) : answer;
  });
  expect(await found()).toEqual(right);
  const more = await index.ask('q=counted');
  expect(more.quotations.total).toBe(200);
  expect(asked.length).toBeGreaterThan(0);
});

describe('the index cannot be read where a pack is', () => {
  test.each(damages)('%s', async (_, damaged) => {
    index.damage((answer, name) => (isPack(name) ? damaged(answer) : answer));
    await expect(index.ask(query)).rejects.toThrow(UnreadableIndex);
  });

  test('that of another build, whole and sealed', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'older-')), '9876543210');
    await writeIndexFolder({ folder, quotations, articles: [] });
    const { damage } = index;
    damage((answer, name, isPart) =>
      isPack(name) ? answered(folder, name, isPart ? { headers: partOf(name) } : {}) : answer,
    );
    await expect(index.ask(query)).rejects.toThrow(UnreadableIndex);
    rmSync(folder, { recursive: true });
  });
});

const partOf = (name: string) => ({ Range: `bytes=${name.replace(/.*\?/, '')}-${1e6}` });
const other = (name: string, range: string): Response =>
  answered(index.folder, name, { headers: { Range: range } });

test('what failed is asked for again the next time, and a pack that was damaged too', async () => {
  const search = askIn(index.folder);
  search.damage((answer, name) => (isPack(name) ? new Response('spoon') : answer));
  await expect(search.ask(query)).rejects.toThrow(UnreadableIndex);
  search.damage((answer) => answer);
  expect((await search.ask(query)).quotations.total).toBe(1);
});

test('packs that are taken whole are asked for again where they came damaged, and once only', async () => {
  const asked = new Map<string, number>();
  const { damage } = askIn(index.folder);
  const damagedUntil = (times: number) =>
    damage((answer, name) => {
      if (!isPack(name)) return answer;
      asked.set(name, (asked.get(name) ?? 0) + 1);
      return (asked.get(name) ?? 0) > times ? answer : new Response('spoon');
    });
  damagedUntil(1);
  await new IndexFolder(base).take(['quotes/texts']);
  expect([...asked.values()]).toContain(2);
  asked.clear();
  damagedUntil(2);
  await expect(new IndexFolder(base).take(['quotes/texts'])).rejects.toThrow(UnreadableIndex);
});
