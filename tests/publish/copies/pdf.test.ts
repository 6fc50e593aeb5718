/** What becomes of a build by what the machine can print. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { renumbered } from '../../../src/publish/copies/pdf/finish.ts';
import { forPaper } from '../../../src/publish/copies/pdf/fonts.ts';
import { PrintingFailed, writePdfs } from '../../../src/publish/copies/pdf/pdfs.ts';
import { askPress } from '../../../src/publish/copies/pdf/press.ts';
import { filesOf } from '../../../src/publish/files-of.ts';
import { read } from '../../../src/record/read/read.ts';
import { aSite } from '../builds.ts';

const site = aSite({ published: true, printed: true });
const temporary = process.env.TMPDIR;
afterEach(() => {
  if (temporary === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporary;
});
afterAll(() => site.remove());

/** A browser that is not one: what a machine without its libraries, or one that runs nothing from there, is to a build. */
function breakBrowser(): void {
  process.env.TMPDIR = join(process.cwd(), site.work, 'tmp');
  mkdirSync(process.env.TMPDIR, { recursive: true });
  writeFileSync(join(process.env.TMPDIR, 'chromium'), 'no program');
}
const pdfs = async () => (await filesOf(site.target)).filter((file) => file.endsWith('.pdf'));
const page = () =>
  readFileSync(join(site.target, 'articles/the-second-count/index.html'), 'utf8').toLowerCase();

test('where a browser starts, each long read is there as a PDF; where none does, the build says so and offers none', async () => {
  const before = site.build();
  expect(before.status, before.output).toBe(0);
  expect(before.output).not.toContain('PDF');
  expect(await pdfs()).toEqual([
    'articles/the-forgotten-drawer/the-forgotten-drawer.pdf',
    'articles/the-second-count/the-second-count.pdf',
  ]);
  expect(page()).toContain('application/pdf');

  breakBrowser();
  const after = site.build();
  expect(after.status, after.output).toBe(0);
  expect(after.output.match(/No page offers a PDF.*/g)).toEqual([
    expect.stringMatching(
      /^No page offers a PDF of a long read: no browser starts here to print it \(.+\)\.$/,
    ),
  ]);
  expect(await pdfs()).toEqual([]);
  expect(page()).not.toContain('pdf');
}, 600_000);

test('a browser that started before, and does not when it is to print, stops the build with a sentence', async () => {
  breakBrowser();
  expect(await askPress()).toEqual({ fault: expect.stringMatching(/^no browser starts here/) });
  const folder = join(site.work, 'render');
  const { dossier } = read('tests/site/content');
  for (const id of dossier.articles.keys()) {
    mkdirSync(join(folder, 'articles', id), { recursive: true });
    writeFileSync(join(folder, 'articles', id, 'index.html'), '<!doctype html>');
  }
  const printing = writePdfs({ folder, dossier, press: { version: 'of another day' } });
  await expect(printing).rejects.toThrow(PrintingFailed);
  await expect(printing).rejects.toThrow(/started, and failed .* PDF=no npm run build\.$/);
});

test('a page waits for its fonts on paper, and asks for each weight by itself', () => {
  const face = (weight: string, file: string, display = 'optional') =>
    `@font-face{font-family:A;font-weight:${weight};font-display:${display};src:url(/${file})format("woff2")}`;
  expect(forPaper(`${face('400 640', 'a.woff2')}${face('400', 'b.woff2')}p{margin:0}`)).toBe(
    `${face('400', 'a.woff2?wght=400', 'block')}${face('640', 'a.woff2?wght=640', 'block')}${face('400', 'b.woff2', 'block')}p{margin:0}`,
  );
});

test('what a table names is numbered by its order alone, however the browser counted', () => {
  const print = (first: number, second: number) =>
    Buffer.from(
      [first, second, first, second]
        .map((each) => `/ID (node${String(each).padStart(8, '0')})`)
        .join(),
    );
  const once = Buffer.from(renumbered(print(21, 262))).toString();
  expect(once).toBe(Buffer.from(renumbered(print(23, 249))).toString());
  expect(once).toBe(print(0, 1).toString());
});
