import { describe, expect, test } from 'vitest';
import type { Lookup } from '../../../src/quotation/check/answer.ts';
import { spelt } from '../../../src/quotation/check/numbered.ts';
import { passagesIn } from '../../../src/quotation/check/passages.ts';

const apart = 1000;

/** A record of some quotations; their places begin at each thousand. */
function aRecord(...texts: string[]): Lookup & { readonly asked: string[] } {
  const quotes = texts.map((words, at) => ({ url: `/quotes/m/${at}/`, words }));
  const asked: string[] = [];
  return {
    asked,
    size: texts.length,
    nearest: async () => [],
    holders: async () => 0,
    places: async (first, second) => {
      asked.push(`${first} ${second}`);
      return texts.flatMap((text, of) => {
        const words = spelt(text);
        return words.flatMap((word, at) =>
          word === first && words[at + 1] === second ? [of * apart + at] : [],
        );
      });
    },
    at: async (place) => {
      const quote = quotes[Math.floor(place / apart)];
      if (!quote) throw new Error(`${place} is no place`);
      return quote;
    },
  };
}

const found = async (pasted: string, ...texts: string[]): Promise<unknown> => {
  const { verdict } = await passagesIn(pasted, aRecord(...texts), () => {});
  return verdict.kind === 'in part'
    ? verdict.parts.map(({ quote, text, exact }) => [quote.url.slice(-2, -1), text, exact])
    : verdict.kind;
};

const counted = 'Every spoon in the hall was counted twice by two people.';

describe('of a long text', () => {
  test('six words in a row are a passage of the record, and five are none', async () => {
    expect(await found('He said every spoon in the hall was red.', counted)).toEqual([
      ['0', 'every spoon in the hall was', false],
    ]);
    expect(await found('He said every spoon in the hall is red.', counted)).toBe('not here');
    expect(await found('Nothing of it.', counted)).toBe('not here');
    expect(await found('', counted)).toBe('not here');
  });

  test('a passage is told exact where it stands as it is', async () => {
    expect(await found(`Then he said: ${counted}`, counted)).toEqual([
      ['0', counted.slice(0, -1), true],
    ]);
  });

  test('one or two words that differ are forgiven, and three are not', async () => {
    const changed = (words: string): string => `So: ${counted.replace('in the hall', words)}`;
    for (const words of ['in the shed', 'in a shed'])
      expect(await found(changed(words), counted)).toEqual([
        ['0', changed(words).slice(4, -1), false],
      ]);
    expect(await found(changed('on a shed'), counted)).toEqual([
      ['0', 'was counted twice by two people', true],
    ]);
  });

  test('each quotation has the passage that is its own', async () => {
    const other = 'The drawer under the stage was forgotten by everybody.';
    expect(await found(`${counted} And then: ${other}`, other, counted)).toEqual([
      ['1', counted.slice(0, -1), true],
      ['0', other.slice(0, -1), true],
    ]);
  });

  test('of quotations that overlap, the longer counts, whichever begins first', async () => {
    const [short, long] = ['the hall was counted twice by', counted];
    const pasted = `And so it was told: ${counted}`;
    expect(await found(pasted, short, long)).toEqual([['1', counted.slice(0, -1), true]]);
    const [early, late] = [
      'Every spoon in the hall was',
      'in the hall was counted twice by two people',
    ];
    expect(await found(pasted, early, late)).toEqual([['1', late, true]]);
    expect(await found(pasted, late, early)).toEqual([['0', late, true]]);
  });

  test('of two that overlap and are as long, the first in the text counts', async () => {
    const [first, second] = ['Every spoon in the hall was', 'in the hall was counted twice'];
    expect(await found(`And so: ${counted}`, second, first)).toEqual([['1', first, true]]);
  });

  test('two that only touch both count', async () => {
    const [first, second] = ['Every spoon in the hall was', 'Counted twice by two old people'];
    expect(await found(`${first} ${second}`, first, second)).toEqual([
      ['0', first, true],
      ['1', second, true],
    ]);
  });

  test('a passage that is pasted twice is told once', async () => {
    expect(await found(`${counted} Again: ${counted}`, counted)).toHaveLength(1);
  });

  test('a pair of words is looked up once', async () => {
    const record = aRecord(counted);
    await passagesIn('two spoons, two spoons', record, () => {});
    expect(record.asked).toEqual(['two spoons', 'spoons two']);
  });

  test('what came along is taken off, and told', async () => {
    expect(await passagesIn('> Other words.', aRecord(counted), () => {})).toEqual({
      verdict: { kind: 'not here' },
      text: 'Other words.',
      leftOut: '',
      peeled: ['the e-mail marks >'],
    });
  });

  test('every two thousand words it is told how much was compared', async () => {
    const shares: number[] = [];
    const text = Array.from({ length: 4001 }, () => 'word').join(' ');
    await passagesIn(text, aRecord(), (share) => shares.push(share));
    expect(shares).toEqual([0, 2000 / 4001]);
  });

  test('the first 60,000 words are compared, and it is said if there are more', async () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'we').join(' ');
    const limit = async (text: string) => (await passagesIn(text, aRecord(), () => {})).limit;
    expect(await limit(words(60_000))).toBeUndefined();
    expect(await limit(words(60_001))).toBe(
      'It is so long that only its first 60000 words were compared.',
    );
    expect(await limit(`we ${'x'.repeat(399_997)}`)).toBeUndefined();
    expect(await limit(`we ${'x'.repeat(399_998)}`)).toBe(
      'It is so long that only its first 2 words were compared.',
    );
  });
});
