import { expect, test } from 'vitest';
import { escaped, unescaped } from '../../src/format/escaped.ts';

test('a text of XML is read as it was before it was escaped', () => {
  const text = `Spoons & "forks" <b>`;
  expect(unescaped(escaped(text))).toBe(text);
});

test.each([
  ['the hall&#39;s &apos;spoons&apos;', "the hall's 'spoons'"],
  ['&#34;spoons&#x22; &#x2F; &#x1f944;', '"spoons" / 🥄'],
  ['&amp;lt; stays one step behind', '&lt; stays one step behind'],
  ['what &nosuch; names nothing, and & alone', 'what &nosuch; names nothing, and & alone'],
])('%s is %s', (xml, text) => {
  expect(unescaped(xml)).toBe(text);
});
