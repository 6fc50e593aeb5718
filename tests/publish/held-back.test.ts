import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../src/publish/files-of.ts';
import { problemsIn } from '../../src/publish/problems.ts';
import { wordProblem } from '../../src/record/problem.ts';
import { aSite } from './builds.ts';
import { wordsIn } from './words-in.ts';

const end = Date.parse('2021-06-01T06:00:00Z') / 1000;
const articleOf = (title: string, series: number, held: string): string =>
  `---\ntitle: ${title}\nstandfirst: What ${title.toLowerCase()} were for.\nseries: ${series}\nwritten: 2001-06-01\nfacts-checked-to: 2001-06-01\ncontent-note: Of ${title.toLowerCase()}.\ntopics: [${title.toLowerCase()}]\n${held}\n---\n\n## On ${title.toLowerCase()}\n\nThe hall had ${title.toLowerCase()}.[@hall-minutes-2001]\n`;

const site = aSite({ published: true, printed: true });
const epoch = process.env.SOURCE_DATE_EPOCH;
const at = (seconds: number): void => {
  process.env.SOURCE_DATE_EPOCH = String(seconds);
};
const told = (): string[] =>
  problemsIn(site.content).problems.map((problem) =>
    wordProblem(problem).replaceAll(`${site.content}/`, ''),
  );
/** The files of the release in whose name or bytes a word stands. */
async function holding(word: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const file of await filesOf(site.target))
    if (word.test(file + (await wordsIn(file, readFileSync(join(site.target, file))))))
      found.push(file);
  return found;
}

beforeAll(() => {
  site.write(
    'articles/on-colanders.mdx',
    articleOf('Colanders', 7, 'embargo: 2021-06-01T07:00:00+01:00'),
  );
  site.write('articles/on-whisks.mdx', articleOf('Whisks', 8, 'draft: true'));
  site.write(
    'pages/tureens.mdx',
    '---\ntitle: Tureens\nstandfirst: Of tureens.\nupdated: 2001-06-01\ndraft: true\n---\n\nTureens hang.\n',
  );
});
afterAll(() => {
  site.remove();
  if (epoch === undefined) delete process.env.SOURCE_DATE_EPOCH;
  else process.env.SOURCE_DATE_EPOCH = epoch;
});

describe('what is held back', () => {
  test('has no byte in a release a second before its time, and all of it at its time, by nobody’s hand', async () => {
    at(end - 1);
    const before = site.build();
    expect(before.status, before.output).toBe(0);
    expect(await holding(/colander|whisk|tureen/i)).toEqual([]);

    at(end);
    const after = site.build();
    expect(after.status, after.output).toBe(0);
    expect(await holding(/whisk|tureen/i)).toEqual([]);
    expect(await holding(/colander/i)).toEqual(
      expect.arrayContaining([
        'articles/on-colanders/index.html',
        'articles/on-colanders/on-colanders.pdf',
        'articles/on-colanders/share.png',
        'index.html',
        'sitemap-0.xml',
      ]),
    );
  }, 600_000);

  test('may not be led to from what is public', () => {
    at(end - 1);
    const link = 'See [the colanders](/articles/on-colanders/) and [tureens](/tureens/).';
    site.change('pages/about.mdx', '\n---\n\n', `\n---\n\n${link}\n\n`);
    site.change('articles/on-whisks.mdx', '## On', `${link}[@hall-minutes-2001]\n\n## On`);
    expect(told()).toEqual([
      expect.stringMatching(
        /^pages\/about\.mdx:\d+:5 {2}nothing-leads-to-what-is-held-back {2}a link to \/articles\/on-colanders\/, which is under embargo until 2021-06-01T07:00:00\+01:00 \(the record: articles\/on-colanders\.mdx:9:10\) {2}→ Take the link out until then/,
      ),
      expect.stringMatching(/^pages\/about\.mdx:\d+:50 .* a link to \/tureens\/, which is a draft/),
    ]);
    at(end);
    expect(told()).toEqual([expect.stringContaining('/tureens/, which is a draft')]);
  });

  test('says a moment, with its zone', () => {
    site.change('articles/on-colanders.mdx', '2021-06-01T07:00:00+01:00', '2021-06-01 07:00');
    const slip = told().find((problem) => problem.includes('no moment'));
    expect(slip).toMatch(
      /^articles\/on-colanders\.mdx:9:10 {2}records-keep-their-form {2}embargo "2021-06-01 07:00" is no moment {2}→ Write 2026-12-01T06:00:00Z/,
    );
  });
});
