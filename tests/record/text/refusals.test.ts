import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/record/text/parse.ts';
import {
  definitionsIn,
  isAllowedAddress,
  isPicture,
  refusals,
} from '../../../src/record/text/refusals.ts';

describe('an address', () => {
  test.each([
    'https://example.org/',
    'mailto:ann@example.org',
    '/about/',
    '#note',
    './next/',
    '../up/',
  ])('%s is allowed', (url) => {
    expect(isAllowedAddress(url)).toBe(true);
  });
  test.each([
    'http://example.org/',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org/',
    '/\\example.org/',
    'about/',
    '',
    'https://exa mple.org/',
    'blob:x',
    'tel:123',
  ])('%j is refused', (url) => {
    expect(isAllowedAddress(url)).toBe(false);
  });
});

test.each([
  ["import x from 'y'", 'an import or export'],
  ['export const x = 1', 'an import or export'],
  ['Words {1 + 1}.', 'code in braces, {1 + 1}'],
  ['{/* a comment */}', 'code in braces, {/* a comment */}'],
  ['<script>x</script>', 'the tag <script>'],
  ['<img src="/x.png" onerror="x()" />', 'the tag <img>'],
  ['<a.b />', 'the tag <a.b>'],
  ['<>x</>', 'the tag <>'],
  ['<Q id="a/b" onclick="x">y</Q>', '"onclick", which <Q> does not take'],
  ['Words <Q id={x}>y</Q>', 'code in a tag, <Q {…}>'],
  ['<Argument {...x}>y</Argument>', 'code in a tag, <Argument {…}>'],
  ['Words <Q>y</Q>', '<Q> without its id'],
  ['Words <Q id="a/b"></Q>', '<Q> with nothing inside'],
  ['Words <Q id="a/b">**y**</Q>', 'formatting inside <Q>'],
  ['[x](javascript:y)', 'the address "javascript:y"'],
  ['[x](&#106;avascript:y)', 'the address "javascript:y"'],
  ['[x]\n\n[x]: javascript:y', 'the address "javascript:y"'],
  ['<javascript:y>', undefined],
  ['Words <Q id="a/b">y</Q> and <Claim id="c">z</Claim>.', undefined],
  ['<Claim id="c" />', undefined],
  ['<Claim id="c">z</Claim>', undefined],
  ['<Argument>\n\nz\n\n</Argument>', undefined],
  ['<Quote id="a/b">\n\ny\n\n</Quote>', 'text inside <Quote>'],
  ['Words <Quote id="a/b" /> and more.', '<Quote> in the middle of a paragraph'],
  ['<Q id="a/b">\n\ny\n\n</Q>', '<Q> on a line apart from its words'],
  ['![x](https://example.org/a.png)', 'a picture from "https://example.org/a.png"'],
  ['![x][a]\n\n[a]: ../images/a.gif', 'a picture from "../images/a.gif"'],
  ['![x][a]\n\n[a]: ../images/a.svg', undefined],
  ['![x](../images/a.svg)', undefined],
  ['[x](http://example.org/)', 'the address "http://example.org/"'],
])('%j: %s', (text, found) => {
  let first: string | undefined;
  try {
    first = refusals(parse(text))[0]?.found;
  } catch {
    // What is no MDX at all is refused by the parser.
    first = undefined;
  }
  expect(first).toBe(found);
});

describe('what to write instead', () => {
  const remedy = (text: string) => refusals(parse(text))[0]?.remedy;
  test.each([
    ['<Qoute id="a/b" />', 'Did you mean "Quote"?'],
    ['<script>x</script>', /^Use Markdown, or one of <Q>, .*<Term>/],
    ['Words <Q idd="a/b">y</Q>', 'Did you mean "id"?'],
    ['Words <Q id="a/b" onclick="x">y</Q>', 'Remove it.'],
    ['Words <Q>y</Q>', 'Write <Q id="…">.'],
    ['Words <Q id="a/b"></Q>', 'Put the words between <Q> and </Q>.'],
    ['Words <Q id={x}>y</Q>', 'Write plain values: <Q id="…">.'],
    [
      '<Quote id="a/b">\n\ny\n\n</Quote>',
      'Write <Quote id="…" /> alone; the record gives the text.',
    ],
    ['<Q id="a/b">\n\ny\n\n</Q>', 'Write <Q id="…">words</Q> on one line.'],
    ['Words {1}.', 'Remove it, or write \\{ for a brace.'],
    ['[x](javascript:y)', 'Use an address that starts with https://, mailto:, / or #.'],
  ])('for %j is told', (text, expected) => {
    expect(remedy(text)).toMatch(expected);
  });
});

test('every slip of a tag is told, and its form only where it has none', () => {
  const found = (text: string) => refusals(parse(text)).map((each) => each.found);
  expect(found('A <Q a="x" b="y"></Q>.')).toEqual([
    '"a", which <Q> does not take',
    '"b", which <Q> does not take',
  ]);
});

test('each refusal has its place', () => {
  const at = refusals(parse('One\n\nTwo {x} <Spoon />')).map(({ at: { line, column } }) => [
    line,
    column,
  ]);
  expect(at).toEqual([
    [3, 5],
    [3, 9],
  ]);
});

test.each([
  ['../images/a.svg', true],
  ['../images/2001/a-b.webp', true],
  ['../images/a.gif', false],
  ['../images/.svg', false],
  ['../images/../a.svg', false],
  ['images/a.svg', false],
  ['../images/a.svg?x', false],
  ['https://example.org/../images/a.svg', false],
])('whether %s is a picture of ours: %s', (url, expected) => {
  expect(isPicture(url)).toBe(expected);
});

test('of two definitions of one name the first counts', () => {
  const definitions = definitionsIn(parse('[a]: /one/\n\n[b]: /two/\n\n[a]: /three/'));
  expect([...definitions]).toEqual([
    ['a', '/one/'],
    ['b', '/two/'],
  ]);
});
