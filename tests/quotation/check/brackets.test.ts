import { expect, test } from 'vitest';
import { aLookup } from './a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const some = quotes.filter(
  ({ words }, at) => at % 4 === 0 && words.split(' ').length > 4 && !/[[\]]/.test(words),
);
const recorded =
  'At an operational level, the police gave no priority to CSE [child sexual exploitation], regarding many child victims with contempt';

test.each([
  'child\nsexual exploitation',
  'child sexual  exploitation',
  'child\u00A0sexual exploitation',
])('the document’s own brackets are known however they are spaced: %j', async (inner) => {
  const { word } = await finding(recorded.replace('child sexual exploitation', inner));
  expect(word).toBe('= Verbatim, from within a sentence');
});

test('other words in brackets are none of the document’s', async () => {
  const { because } = await finding(recorded.replace('exploitation]', 'abuse]'));
  expect(because).toContain('**[child sexual abuse]** stands nowhere in the record.');
});

test.each<[string, (words: string) => string]>([
  ['in square brackets', (words) => `[${words}]`],
  ['as a link with brackets in its address', (words) => `> [${words}](https://example.org/a_(b))`],
  ['in an environment of LaTeX', (words) => `\\begin{quote}${words}\\end{quote}`],
])('a quotation %s is verbatim', async (_how, form) => {
  const wrong: object[] = [];
  for (const { words } of some) {
    const text = form(words);
    const { word } = await finding(text);
    if (word !== '= Verbatim') wrong.push({ text, word });
  }
  expect(wrong).toEqual([]);
});
