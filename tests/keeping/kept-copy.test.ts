import { expect, test } from 'vitest';
import { titleOf, withNote } from '../../src/keeping/worker/kept-copy.ts';
import { withoutIn } from '../../src/keeping/worker/withdrawn.ts';

test('a kept page says first in its text of which day it is, and what it may lack', () => {
  const html = '<body><header></header><main id="main" class="breakout"><h1>Spoons</h1></main>';
  const note = withNote(html, new Date(2020, 4, 17, 9, 5));
  expect(note).toMatch(
    /<main id="main" class="breakout"><p [^>]+>Kept copy of 17 May 2020 at 09:05\./,
  );
  expect(note).toContain('corrections made since are not in it');
  expect(note).toContain('href="/offline/"');
  expect(note).toMatch(/<\/p><h1>Spoons<\/h1><\/main>$/);
});

test.each([
  ['<title>Spoons &amp; forks – What Was Counted</title>', 'Spoons & forks'],
  ['<title>1993 – 2003 – What Was Counted</title>', '1993 – 2003'],
  ['<title>What Was Counted</title>', 'What Was Counted'],
  [
    '<title>The hall&#39;s &quot;spoons&quot; &lt;b&gt; – What Was Counted</title>',
    `The hall's "spoons" <b>`,
  ],
  ['<p>No title', ''],
])('the title of %s is %s', (html, title) => {
  expect(titleOf(html)).toBe(title);
});

test.each([
  ['without 0123abcd\n0123456789\n', '0123abcd'],
  ['<!doctype html>\nwithout 0123abcd', undefined],
  ['', undefined],
])('what a site is made without is the first line of its list of builds: %j', (text, without) => {
  expect(withoutIn(text)).toBe(without);
});
