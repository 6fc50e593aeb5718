import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/record/text/parse.ts';
import { isAllowedAddress, refusals } from '../../../src/record/text/refusals.ts';

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
