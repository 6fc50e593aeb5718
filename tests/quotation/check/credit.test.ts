import { describe, expect, test } from 'vitest';
import { credited } from '../../../src/quotation/check/pasted/credit.ts';
import { aLookup } from './a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const some = quotes.filter(
  ({ words }, at) => at % 6 === 0 && words.split(' ').length > 6 && words.length < 900,
);
const bare = (words: string): string => words.replace(/[.]$/, '');
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Where invented words may stand beside those of the record. */
const places: readonly ((words: string, invented: string) => string)[] = [
  (words, invented) => `${words}\n${invented}.`,
  (words, invented) => `${words}\n— ${invented}.`,
  (words, invented) => `${bare(words)} - ${invented}.`,
  (words, invented) => `${bare(words)} – ${invented}.`,
  (words, invented) => `${bare(words)} (${invented}).`,
  (words, invented) => `${invented}: ${words}`,
];
const each = (inventions: readonly string[]) =>
  some.flatMap(({ words }, at) =>
    inventions.map((invented, nth) => ({
      invented,
      text: places[(at + nth) % places.length]?.(words, invented) ?? '',
    })),
  );

describe('words that nobody said', () => {
  test.each([
    'We will jail every one of them',
    'The officers all knew it and lied',
    'the officers should all be jailed',
    'a lie that every officer told',
    'Police told lies to every victim',
    'The officers said they lied to all',
    'and are ashamed of what we did to the victims',
    'Police said that we are all liars',
  ])('make no credit where they are a sentence: %s', async (invented) => {
    const wrong: string[] = [];
    for (const { text } of each([invented])) {
      const { word } = await finding(text);
      if (/Verbatim/.test(word)) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  test('are told first wherever they are taken for one', async () => {
    const inventions = ['Officers', 'Rotherham officers', 'POLICE', 'Ada Example,'].flatMap((who) =>
      ['burnt files', 'burnt the files of London', 'BURNT FILES', 'told burnt lies'].map(
        (did) => `${who} ${did}`,
      ),
    );
    const silent: object[] = [];
    for (const { text } of each(inventions)) {
      const { word, because } = await finding(text);
      const first = because.split('\n').slice(0, 2).join(' ');
      if (/Verbatim/.test(word) && !/burnt/i.test(first)) silent.push({ text, word, because });
    }
    expect(silent).toEqual([]);
  });
});

test('who spoke is a credit, and nothing beside it', async () => {
  const wrong: object[] = [];
  for (const { words, speaker } of some) {
    const name = capital(speaker);
    const texts = [
      `${words}\n— ${name}`,
      `${words}\n${name}`,
      `${bare(words)} – ${name}`,
      `${words} (${name})`,
      `“${words}” said ${speaker}.`,
    ];
    for (const text of texts) {
      const { word, because } = await finding(text);
      if (!/Verbatim/.test(word) || /what was not compared/.test(because))
        wrong.push({ text, word, because });
    }
  }
  expect(wrong).toEqual([]);
});

const words = 'Every spoon in the hall was counted, and every fork';
test.each([
  ['Home Office spokesman', 1],
  ['the mayor of London', 1],
  ['The former leader of Rotherham council', 1],
  ['Independent inquiry into child sexual exploitation in Rotherham', 1],
  ['Ada Example\nacting warden of the hall\n2025', 1],
  ['Ada Example\na\nb\nc', 0],
  ['the warden', 0],
  ['Rotherham officers burnt London files', 0],
  ['Ada Example. We burnt the files', 0],
])('on its own line %j is a credit or not', (line, count) => {
  expect(credited(`${words}\n${line}`)).toHaveLength(count);
});

test.each([
  ['Every spoon of the hall was counted there – the home secretary', 'the home secretary'],
  [
    'Every spoon of the hall was counted there – the former leader of the council',
    'the former leader of the council',
  ],
  ['RT @AdaExample: Every spoon of the hall was counted there', 'RT @AdaExample'],
  ['@ada_example: Every spoon of the hall was counted there', '@ada_example'],
  [
    'Ada Example told Dee Fork that every spoon of the hall was counted there',
    'Ada Example told Dee Fork that',
  ],
  [
    'Ada Example has said that every spoon of the hall was counted there',
    'Ada Example has said that',
  ],
])('%j is credited to %j', (text, who) => {
  expect(credited(text).map((each) => each.who)).toContain(who);
});

test.each([
  ['Ada Example', true],
  ['Ada Example, 2001', true],
  ['Example 2001: 12', true],
  ['p. 44', true],
  ['paragraph 5.12', true],
  ['BVPI 427', false],
  ['BVPIs 126 and 128', false],
  ['marmalade', false],
])('a last bracket with “%s” may be a credit: %s', (bracket, is) => {
  const text = `Every spoon of the hall was counted there (${bracket}).`;
  expect(credited(text).length > 0).toBe(is);
});

test.each([
  ['Ada Example\nEvery spoon of the hall was counted there', 'Ada Example'],
  ['[00:12:33] Ada Example: Every spoon of the hall was counted there', 'Ada Example'],
  ['Ada Example 12:04\nEvery spoon of the hall was counted there', 'Ada Example 12:04'],
  ['Board & Hall: Every spoon of the hall was counted there', 'Board & Hall'],
  ['Ada Example (warden): Every spoon of the hall was counted there', 'Ada Example (warden)'],
])('a name before the words of %j is a credit', (text, who) => {
  expect(credited(text).map((each) => each.who)).toContain(who);
});

test.each(['the police', 'the officers', 'the home of the brave', 'secretary'])(
  '“%s” after a dash is no office',
  (what) => {
    expect(credited(`Every spoon of the hall was counted there – ${what}`)).toEqual([]);
  },
);
