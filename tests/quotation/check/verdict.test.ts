import { describe, expect, test } from 'vitest';
import { verdictOn } from '../../../src/quotation/check/verdict.ts';
import { compare } from '../../../src/words/verbatim.ts';
import { chance } from '../../chance.ts';
import { aLookup } from './a-lookup.ts';
import { alterations, shortened, spliced } from './alterations.ts';

const [real, invented] = [await aLookup('content'), await aLookup('tests/site/content')];
const records = [
  { content: 'content', ...real },
  { content: 'tests/site/content', ...invented },
];

/** What is wrong with some of them; of those that are told rightly nothing. */
const faults = async <T, F>(all: readonly T[], fault: (each: T, at: number) => Promise<F[]>) =>
  (await Promise.all(all.map(fault))).flat();

describe.each(records)('of the record in $content', ({ quotes, record }) => {
  const long = quotes
    .map((quote) => ({ quote, words: quote.words.split(/\s+/) }))
    .filter(({ words }) => words.length >= 8);

  test.each(Object.entries(alterations))('%s is an alteration', async (name, alter) => {
    const random = chance(7);
    const wrong = await faults(long, async ({ quote, words }) => {
      const text = alter(words, random)?.join(' ');
      if (text === undefined) return [];
      const { verdict } = await verdictOn(`“${text}”`, record);
      const right = verdict.kind === 'altered' && compare(quote.words, verdict.quote.words).found;
      return right ? [] : [{ name, text, verdict }];
    });
    expect(wrong).toEqual([]);
  });

  test.each(['[…]', '…', '...', '. . .', '[...]'])('an omission marked %s is one', async (mark) => {
    const wrong = await faults(long, async ({ words }) => {
      const text = shortened(words, mark);
      const { verdict } = await verdictOn(`"${text}"`, record);
      return verdict.kind === 'with omissions' && verdict.omits ? [] : [{ text, verdict }];
    });
    expect(wrong).toEqual([]);
  });

  test('two quotations put together are both named', async () => {
    const wrong = await faults(long, async ({ quote, words }, at) => {
      const other = long[(at + 1) % long.length];
      if (!other || other.quote === quote) return [];
      const text = spliced(words, other.words);
      const { verdict } = await verdictOn(text, record);
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

test('whatever strict comparison finds is found through the index too', async () => {
  const { quotes, record } = real;
  const random = chance(11);
  const missed = await faults(quotes, async ({ words }) => {
    const all = [...words.matchAll(/\S+/g)];
    const from = all[Math.floor((random() * all.length) / 2)]?.index ?? 0;
    const last = all[Math.floor(all.length / 2 + (random() * all.length) / 2)];
    const part = words.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0));
    // Three words or fewer stand in too many places.
    if (part.split(/\s+/).length < 4 || !compare(part, words).found) return [];
    return (await verdictOn(part, record)).verdict.kind === 'verbatim' ? [] : [part];
  });
  expect(missed).toEqual([]);
});
