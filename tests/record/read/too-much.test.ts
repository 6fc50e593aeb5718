import { describe, expect, test } from 'vitest';
import { tooMuch } from '../../../src/record/read/too-much.ts';

type Kind = Parameters<typeof tooMuch>[1];
const both: Kind[] = ['Markdown', 'YAML'];
const words = (length: number): string => 'word '.repeat(length).slice(0, length);
/** Paragraphs of fewer characters than one may have, so many in all. */
const paragraphs = (characters: number): string =>
  `${words(998)}\n\n`.repeat(characters / 1000).slice(0, characters);

describe.each(both)('of %s there may be', (kind) => {
  const told = (text: string): unknown => {
    const { at, found, remedy } = tooMuch(text, kind) ?? {};
    return at && [at.line, at.column, found, remedy];
  };

  test('300,000 characters, and no more', () => {
    expect(told(paragraphs(300_000))).toBeUndefined();
    const more = `${paragraphs(300_000)}a`;
    expect(told(more)).toEqual([
      1,
      1,
      `a text of 300001 characters in ${more.split('\n').length} lines`,
      'Part it.',
    ]);
  });

  test('8,000 lines, and no more', () => {
    expect(told('\n'.repeat(7999))).toBeUndefined();
    expect(told('\n'.repeat(8000))).toEqual([
      1,
      1,
      'a text of 8000 characters in 8001 lines',
      'Part it.',
    ]);
  });

  test('80 blanks before a line, and no more', () => {
    expect(told(`a\n${' '.repeat(80)}b`)).toBeUndefined();
    expect(told(`a\n${'\t'.repeat(81)}b`)).toEqual([
      2,
      1,
      'a line that is indented too far',
      'Indent it like its neighbours.',
    ]);
  });

  test('20 levels in a line, and no more; a rule has none', () => {
    expect(told(`a\n${'> '.repeat(20)}b`)).toBeUndefined();
    expect(told(`a\n${'- '.repeat(10)}${'1. '.repeat(10)}b`)).toBeUndefined();
    expect(told(`a\n${'-'.repeat(60)}`)).toBeUndefined();
    expect(told(`a\n${'> '.repeat(21)}b`)).toEqual([
      2,
      1,
      'a line that is nested too deeply',
      'Begin it with fewer marks.',
    ]);
    expect(told(`a\n${'? '.repeat(11)}${'2) '.repeat(10)}b`)).toMatchObject({ 0: 2 });
  });
});

describe('YAML may have', () => {
  const told = (text: string): unknown => {
    const fault = tooMuch(text, 'YAML');
    return fault && [fault.at.line, fault.found, fault.remedy];
  };

  test('brackets within brackets, twenty deep over all lines', () => {
    expect(told(`${'['.repeat(10)}\n${'{'.repeat(10)}`)).toBeUndefined();
    expect(told(`${'['.repeat(20)}\n]{\n{`)).toEqual([
      3,
      'brackets within brackets, too deeply',
      'Close each that you open.',
    ]);
  });

  test('4,000 brackets, and no more', () => {
    expect(told('[]\n'.repeat(2000))).toBeUndefined();
    expect(told(`${'{}\n'.repeat(2000)}a\n[`)).toEqual([
      2002,
      'more than 4000 brackets',
      'Write lists with one item a line.',
    ]);
  });

  test('a paragraph as long as you like', () => {
    expect(told(words(50_000))).toBeUndefined();
  });
});

describe('between two empty lines of Markdown there may be', () => {
  const told = (text: string): unknown => {
    const fault = tooMuch(text, 'Markdown');
    return fault && [fault.at.line, fault.found, fault.remedy];
  };
  const part = 'Part it by empty lines, and take out what is none of the text.';

  test('40,000 characters, and no more; the first line is told', () => {
    const line = `${words(19_999)}a`;
    expect(told(`a\n\n${line}\n${line}\n\n${line}`)).toBeUndefined();
    expect(told(`a\n \n${line}\n${line}\nb\n${line}`)).toEqual([
      3,
      '40001 characters with 0 brackets and 0 marks, and no empty line between',
      part,
    ]);
  });

  test('400 brackets, and no more', () => {
    expect(told(`${'[]'.repeat(200)}\n\n${'[]'.repeat(200)}`)).toBeUndefined();
    expect(told(`${'[]'.repeat(100)}\n${'[]'.repeat(100)}[`)).toEqual([
      1,
      '401 characters with 401 brackets and 0 marks, and no empty line between',
      part,
    ]);
  });

  test('2,000 other marks, and no more', () => {
    expect(told(`${'*_'.repeat(1000)}\n\n${'@:'.repeat(1000)}`)).toBeUndefined();
    expect(told(`a\n\n${'*_'.repeat(1000)}\n"`)).toEqual([
      3,
      '2001 characters with 0 brackets and 2001 marks, and no empty line between',
      part,
    ]);
  });

  test('brackets as deep as you like', () => {
    expect(told('{'.repeat(100))).toBeUndefined();
  });
});
