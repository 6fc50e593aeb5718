import { describe, expect, test } from 'vitest';
import { numbering } from '../../../src/quotation/check/numbered.ts';
import { leastCost, passage } from '../../../src/quotation/check/passage.ts';

const record = 'the warden counted every spoon in the hall twice before tea was served';

/** The words of the record that a text stands for, what it costs, and how many words it keeps. */
function standsFor(pasted: string, recorded = record) {
  const number = numbering();
  const { numbers } = number(recorded);
  const { from, to, cost, kept } = passage(number(pasted), numbers);
  return [recorded.split(' ').slice(from, to).join(' '), Number(cost.toFixed(6)), kept];
}

describe('a text stands', () => {
  test.each([
    ['as it is', 'every spoon in the hall', 'every spoon in the hall', 0, 5],
    ['from the first word on', 'the warden counted', 'the warden counted', 0, 3],
    ['up to the last word', 'tea was served', 'tea was served', 0, 3],
    ['as a whole', record, record, 0, 13],
    ['with a word changed', 'every fork in the hall', 'every spoon in the hall', 1, 4],
    ['with a word put in', 'every big spoon in the hall', 'every spoon in the hall', 1, 5],
    ['with two put in', 'every big old spoon in the hall', 'every spoon in the hall', 2, 5],
    ['with a word left out', 'every spoon in hall twice', 'every spoon in the hall twice', 1, 5],
    ['with two left out', 'every spoon the twice', 'every spoon in the hall twice', 2, 4],
    [
      'with a stretch left out, at little more than a word',
      'the warden counted every spoon before tea was served',
      record,
      1.3,
      9,
    ],
    ['with its last word changed', 'every spoon in the shed', 'every spoon in the hall', 1, 4],
    ['with its first word changed', 'some spoon in the hall', 'every spoon in the hall', 1, 4],
    ['with a word before the first of the record', 'so the warden', 'the warden', 1, 2],
    ['with a word after the last of the record', 'was served cold', 'was served', 1, 2],
  ])('%s', (_how, pasted, words, cost, kept) => {
    expect(standsFor(pasted)).toEqual([words, cost, kept]);
  });

  test('where it keeps most words, of places at the same cost', () => {
    expect(standsFor('a b', 'a x b and a y')).toEqual(['a x b', 1, 2]);
  });

  test('at the last of places that are alike', () => {
    const number = numbering();
    const { numbers } = number('a b c a b');
    expect(passage(number('a b'), numbers)).toMatchObject({ from: 3, to: 5, cost: 0, kept: 2 });
  });

  test('nowhere in a record without words', () => {
    expect(standsFor('a b', '')).toEqual(['', 2, 0]);
  });

  test('at no cost if it has no words', () => {
    expect(standsFor('', 'a b')).toEqual(['', 0, 0]);
  });
});

test('a passage weighs what its words that are kept tell', () => {
  const number = numbering();
  const [{ numbers }, pasted] = [number('the warden counted'), number('the boy counted')];
  const [the = 0, , counted = 0] = pasted.weights;
  expect(counted).toBeGreaterThan(the);
  expect(passage(pasted, numbers).weight).toBeCloseTo(the + counted, 9);
});

test('a passage costs at least the words that stand nowhere in the record', () => {
  const number = numbering();
  const { numbers } = number(record);
  expect(leastCost(number('every fork in the shed'), numbers)).toBe(2);
  expect(leastCost(number('spoon every'), numbers)).toBe(0);
  expect(leastCost(number(''), numbers)).toBe(0);
});
