import { describe, expect, test } from 'vitest';
import { quotesToCheck } from '../../../src/quotation/check/quotes-to-check.ts';
import { checkedRecord, verdictOn } from '../../../src/quotation/check/verdict.ts';
import { read } from '../../../src/record/read/read.ts';
import { compare } from '../../../src/words/verbatim.ts';
import { alterations, chance, shortened, spliced } from './alterations.ts';

const records = ['content', 'tests/site/content'].map((content) => ({
  content,
  quotes: quotesToCheck(read(content).dossier),
}));

describe.each(records)('of the record in $content', ({ quotes }) => {
  const record = checkedRecord(quotes);
  const long = quotes
    .map((quote) => ({ quote, words: quote.words.split(/\s+/) }))
    .filter(({ words }) => words.length >= 8);

  test.each(Object.entries(alterations))('%s is an alteration', (name, alter) => {
    const random = chance(7);
    const wrong = long.flatMap(({ quote, words }) => {
      const text = alter(words, random)?.join(' ');
      if (text === undefined) return [];
      const { verdict } = verdictOn(`“${text}”`, record);
      const right = verdict.kind === 'altered' && compare(quote.words, verdict.quote.words).found;
      return right ? [] : [{ name, text, verdict }];
    });
    expect(wrong).toEqual([]);
  });

  test.each(['[…]', '…', '...', '. . .', '[...]'])('an omission marked %s is one', (mark) => {
    const wrong = long.flatMap(({ words }) => {
      const text = shortened(words, mark);
      const { verdict } = verdictOn(`"${text}"`, record);
      return verdict.kind === 'with omissions' && verdict.omits ? [] : [{ text, verdict }];
    });
    expect(wrong).toEqual([]);
  });

  test('two quotations put together are both named', () => {
    const wrong = long.flatMap(({ quote, words }, at) => {
      const other = long[(at + 1) % long.length];
      if (!other || other.quote === quote) return [];
      const text = spliced(words, other.words);
      const { verdict } = verdictOn(text, record);
      const right =
        verdict.kind === 'spliced' &&
        [
          words.slice(0, Math.ceil(words.length / 2)),
          other.words.slice(Math.floor(other.words.length / 2)),
        ].every((half) =>
          verdict.parts.some((part) => compare(half.join(' '), part.quote.words).found),
        );
      return right ? [] : [{ text, verdict }];
    });
    expect(wrong).toEqual([]);
  });
});

test('whatever strict comparison finds is found through the index too', () => {
  const [real] = records;
  const record = checkedRecord(real?.quotes ?? []);
  const random = chance(11);
  const missed = record.quotes.flatMap(({ words }) => {
    const all = [...words.matchAll(/\S+/g)];
    const from = all[Math.floor((random() * all.length) / 2)]?.index ?? 0;
    const last = all[Math.floor(all.length / 2 + (random() * all.length) / 2)];
    const part = words.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0));
    if (!compare(part, words).found) return [];
    return verdictOn(part, record).verdict.kind === 'verbatim' ? [] : [part];
  });
  expect(missed).toEqual([]);
});
