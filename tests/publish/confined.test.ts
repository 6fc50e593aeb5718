import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../../src/publish/files-of.ts';
import { aSite } from './builds.ts';
import { wordsIn } from './words-in.ts';

const site = aSite({ printed: true });
const confined = 'confined-to: the-forgotten-drawer\n';

beforeAll(() => {
  mkdirSync(join(site.content, 'quotes/hall-letters-2001'));
  site.write(
    'sources/hall-letters-2001.yaml',
    `type: report\ntitle: Colanders and letters\npublisher: Hall\nissued: 2001\nkind: primary record\nread: excerpt\naccessed: 2020-01-02\nURL: https://example.net/letters\nlink: false\n${confined}`,
  );
  site.write(
    'quotes/hall-letters-2001/colander.yaml',
    `words: The colander was mine alone.\nspeaker: ada-example\nform: statement\nsaid: 2001-05-04\nsaid-basis: its date\nplace: page 1\ntopics:\n  - soup\nchecked:\n  by: eye\n  on: 2020-01-02\n${confined}corrections:\n  - on: 2020-01-05\n    what: The colander was called a scoop.\n`,
  );
  site.write(
    'claims/ts-09.yaml',
    `statement: One colander was kept at home.\nkind: figure\nstatus: reported\nsays: Ada Example\nsources:\n  - source: hall-letters-2001\nconfidence: medium\n${confined}`,
  );
  site.change(
    'articles/the-forgotten-drawer.mdx',
    '## What the newspaper counted',
    'Of soup she wrote that <Q id="hall-letters-2001/colander">The colander was mine</Q> and that <Claim id="ts-09">a scoop stayed at home</Claim>.[@hall-letters-2001]\n\n<Quote id="hall-letters-2001/colander" />\n\n<Claim id="ts-09" />\n\n## What the newspaper counted',
  );
  site.readByEye('hall-letters-2001/colander');
});
afterAll(() => site.remove());

test('what is confined to an article stands there and nowhere else in the release', async () => {
  const { status, output } = site.build();
  expect(status, output).toBe(0);
  const article = readFileSync(
    join(site.target, 'articles/the-forgotten-drawer/index.html'),
    'utf8',
  );
  expect(article).toContain('The colander was mine alone.');
  expect(article).toContain('a scoop stayed at home');
  expect(article).not.toMatch(/href="[^"]*(?:letters|colander|ts-09)/);
  expect(article).not.toContain('example.net');
  expect(article).not.toMatch(/\.(?:epub|pdf)/);
  const told = await Promise.all(
    ['epub', 'pdf'].map((form) =>
      said(`articles/the-forgotten-drawer/the-forgotten-drawer.${form}`),
    ),
  );
  for (const words of told)
    expect(words.replace(/\s|\\n/g, ' ')).toContain('stand on its page and nowhere else');
  const holding: string[] = [];
  for (const file of await filesOf(site.target))
    if (
      /colander|scoop|hall-letters|ts-09|example\.net|topics\/soup/i.test(file + (await said(file)))
    )
      holding.push(file);
  expect(holding).toEqual(['articles/the-forgotten-drawer/index.html']);
}, 600_000);

const said = (file: string): Promise<string> =>
  wordsIn(file, readFileSync(join(site.target, file)));
