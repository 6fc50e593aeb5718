import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/record/read/read.ts';
import { compare } from '../../src/words/verbatim.ts';

const record =
  'The reason the police here – as “we” said – didn’t act between 1997 and 2013 was in part £250,000, or 3.5%, of a co-ordinated plan; nothing else.';

describe('strict comparison', () => {
  test.each([
    ['the whole', record],
    ['a part', 'The reason the police here'],
    ['straight marks and apostrophes', 'as "we" said – didn\'t act'],
    ['single marks for double ones', 'as ‘we’ said'],
    ['an em dash without spaces', 'here—as “we” said'],
    ['a hyphen between spaces', 'here - as “we” said'],
    ['no-break and doubled spaces', 'The\u00A0reason  the\npolice'],
    ['soft hyphens and zero-width marks', 'The rea\u00ADson\u200B the police'],
    ['a marked omission', 'The reason […] was in part £250,000'],
    ['a marked omission with full stops', 'The reason [...] was in part'],
    ['two omissions', 'The reason […] between 1997 and 2013 […] nothing else'],
    ['an omission at either end', '[…] was in part […]'],
    ['an insertion', 'the police here [in South Yorkshire] – as “we” said'],
    ['an insertion before a comma', 'in part £250,000 [a year], or 3.5%'],
    ['a letter whose case was changed', '[t]he reason the police'],
    ['a figure with its sign', '£250,000, or 3.5%'],
  ])('finds %s', (_what, quoted) => {
    expect(compare(quoted, record).found).toBe(true);
  });

  test.each([
    ['another word', 'The cause the police here'],
    ['a word more', 'The main reason the police here'],
    ['a word less', 'The reason police here'],
    ['two words swapped', 'The the reason police here'],
    ['another case', 'the reason the police here'],
    ['other punctuation', 'The reason the police here, as “we” said'],
    ['a hyphen dropped', 'a coordinated plan'],
    ['a hyphen made a space', 'a co ordinated plan'],
    ['a part of a word', 'he reason the police'],
    ['a part of a word at the end', 'The reason the pol'],
    ['a part of a hyphened word', 'ordinated plan'],
    ['a part of a contraction', 'said – didn'],
    ['a part of a figure', 'in part £250'],
    ['a figure without its sign', '250,000, or'],
    ['a percentage without its sign', 'or 3.5'],
    ['a part of a decimal', '5%, of a'],
    ['an unmarked omission', 'The reason the police here was in part'],
    ['passages out of order', 'nothing else […] The reason'],
    ['an unmarked insertion', 'the police here in South Yorkshire'],
    ['nothing', ''],
    ['only an omission', '[…]'],
    ['only an insertion', '[they]'],
    ['only punctuation', '–'],
    ['an accent dropped', 'cafe'],
  ])('refuses %s', (_what, quoted) => {
    expect(compare(quoted, `${record} café`).found).toBe(false);
  });

  test('takes brackets that the record has itself, and lets nobody drop them unmarked', () => {
    const jay = 'the police gave no priority to CSE [child sexual exploitation], regarding many';
    expect(compare(jay, jay).found).toBe(true);
    expect(compare('no priority to CSE […], regarding', jay).found).toBe(true);
    expect(compare('no priority to CSE, regarding', jay).found).toBe(false);
  });

  test('gives the stretches of the record, in its own characters', () => {
    const comparison = compare("the police here [...] didn't act […] nothing else", record);
    const stretches =
      comparison.found && comparison.ranges.map(({ start, end }) => record.slice(start, end));
    expect(stretches).toEqual(['the police here', 'didn’t act', 'nothing else']);
  });

  test('gives the stretch of a letter with its marks', () => {
    const decomposed = 'a cafe\u0301 there';
    const comparison = compare('café', decomposed);
    expect(comparison.found && comparison.ranges).toEqual([{ start: 2, end: 7 }]);
  });
});

describe('every quotation of the real record', () => {
  const quotes = [...read('content').dossier.quotes.values()].map(
    ({ id, words }) => [id, words] as const,
  );

  test.each(quotes)('%s is itself in any typography, and nothing else', (_id, text) => {
    expect(compare(text, text).found).toBe(true);
    const typed = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/ – /g, ' - ');
    expect(compare(typed, text).found).toBe(true);
    const all = text.split(' ');
    for (const index of all.keys()) {
      const changed = all.with(index, 'zzz').join(' ');
      expect(compare(changed, text).found, changed).toBe(false);
    }
  });
});

describe('properties', () => {
  const word = fc.stringMatching(/^[a-z]{2,8}$/);
  const sentence = fc.array(word, { minLength: 3, maxLength: 30 });

  test('any run of whole words is found', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (all, a, b) => {
        const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        return compare(all.slice(from, to + 1).join(' '), all.join(' ')).found;
      }),
    );
  });

  test('any words left out are found only when the gap is marked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 4, maxLength: 20 }), (all) => {
        const [head, tail] = [all.slice(0, 1), all.slice(-1)];
        const whole = all.join(' ');
        return (
          compare(`${head.join(' ')} […] ${tail.join(' ')}`, whole).found &&
          !compare(`${head.join(' ')} ${tail.join(' ')}`, whole).found
        );
      }),
    );
  });

  test('any text at all is compared without an error, and quickly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (quoted, text) => {
          expect(typeof compare(quoted, text).found).toBe('boolean');
        },
      ),
    );
    const long = '[a] '.repeat(2000);
    expect(compare(`${long}b`, 'a '.repeat(5000)).found).toBe(false);
  });

  test('stretches lie in the record, in order', () => {
    fc.assert(
      fc.property(sentence, fc.string({ unit: 'grapheme', maxLength: 30 }), (all, more) => {
        const text = `${more} ${all.join(' ')}`;
        const comparison = compare(all.join(' '), text);
        return (
          !comparison.found ||
          comparison.ranges.every(
            ({ start, end }) => start >= 0 && start < end && end <= text.length,
          )
        );
      }),
    );
  });
});
