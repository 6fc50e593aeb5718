import { describe, expect, test } from 'vitest';
import { aQuotation } from '../an-index.ts';
import { falseIn } from './false-in.ts';
import { worldOf } from './world.ts';

const world = worldOf(
  [
    aQuotation('The drawer of the hall was opened at last.', { said: '2001-05-04' }),
    aQuotation('A spoon is no drawer, and a drawer is no hall.', {
      speaker: { id: 'bo', name: 'Bo Hall' },
      said: '2012-10-16',
    }),
  ],
  ['Nobody opened the drawer of the hall.', 'The opening of drawers was counted twice.'],
  [
    { kind: 'person', id: 'bo', name: 'Bo Hall', others: [], url: '/people/bo/', about: '' },
    { kind: 'term', id: 'drawer', name: 'drawer', others: [], url: '/d/', about: '' },
  ],
  [['spoon', 'scoop']],
);
const told = (text: string, status: string, more = {}) =>
  falseIn(world, { kind: '', text, choices: {}, more: {}, ...more }, { status, early: '' });
const ada = { choices: { speaker: 'ada' } };

describe('lets pass what is so', () => {
  test.each<[string, string, object?]>([
    ['"drawer of the hall"', '1 exact match in quotations, and 1 in the long reads.'],
    ['"nobody opened"', 'No exact match in a quotation; 1 exact match in the long reads.'],
    [
      '"hall drawer"',
      'No exact match in quotations or searched passages. 2 quotations hold all these words. 1 passage of a long read holds all of them.',
    ],
    [
      '"no drawer"',
      'No exact match in the quotations chosen. 1 exact match without the narrowing.',
      ada,
    ],
    [
      'spoon',
      'No quotation among those chosen holds this word. Without the narrowing, 1 quotation holds this word.',
      ada,
    ],
    [
      'drawer',
      'One page or entry has this name. 2 quotations hold this word. 1 passage of a long read holds it.',
    ],
    [
      'bo spoon',
      '1 quotation has all these words in the text, the speaker’s name or the date. The name Bo Hall was taken as the speaker’s.',
    ],
    [
      'drawers',
      'No quotation holds this word. 2 quotations hold a form, another spelling or a synonym of it. 1 passage of a long read holds it. Shown for drawer too, a form of “drawers”.',
    ],
    [
      'scoop',
      'No quotation or searched passage holds this word. 1 quotation holds a form, another spelling or a synonym of it. Shown for spoon too, which editors give as the same as “scoop”.',
    ],
    [
      'drawwer',
      'No quotation or searched passage holds this word. 2 quotations hold a form, another spelling or a synonym of it. A name that comes near: drawer. Shown for drawer, as the record spells “drawwer”.',
    ],
    [
      '16 October 2012',
      '1 quotation has all these words, as typed or written otherwise, in the text, the speaker’s name or the date. 16 October 2012 was taken as the date of the words too.',
    ],
    [
      'the drawer [sic] of the hall',
      '1 exact match in quotations, and 1 in the long reads. “[sic]” was left out.',
    ],
  ])('%s: %s', (text, status, more) => {
    expect(told(text, status, more)).toEqual([]);
  });
});

describe('tells what is not', () => {
  test.each<[string, string, object?]>([
    ['"drawer of the hall"', '2 exact matches in quotations, and 1 in the long reads.'],
    ['"drawer of the hall"', '1 exact match in quotations, and 2 in the long reads.'],
    ['"nobody opened"', 'No exact match in a quotation; 2 exact matches in the long reads.'],
    ['"drawer of the hall"', 'No exact match in quotations or searched passages.'],
    ['"drawer of the hall" zebra', 'No exact match in quotations or searched passages.'],
    ['"hall drawer"', 'No exact match in the quotations chosen.'],
    ['"hall drawer"', 'No exact match in quotations or searched passages.', ada],
    [
      'She said that the drawer of the hall',
      'No exact match in quotations or searched passages.',
      { copied: 'the drawer of the hall' },
    ],
    ['"no drawer"', '2 exact matches without the narrowing.', ada],
    ['drawer hall', '1 quotation holds all these words.'],
    ['drawer hall', 'No quotation holds all these words.'],
    ['nobody', 'No quotation or searched passage holds this word.'],
    ['drawer hall', 'No quotation or searched passage holds this word.'],
    ['spoon', 'No quotation holds this word.', ada],
    ['spoon', 'Without the narrowing, 2 quotations hold this word.', ada],
    ['drawer', 'One person has this name.'],
    ['Bo Hall', '2 pages or entries have this name.'],
    ['Bo Hall', 'One person has this name: 2 quotations.'],
    ['bo spoon', '1 quotation holds all these words.'],
    ['bo spoon', 'The name Ada Example was taken as the speaker’s.'],
    ['drawers', 'Shown for hall too, a form of “drawers”.'],
    ['drawer', 'Shown for spoon, as the record spells “drawer”.'],
    ['zebra', 'Shown for spoon, as the record spells “zebrra”.'],
    ['drawer', 'Shown for hall too, which editors give as the same as “drawer”.'],
    ['the hall', 'Shown for drawer too, another way to write “the hall”.'],
    ['16 October 2012', '16 October 2011 was taken as the date of the words too.'],
    ['16 October 2012', '1 quotation holds all these words.'],
    ['drawer', '“zebra” was left out.'],
    ['zebra', '1 quotation comes near.'],
    ['zebra', 'A name that comes near: drawer.'],
    ['drawer', '2 quotations hold this word. There are 2 pages; this is the last.'],
    ['', '2 quotations.', ada],
    ['', 'No quotation in the record fits every choice.', ada],
    ['drawer', 'Something else was found.'],
  ])('%s: %s', (text, status, more) => {
    expect(told(text, status, more)).toHaveLength(1);
  });

  test('what was said early and not in the end', () => {
    const early = 'No exact match in quotations or searched passages.';
    const question = { kind: '', text: '"zebra hall"', choices: {}, more: {} };
    expect(falseIn(world, question, { status: early, early })).toEqual([]);
    expect(falseIn(world, question, { status: '', early })).toHaveLength(1);
  });
});
