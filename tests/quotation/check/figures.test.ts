import { expect, test } from 'vitest';
import { aLookup } from './a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const some = quotes.filter(({ words }, at) => at % 4 === 0 && words.split(' ').length > 5);
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Those that are called verbatim, though their first sentence says nothing of a figure. */
async function silent(texts: readonly string[], figure: string): Promise<object[]> {
  const all: object[] = [];
  for (const text of texts) {
    const { word, because } = await finding(text);
    const [first = ''] = because.split('\n');
    if (/Verbatim/.test(word) && !first.includes(`(${figure})`)) all.push({ text, word, because });
  }
  return all;
}

test.each<[string, (words: string) => string]>([
  ['at the beginning', (words) => `97 ${small(words)}`],
  ['at the beginning, with a point', (words) => `97. ${words}`],
  ['on the line before', (words) => `97\n${words}`],
  ['at the end', (words) => `${words.replace(/[.]$/, '')}97`],
])('a figure %s is told first, or told as changed', async (_where, form) => {
  expect(
    await silent(
      some.map(({ words }) => form(words)),
      '97',
    ),
  ).toEqual([]);
});

test('a figure in the place of the record’s is changed, and no number of a page or a paragraph', async () => {
  const stretches = quotes.flatMap(({ words }) =>
    [...words.matchAll(/(?<!\S)[(“‘]?\d{1,3}(?= \p{L})/gu)].flatMap(({ 0: figure, index }) => {
      const rest = words
        .slice(index + figure.length + 1)
        .split(' ')
        .slice(0, 12)
        .join(' ');
      return rest.split(' ').length > 5 ? [`97 ${rest}`, `97. ${rest}`, `97\n${rest}`] : [];
    }),
  );
  expect(stretches.length).toBeGreaterThan(20);
  const wrong: object[] = [];
  for (const text of stretches) {
    const { word } = await finding(text);
    if (/Verbatim/.test(word)) wrong.push({ text, word });
  }
  expect(wrong).toEqual([]);
});

test('of several quotations each keeps its figures', async () => {
  const text = some
    .slice(0, 8)
    .map(({ words, speaker }) => `Then the board heard from ${speaker} this: “${words}97”`)
    .join('\n');
  const { answer } = await finding(text);
  const answers = answer.verdict.kind === 'several' ? answer.verdict.answers : [];
  expect(answers).toHaveLength(8);
  for (const { verdict, peeled } of answers)
    if (/verbatim|omissions/.test(verdict.kind)) expect(peeled).toContain('note numbers (97)');
});
