import { describe, expect, test } from 'vitest';
import { quotedTexts } from '../../src/words/quotation-marks.ts';

const found = (text: string): string[] => quotedTexts(text).map(({ words }) => words);

describe('words stand in quotation marks between', () => {
  test.each([
    ['"', '"'],
    ['＂', '＂'],
    ['“', '”'],
    ['”', '”'],
    ['„', '“'],
    ['„', '”'],
    ['‟', '”'],
    ['«', '»'],
    ['〝', '〞'],
    ['〝', '〟'],
    ['「', '」'],
    ['『', '』'],
    ['｢', '｣'],
    ['﹁', '﹂'],
    ['﹃', '﹄'],
    ['‹', '›'],
    ['›', '‹'],
    ['»', '«'],
    ['»', '»'],
    ['《', '》'],
    ['〈', '〉'],
    ['⟪', '⟫'],
    ['⟨', '⟩'],
    ['❮', '❯'],
    ["'", "'"],
    ["'", '’'],
    ['‘', '’'],
    ['‘', "'"],
    ['‛', '’'],
    ['‚', '‘'],
    ['‚', '’'],
    ['`', "'"],
    ['`', '`'],
    ['`', '’'],
    ['´', '´'],
    ['❛', '❜'],
    ['ʻ', 'ʼ'],
    ['❝', '❞'],
    ['❟', '’'],
    ['❠', '”'],
    ['⹂', '“'],
    ['＇', '＇'],
    ['″', '″'],
    ['ˮ', 'ʺ'],
    ['′', '′'],
    ['🙶', '🙷'],
    ['🙸', '🙷'],
    ['<<', '>>'],
    [',,', '“'],
  ])('%s and %s', (open, close) => {
    expect(found(`He said ${open}two words${close} there.`)).toEqual(['two words']);
  });

  // What closes a mark only where nothing else does.
  test.each([
    ['"', '”'],
    ['"', '“'],
    ['“', '"'],
    ['„', '"'],
    ['‟', '‟'],
    ['‟', '"'],
  ])('%s and %s, where nothing else closes it', (open, close) => {
    expect(found(`He said ${open}two words${close} there.`)).toEqual(['two words']);
  });
});

test.each(['“', '"', '„', '«', '「'])(
  'a double mark %s that is left open runs to the end',
  (open) => {
    expect(quotedTexts(`He said ${open}two words`)).toEqual([
      { words: 'two words', start: 8, end: 18 },
    ]);
  },
);

test.each(['‹', '〈', '‘', "'", '‚'])('a mark %s that is left open is none', (open) => {
  expect(found(`He said ${open}two words there.`)).toEqual([]);
});

test.each([
  ['an apostrophe in a word', "The hall's two men’s spoons"],
  ['an apostrophe before a figure', "In the '90s and '80s' end"],
  ['an apostrophe that begins a word', "So 'tis, 'twas and 'til then' it"],
  ['a single mark before a space', "One ' two words' three"],
  ['one word in single marks', "The ‘spoon’ and 'fork' there"],
  ['feet and inches', 'Of 6′ 2″ and 5′ 1″ tall'],
  ['an arrow', 'Home › Sources and more'],
])('%s is no quotation', (_what, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['marks within marks', '“one “two” three” four', ['one “two” three']],
  ['single within double', '“one ‘two three’ four” five', ['one ‘two three’ four']],
  ['double within single', '‘one “two” three’ four', ['one “two” three']],
  ['single within single', '‘one ‘two three’ four’ five', ['one ‘two three’ four']],
  ['a possessive before the end', '‘the members’ forks there’ four', ['the members’ forks there']],
  ['a possessive that nothing follows', '‘the two members’ forks', ['the two members']],
  ['two after each other', '“one two” and ‘three four’', ['one two', 'three four']],
  ['an apostrophe within', '‘it isn’t so’ she said', ['it isn’t so']],
])('%s: %s', (_what, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a pointed or single mark is closed within 2,500 characters, or is none', () => {
  const apart = (open: string, close: string, length: number): number =>
    found(`${open}a ${'b'.repeat(length - 2)}${close}`).length;
  for (const [open, close] of [
    ['‹', '›'],
    ['‘', '’'],
  ] as const) {
    expect(apart(open, close, 2498)).toBe(1);
    expect(apart(open, close, 2499)).toBe(0);
  }
});
