import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../../src/publish/files-of.ts';
import { withoutMarks } from '../../../src/publish/finished/marks.ts';
import { walk } from '../../../src/publish/finished/walk.ts';
import { wordProblem } from '../../../src/record/problem.ts';
import { type Reading, read } from '../../../src/record/read/read.ts';
import { aSite } from '../builds.ts';

const site = aSite();
const article = 'articles/the-forgotten-drawer/index.html';
const other = 'articles/the-second-count/index.html';
const about = 'confined-to: the-forgotten-drawer\n';
let render: string;
let reading: Reading;

beforeAll(() => {
  mkdirSync(join(site.content, 'quotes/hall-letters-2001'));
  site.write(
    'sources/hall-letters-2001.yaml',
    `type: report\ntitle: Letters\npublisher: Hall\nkind: primary record\nread: excerpt\naccessed: 2020-01-02\nURL: https://example.net/a/letters.html\nlink: false\n${about}`,
  );
  site.write(
    'quotes/hall-letters-2001/colander.yaml',
    `words: The colander was mine alone, and nobody else’s.\nspeaker: ada-example\nform: statement\nsaid: 2001-05-04\nsaid-basis: its date\nplace: page 1\ntopics:\n  - counting\nchecked:\n  by: eye\n  on: 2020-01-02\n${about}`,
  );
  site.write(
    'claims/ts-08.yaml',
    'statement: No drawer was ever shut.\nkind: denial\nstatus: denied\nsays: The wardens\nsources:\n  - source: hall-minutes-2001\nconfidence: medium\nnever-without-one-of:\n  - ts-01\nkeep-apart-from:\n  - bo-sample\n',
  );
  site.change(
    'articles/the-forgotten-drawer.mdx',
    '<Discrepancy id="x-01" />',
    '<Discrepancy id="x-01" />\n\n<Quote id="hall-letters-2001/colander" />',
  );
  site.readByEye('hall-letters-2001/colander');
  render = site.render();
  reading = read(site.content);
});
afterAll(() => site.remove());

/** The problems of a copy of the render in which one file was changed. */
async function problemsWith(file: string, change: (text: string) => string): Promise<string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'walked-'));
  try {
    const before = readFileSync(join(render, file), 'utf8');
    const after = change(before);
    expect(after, file).not.toBe(before);
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), after);
    return (await walk(copy, reading)).problems.map(wordProblem);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A change that puts a text before the end of the main part. */
const adding = (html: string) => (page: string) => page.replace('</main>', `${html}</main>`);

test('a render as it should be passes, and loses what only the build needs', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'walked-'));
  cpSync(render, copy, { recursive: true });
  expect(readFileSync(join(copy, article), 'utf8')).toContain('data-wwc-place="14:1"');
  const { problems } = await walk(copy, reading);
  expect(problems.map(wordProblem)).toEqual([]);
  const html = readFileSync(join(copy, article), 'utf8');
  expect(/data-(?:place|record|claim)|hall-letters/.exec(html)?.[0]).toBeUndefined();
  rmSync(copy, { recursive: true });
});

test('one letter altered in any words of any page is told at the editor’s file', async () => {
  const missed: string[] = [];
  let tried = 0;
  for (const file of (await filesOf(render)).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(render, file), 'utf8');
    for (const { id, words } of reading.dossier.quotes.values()) {
      const part = words.slice(0, 24);
      for (let at = html.indexOf(part); at >= 0; at = html.indexOf(part, at + 1)) {
        tried += 1;
        const letter = at + 1 + (tried % 20);
        const changed = html[letter] === 'x' ? 'y' : 'x';
        const problems = await problemsWith(
          file,
          () => html.slice(0, letter) + changed + html.slice(letter + 1),
        );
        const told = problems.some(
          (each) =>
            each.startsWith(`${site.content}/quotes/${id}.yaml:1:`) ||
            /^\S+\.mdx:\d+:\d+ {2}quotation-marks-are-checked/.test(each),
        );
        if (!told) missed.push(`${file} ${html.slice(at - 60, at + 40)}`);
      }
    }
  }
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(80);
});

describe('is refused, with its file and line:', () => {
  const drawer = 'articles/the-forgotten-drawer\\.mdx';
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a quotation in a paragraph of an article',
      article,
      (html) => html.replace('A year later', 'A year later, “every spoon”,'),
      new RegExp(`${drawer}:16:1 {2}quotation-marks-are-checked`),
    ],
    [
      'a confined quotation in a list',
      'quotes/index.html',
      adding('<p>The colander was mine alone, and nobody else’s.</p>'),
      /colander\.yaml:1:1 {2}confined-records-stay {2}in \/quotes\/index\.html, a sentence/,
    ],
    [
      'a confined quotation in a feed',
      'quotes/feed.xml',
      (text) => text.replace('</feed>', '<entry>The colander was mine alone, and</entry></feed>'),
      /colander\.yaml:1:1 {2}confined-records-stay {2}in \/quotes\/feed\.xml/,
    ],
    [
      'a confined quotation in another article',
      other,
      adding('<p>The colander was mine alone, and so on.</p>'),
      /colander\.yaml:1:1 {2}confined-records-stay .*→ It is confined to the article "the-forgotten-drawer"/,
    ],
    [
      'the address of a confined quotation, in its own article too',
      article,
      adding('<a href="/quotes/hall-letters-2001/colander/">Its record</a>'),
      /colander\.yaml:1:1 {2}confined-records-stay .*the address/,
    ],
    [
      'an address that may not be linked',
      'data/sources.json',
      (text) =>
        text.replace(
          '"hall-minutes-2001"',
          '"hall-minutes-2001","note":"https://www.example.net/a/letters.html"',
        ),
      /hall-letters-2001\.yaml:1:1 {2}confined-records-stay .*→ Its source says "link: false"/,
    ],
    [
      'a name and what it is kept from',
      other,
      adding(
        '<p data-wwc-place="20:1">So said Bo Sample.</p><p><a href="/claims/#ts-08">No drawer</a></p>',
      ),
      /ts-08\.yaml:1:1 {2}records-stand-apart .*"ts-08" on one page with "bo-sample"/,
    ],
    [
      'a denial without a finding',
      other,
      adding('<p data-wwc-place="20:1"><span data-wwc-claim="ts-08">It was never shut.</span></p>'),
      /articles\/the-second-count\.mdx:20:1 {2}denials-stand-with-findings .*without "ts-01".*→ Add/,
    ],
    [
      'words of data that differ',
      'data/quotes.json',
      (text) => text.replace('Every spoon in the hall', 'Every spoon in a hall'),
      /all-counted\.yaml:1:1 {2}quotation-marks-are-checked {2}in \/data\/quotes\.json/,
    ],
    [
      'words of a table that differ',
      'data/quotes.csv',
      (text) => text.replace('Every spoon in the hall', 'Every spoon in a hall'),
      /all-counted\.yaml:1:1 {2}quotation-marks-are-checked {2}in \/data\/quotes\.csv/,
    ],
    [
      'words of a feed that differ',
      'quotes/feed.json',
      (text) => text.replace('Every spoon in the hall was', 'Every spoon in a hall was'),
      /all-counted\.yaml:1:1 {2}quotation-marks-are-checked {2}in \/quotes\/feed\.json/,
    ],
    [
      'words of a citation that differ',
      'quotes/hall-minutes-2001/all-counted/cite.bib',
      (text) => text.replace('Every spoon in the hall', 'Every spoon in a hall'),
      /all-counted\.yaml:1:1 {2}quotation-marks-are-checked/,
    ],
  ])('%s', async (_name, file, change, expected) => {
    const problems = await problemsWith(file, change);
    expect(
      problems.some((each) => expected.test(each)),
      problems.join('\n'),
    ).toBe(true);
  });
});

test('marks are taken out of tags, and out of nothing else', () => {
  expect(
    withoutMarks('<p data-wwc-place="1:1" id="a"> data-wwc-place="1:1"</p><i data-wwc-claim="x">'),
  ).toBe('<p id="a"> data-wwc-place="1:1"</p><i>');
});
