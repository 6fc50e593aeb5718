import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sourceTexts } from '../../../src/desk/language/source-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'texts-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('reads texts whole and excerpts of YAML in pieces, and leaves out what is no source', () => {
  writeFileSync(join(folder, 'a.txt'), 'A whole text.');
  writeFileSync(join(folder, 'README.md'), 'Not a text.');
  writeFileSync(
    join(folder, 'b.yaml'),
    [
      'note: not an excerpt',
      'references:',
      '  - id: minutes',
      '    title: Not an excerpt',
      '    excerpt-read: One piece [...] another piece [excerpt cut]',
      '  - id: post',
      '    excerpt: "Reader’s note, not verbatim: nothing."',
    ].join('\n'),
  );
  const texts = sourceTexts(folder).map(({ name, text }) => [name.split('/').at(-1), text.trim()]);
  expect(texts.filter(([, text]) => text !== '')).toEqual([
    ['a.txt', 'A whole text.'],
    ['minutes', 'One piece'],
    ['minutes', 'another piece'],
  ]);
});
