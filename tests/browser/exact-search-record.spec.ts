/** Every quotation of the real record is found by its words, in whatever way they are asked for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { Chance } from '../bench/corpus/chance.ts';
import { shownFor } from '../search/exact/asking.ts';
import type { Expected } from '../search/exact/expected.ts';
import { faults } from '../search/exact/faults.ts';
import { asked, phrasesOf } from '../search/exact/questions.ts';
import { Texts } from '../search/exact/texts.ts';
import { line } from '../search/exact/truth.ts';

const none = { quotations: 0, passages: 0 };

test.use({ baseURL: 'http://localhost:4401' });

test('every quotation of the record is found by its words', async ({ page }) => {
  test.setTimeout(600_000);
  const record: { id: string; words: string }[] = JSON.parse(
    readFileSync('dist/data/quotes.json', 'utf8'),
  );
  const texts = new Texts(record.map(({ id, words }) => ({ url: `/quotes/${id}/`, words })));
  const chance = new Chance(5);
  const phrases = record.flatMap(({ words }) => phrasesOf(words, 5, chance));
  const questions = asked(phrases, chance);
  const shown = await shownFor(
    page,
    questions.map(({ text }) => text),
  );
  const told = questions.flatMap((question, at) => {
    const own = shown[at];
    if (!own) return [`no answer to ${question.text}`];
    const quotations = texts.holders(question.wanted).map((number) => texts.all[number]?.url ?? '');
    // Long reads quote the record; here it is enough that those shown hold the words.
    const passages = own.passages.flatMap(({ url, text }) =>
      question.form === 'mixed' || line(text).text.includes(line(question.wanted).text)
        ? [`${url.replace(/[?#].*/, '')}${line(text).text}`]
        : [],
    );
    const expected: Expected = { ...question, quotations, passages, loose: none };
    return faults(expected, own);
  });
  expect(questions.length).toBeGreaterThan(record.length * 10);
  expect(told.slice(0, 20), `${told.length} faults`).toEqual([]);
});
