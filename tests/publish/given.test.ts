import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { givenBy } from '../../src/publish/astro/record-module.ts';
import { reader } from '../../src/record/read/read.ts';

const work = mkdtempSync(join(tmpdir(), 'given-'));
const quote = 'quotes/hall-minutes-2001/all-counted.yaml';
const words = readFileSync(`tests/site/content/${quote}`, 'utf8');
afterAll(() => rmSync(work, { recursive: true }));

test.each(['tests/site/content', 'content'])(
  'pages are given the same in `dev`, as it is, as in a build, as text: %s',
  (folder) => {
    const given = givenBy(reader(folder))();
    expect(JSON.parse(JSON.stringify(given))).toStrictEqual(given);
  },
);

test('a record that was saved is given as it is now, and one with a slip as it was last', () => {
  cpSync('tests/site/content', work, { recursive: true });
  const given = givenBy(reader(work));
  const first = given();
  const quoteIn = ({ tables }: typeof first) =>
    new Map(tables.quotes).get('hall-minutes-2001/all-counted');
  const save = (text: string) => {
    writeFileSync(join(work, quote), text);
    return given();
  };

  const changed = save(words.replace('counted twice', 'counted once'));
  expect(changed.digest).not.toBe(first.digest);
  expect(quoteIn(changed)).toMatchObject({ words: expect.stringContaining('counted once') });

  const broken = save(words.replace(/^speaker: .*\n/m, ''));
  expect(broken.digest).not.toBe(changed.digest);
  expect(quoteIn(broken)).toEqual(quoteIn(changed));

  expect(quoteIn(save(words))).toEqual(quoteIn(first));
});
