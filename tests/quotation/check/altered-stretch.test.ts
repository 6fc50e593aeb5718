import { describe, expect, test } from 'vitest';
import { alterationOf, segmentsOf } from '../../../src/quotation/check/differences.ts';
import { loose } from '../../../src/quotation/check/loose.ts';
import { numbering } from '../../../src/quotation/check/numbered.ts';

/** The stretch of a quotation of which a text is an alteration. */
function stretch(text: string, words: string, unknown: string[] = []): string | undefined {
  const quotes = [{ url: '/', words }];
  const verdict = loose(text, { quotes, unknown: new Set(unknown), number: numbering() });
  return verdict.kind === 'altered'
    ? words.slice(verdict.range.start, verdict.range.end)
    : undefined;
}

describe('the stretch of the record that was altered', () => {
  const words = 'They said: “Every spoon in the hall was counted.” So.';

  test.each([
    ['has the marks at its ends that the text has', '“Every fork in the hall was counted.”'],
    ['has those at its beginning alone', '“Every fork in the hall was counted'],
    ['has those at its end alone', 'Every fork in the hall was counted.”'],
    ['has none where the text has none', 'Every fork in the hall was counted'],
  ])('%s', (_what, text) => {
    expect(stretch(text, words)).toBe(text.replace('fork', 'spoon'));
  });

  test('has none where the record has none', () => {
    expect(
      stretch('“Every fork in the hall was counted”', 'Every spoon in the hall was counted'),
    ).toBe('Every spoon in the hall was counted');
  });
});

describe('a word is taken for another that it misspells', () => {
  // It costs less than another word: of five words kept, two others are too many.
  const kept = (typed: string, word: string): boolean =>
    stretch(`every spoon was ${typed} today`, `every spoon was ${word} today by all of them`, [
      typed,
    ]) !== undefined;

  test.each([
    ['of five letters', 'dryed', 'dried', true],
    ['of four letters', 'laad', 'laid', false],
    ['for one of four letters', 'laidd', 'laid', false],
    ['for one of five letters', 'drie', 'dried', false],
  ])('%s', (_what, typed, word, is) => {
    expect(kept(typed, word)).toBe(is);
  });
});

describe('what an alteration comes to', () => {
  const of = (text: string, recorded: string, sameWords = false) => {
    const { kind, changed, dropped, added, moved } = alterationOf(
      text,
      recorded,
      segmentsOf(text, recorded),
      sameWords,
    );
    return [kind, changed, dropped, added, moved.length];
  };

  test.each<[string, string, unknown[]]>([
    ['one two three', 'one four three', ['words', 1, 0, 0, 0]],
    ['one three', 'one two three', ['words', 0, 1, 0, 0]],
    ['one two three', 'one three', ['words', 0, 0, 1, 0]],
    ['one five six three', 'one four three', ['words', 1, 0, 1, 0]],
    ['one six three', 'one four five three', ['words', 1, 1, 0, 0]],
    ['one – two', 'one–two', ['joined words', 0, 0, 0, 0]],
  ])('%j for %j', (text, recorded, expected) => {
    expect(of(text, recorded)).toEqual(expected);
  });

  test.each([
    ['One two', 'one two', 'capitals'],
    ['one, two', 'one two', 'punctuation'],
    ['One, two', 'one two', 'punctuation and capitals'],
    ['café two', 'cafe two', 'accents'],
  ])('of the same words, %j for %j, in %3$s', (text, recorded, kind) => {
    expect(of(text, recorded, true)).toEqual([kind, 0, 0, 0, 0]);
  });
});
