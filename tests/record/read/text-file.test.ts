import { describe, expect, test } from 'vitest';
import { textFile } from '../../../src/record/read/text-file.ts';
import { tooMuch } from '../../../src/record/read/too-much.ts';

const text = (body: string): string => `---\ntitle: Spoons\n---\n\n${body}\n`;

describe('a text', () => {
  test('gives its front matter and its tree, each with its place in the file', () => {
    const { frontMatter, tree, fault } = textFile(text('Every spoon.'));
    expect(frontMatter.value).toEqual({ title: 'Spoons' });
    expect(frontMatter.placeOf(['title'])).toEqual({ line: 2, column: 8 });
    expect(tree.children.at(-1)?.position?.start).toMatchObject({ line: 5, column: 1 });
    expect(fault).toBeUndefined();
  });

  test('without front matter has none', () => {
    const { frontMatter, tree } = textFile('Every spoon.\n');
    expect(frontMatter.value).toBeNull();
    expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  });

  test.each<[string, string, { line: number; column: number }, string, RegExp]>([
    [
      'a brace left open',
      'Every {spoon.',
      { line: 5, column: 14 },
      'code, or a brace that looks like it',
      /^Remove it, or write \\\{/,
    ],
    [
      'an import',
      "import fs from 'node:fs'\nwas said",
      { line: 6, column: 5 },
      'code, or a brace that looks like it',
      /^Remove it/,
    ],
    [
      'a comment',
      'Every <!-- spoon -->',
      { line: 5, column: 8 },
      'an HTML comment or declaration',
      /no comments/,
    ],
    [
      'a tag left open',
      'Every <Q id="a/b">spoon',
      { line: 5, column: 7 },
      '',
      /^Close every tag you open/,
    ],
  ])('with %s is told where, and keeps its front matter', (_what, body, at, found, remedy) => {
    const { fault, frontMatter, tree } = textFile(text(body));
    expect(fault?.at).toEqual(at);
    expect(fault?.found).toContain(found);
    expect(fault?.remedy).toMatch(remedy);
    expect(frontMatter.value).toEqual({ title: 'Spoons' });
    expect(tree.children).toEqual([]);
  });
});

describe('too much', () => {
  const levels = (many: number) => `${'> '.repeat(many)}x`;
  test.each<[string, 'Markdown' | 'YAML', string, number | undefined]>([
    ['a long text', 'Markdown', 'x\n\n'.repeat(3_999), undefined],
    ['more lines than any text has', 'Markdown', 'x\n'.repeat(8_000), 1],
    ['more characters than any text has', 'YAML', `a: ${'x'.repeat(300_000)}`, 1],
    ['a line set in by 80', 'YAML', `a:\n${' '.repeat(80)}b`, undefined],
    ['a line set in by 81', 'YAML', `a:\n${' '.repeat(81)}b`, 2],
    ['twenty levels', 'Markdown', `x\n\n${levels(20)}`, undefined],
    ['one level more', 'Markdown', `x\n\n${levels(21)}`, 3],
    ['numbers within each other', 'Markdown', `${'1. '.repeat(21)}x`, 1],
    ['a rule of hyphens', 'Markdown', '-'.repeat(60), undefined],
    [
      'twenty brackets within each other',
      'YAML',
      `a: ${'['.repeat(20)}${']'.repeat(20)}`,
      undefined,
    ],
    ['one bracket more', 'YAML', `a: ${'['.repeat(21)}`, 1],
    ['braces within each other over lines', 'YAML', '{a:\n'.repeat(21), 21],
    ['many short lists', 'YAML', 'a: [b]\n'.repeat(2_000), undefined],
    ['more short lists than any record has', 'YAML', 'a: [b]\n'.repeat(2_001), 2_001],
    ['a paragraph with 400 brackets', 'Markdown', '[a] '.repeat(200), undefined],
    ['a paragraph with more', 'Markdown', `one\n\ntwo\n${'[a] '.repeat(201)}`, 3],
    ['brackets in many paragraphs', 'Markdown', '[a]\n\n'.repeat(300), undefined],
    ['a paragraph with 2,000 marks', 'Markdown', '*a '.repeat(2_000), undefined],
    ['a paragraph with one mark more', 'Markdown', '*a '.repeat(2_001), 1],
    ['marks in many paragraphs', 'Markdown', `${'*a '.repeat(200)}\n\n`.repeat(20), undefined],
    ['a paragraph of 40,001 characters', 'Markdown', `one\n\n${'x'.repeat(40_001)}`, 3],
    ['long paragraphs', 'Markdown', `${'x'.repeat(30_000)}\n\n`.repeat(3), undefined],
  ])('%s in %s', (_what, kind, content, line) => {
    expect(tooMuch(content, kind)?.at).toEqual(line && { line, column: 1 });
  });
});
