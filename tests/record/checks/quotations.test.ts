import { describe, expect, test } from 'vitest';
import { comparisonsHold } from '../../../src/record/checks/records/comparisons-hold.ts';
import { quotationsAreWholeWords } from '../../../src/record/checks/records/quotations-are-whole-words.ts';
import { quotationsKeepTheirSense } from '../../../src/record/checks/texts/quotations-keep-their-sense.ts';
import { aDossier, anArticle, aQuote, aSource } from '../builders.ts';

const found = (findings: readonly { found: string }[]): string[] =>
  findings.map(({ found }) => found);

describe('a comparison', () => {
  const checked = { by: 'program', on: '2020-01-02', against: 'opening', digest: 'a'.repeat(64) };
  const quote = aQuote({ id: 'minutes/one', checked });

  test('that left its fingerprint holds', () => {
    expect(comparisonsHold(aDossier({ quotes: [quote] }))).toEqual([]);
  });

  test('does not hold for words that were altered, and the record is named', () => {
    const altered = { ...quote, words: 'Every fork was counted.' };
    const [finding] = comparisonsHold(aDossier({ quotes: [altered] }));
    expect(finding?.spot).toMatchObject({ kind: 'quotes', id: 'minutes/one' });
    expect(finding?.remedy).toContain('Put it back; or run npm run verify');
  });

  test.each([
    ['whole', []],
    ['excerpt', ['compared with the whole text of a source of which an excerpt was read']],
    ['abstract', ['compared with the whole text of a source of which the abstract was read']],
  ])('with the whole text needs a source that was read whole: %s', (read, expected) => {
    const whole = aQuote({ id: 'minutes/one', checked: { ...checked, against: 'whole text' } });
    const sources = [aSource({ id: 'minutes', read })];
    expect(found(comparisonsHold(aDossier({ quotes: [whole], sources })))).toEqual(expected);
  });
});

describe('a quotation stands in whole words', () => {
  test.each<[string, string, string, number]>([
    ['She said: ', 'Every spoon', ' was counted', 0],
    ['She said: “', 'spoon', '” Then', 0],
    ['', 'Every spoon', '', 0],
    ['the hall’', 's spoons', '', 1],
    ['a tea', '-spoon', ' was', 1],
    ['', 'every tea-', 'spoon', 1],
    ['E', 'very spoo', 'ns', 2],
    ['', 'the £3', '.50 question', 1],
    ['', 'of 1', ',400', 1],
    ['', 'the hall', '’s spoons', 1],
    ['a tea‑', 'spoon', ' was', 1],
  ])('between %o, %o and %o', (prefix, words, suffix, faults) => {
    const quotes = [aQuote({ id: 'minutes/one', prefix, words, suffix })];
    expect(quotationsAreWholeWords(aDossier({ quotes }))).toHaveLength(faults);
  });
});

describe('a quotation keeps its sense', () => {
  const words =
    'I think it was in part the fair, and nobody was told of it. We did not ask. She did not say why, but “[not] twice”.';
  const told = (quoted: string): string[] => {
    const quotes = [aQuote({ id: 'minutes/one', words })];
    const articles = [anArticle({ id: 'a', text: `<Q id="minutes/one">${quoted}</Q>` })];
    return found(quotationsKeepTheirSense(aDossier({ quotes, articles }))).map(
      (text) => /(?:puts in|leaves out) “.*?”/.exec(text)?.[0] ?? text,
    );
  };

  test.each<[string, string[]]>([
    ['She did […] say why', ['leaves out “not”']],
    ['it was […] the fair', ['leaves out “in part”']],
    ['the fair, and […] was told of it', ['leaves out “nobody”']],
    ['it was [never] in part the fair', ['puts in “never”']],
    ['[I think] it was in part the fair', ['puts in “I think”']],
    ['the fair, and [almost] nobody', ['puts in “almost”']],
    ['it was in part the fair […] of it', ['leaves out “nobody”']],
    ['was told of it. […] She did not say', []],
    ['the fair, and nobody was […] of it', []],
    ['[The shortage] was in part the fair', []],
    ['[t]he fair', []],
    ['but “[not] twice”', []],
    ['anything else at all', []],
  ])('in %o', (quoted, expected) => {
    expect(told(quoted)).toEqual(expected);
  });
});
