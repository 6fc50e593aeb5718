import { describe, expect, test } from 'vitest';
import { departureInWords, whatStoodAt } from '../../src/format/departure-in-words.ts';
import { escapeHtml, jsonForScript } from '../../src/format/escape-html.ts';
import { escaped } from '../../src/format/escaped.ts';
import { list } from '../../src/format/list.ts';
import { namesInWords } from '../../src/format/name.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j are listed as %j', (items, phrase) => {
  expect(list(items)).toBe(phrase);
});

test('names are said with the given one first; of a body its own', () => {
  const names = [
    { given: 'Ada', family: 'Example' },
    { family: 'Sample' },
    { literal: 'The Hall' },
  ];
  expect(namesInWords(names as Parameters<typeof namesInWords>[0])).toBe(
    'Ada Example, Sample and The Hall',
  );
});

test('what could be markup is escaped', () => {
  const text = `<a b="c">&'`;
  expect(escapeHtml(text)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;'");
  expect(escaped(text)).toBe(escapeHtml(text));
  expect(jsonForScript({ a: '</script><!--' })).toBe(String.raw`{"a":"\u003c/script>\u003c!--"}`);
});

test('what XML cannot hold is left out, and all else kept', () => {
  expect(escaped('a\u0000\u0008b\t\r\nc\uFFFEd\uFFFD\u{1F944} \u001F')).toBe(
    'ab\t\r\ncd\uFFFD\u{1F944} ',
  );
});

describe('what departed', () => {
  test.each([
    ['/articles/the-drawer/', 'A long read'],
    ['/quotes/minutes/all/', 'A quotation'],
    ['/people/ada/feed.xml', 'A feed'],
    ['/articles/the-drawer/share.png', 'A file'],
    ['/method/', 'A page'],
    ['/', 'A page'],
  ])('at %s is told in general terms: %s', (address, words) => {
    expect(whatStoodAt(address)).toBe(words);
  });

  test('is told with its day, what became of it, and why', () => {
    const gone = { address: '/people/ada/', on: '2022-06-22' } as Parameters<
      typeof departureInWords
    >[0];
    expect(departureInWords(gone)).toBe(
      'A page on somebody who speaks in the record stood at this address until it was withdrawn on 22 June 2022.',
    );
    expect(departureInWords({ ...gone, to: '/people/bo/', why: 'The name was wrong.' })).toMatch(
      /until it moved on 22 June 2022\. The name was wrong\.$/,
    );
  });
});
