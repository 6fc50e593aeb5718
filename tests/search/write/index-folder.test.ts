import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf } from '../../../src/publish/files-of.ts';
import { writeIndexFolder } from '../../../src/search/write/index-folder.ts';
import { anIndex, aQuotation } from '../an-index.ts';

const quotations = Array.from({ length: 50 }, (_, at) =>
  aQuotation(`The ${at}th of ${at * 7} spoons was counted.`, { said: String(1990 + (at % 9)) }),
);
const articles = [1, 2, 3].map((at) => ({
  url: `/articles/a${at}/`,
  title: `Article ${at}`,
  html: `<p>One spoon of ${at}.</p><p>Another spoon.</p>`,
}));

test('the same records in any order make the same bytes', async () => {
  // A build is sealed by its name.
  const folders = [0, 1].map(() => join(mkdtempSync(join(tmpdir(), 'index-')), 'build'));
  for (const [at, folder] of folders.entries())
    await writeIndexFolder({
      folder,
      quotations: at === 0 ? quotations : quotations.toReversed(),
      articles,
    });
  const [one = '', two = ''] = folders;
  const names = await filesOf(one);
  expect(await filesOf(two)).toEqual(names);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names)
    expect(readFileSync(join(two, name)).equals(readFileSync(join(one, name))), name).toBe(true);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('the text of all pages comes before their notes', async () => {
  const page = (at: number) => ({
    url: `/articles/a${at}/`,
    title: `Article ${at}`,
    html: `<main data-article="a"><section data-footnotes><p id="n">A spoon in note ${at}.</p></section><p id="p">A spoon in text ${at}.</p></main>`,
  });
  const index = await anIndex([], [page(1), page(2)]);
  const { passages } = await index.ask('q=spoon');
  expect(passages?.hits.map(({ block }) => block.words)).toEqual([
    'A spoon in text 1.',
    'A spoon in text 2.',
    'A spoon in note 1.',
    'A spoon in note 2.',
  ]);
  index.remove();
});
