import { expect, test } from 'vitest';
import { circumstances, quotesOf } from '../../../src/quotation/check/circumstances.ts';
import { namingIn } from '../../../src/quotation/check/named.ts';

const voice = {
  name: 'Ada Example',
  others: ['Baroness Spoon'],
  role: 'warden',
  source: 'Minutes, Hall Committee',
  origin: 'Letters, Bo Sample',
};
const known = [
  { name: 'Ada Example', others: [] },
  { name: 'Bo Sample', others: [] },
  { name: 'Cy Drawer', others: ['Lord Drawer', 'CD'] },
  { name: 'Dee Fork', others: [] },
  { name: 'Eve Fay', others: ['EFG'] },
];
const speaker = { kind: 'speaker' };
const nobody = { kind: 'nobody' };
const another = (name: string) => ({ kind: 'another', name });

test.each([
  ['', nobody],
  ['  ', nobody],
  ['Ada Example', speaker],
  ['said Baroness Spoon', speaker],
  ['the warden', speaker],
  ['Example', speaker],
  ['A. Example', speaker],
  ['Dr Ada Example, 2001', speaker],
  ['Ben Example', another('Ben Example')],
  ['Cy Drawer', another('Cy Drawer')],
  ['said Lord Drawer', another('Cy Drawer')],
  ['CD', nobody],
  ['Dee Fork, as told to Cy Drawer', another('Dee Fork')],
  ['Cy Drawer, as told to Dee Fork', another('Cy Drawer')],
  ['In Peregrine Lightfoot, the answer', another('Peregrine Lightfoot')],
  // Who stands in the name of the document is no other speaker.
  ['Bo Sample', nobody],
  ['Hall Committee', nobody],
  ['The Guardian', nobody],
  ['Minutes, Hall Committee, 2001', nobody],
  ['Mary Stranger', another('Mary Stranger')],
  [
    'According to Mary Stranger',
    another('According to Mary Stranger'.replace('According to ', '')),
  ],
  ['Goodhart, 1975', another('Goodhart')],
  ['said Goodhart', another('Goodhart')],
  ['said Goodhart of the many spoons', nobody],
  ['said by Goodhart', another('Goodhart')],
  ['said by Goodhart there', nobody],
  ['said Xi', nobody],
  ['Mary Ann Jane Stranger', another('Mary Ann Jane Stranger')],
  ['Mary Ann Jane Fay Stranger', nobody],
  ['Mary of Spoons', another('Mary of Spoons')],
  ['B. Example', another('B. Example')],
  ['Ann Example', another('Ann Example')],
  ['EFG', another('Eve Fay')],
  ['The Eve Fay', another('Eve Fay')],
  ['in 2001', nobody],
])('the credit %j names %j', (credit, expected) => {
  expect(namingIn(credit, voice, known)).toEqual(expected);
});

test('a speaker of whom an initial or one name is known is meant by whoever bears it', () => {
  const of = (name: string, credit: string) => namingIn(credit, { ...voice, name }, known);
  expect(of('B. Example', 'Bea Example')).toEqual(speaker);
  expect(of('B. Example', 'Ada Example')).toEqual(another('Ada Example'));
  expect(of('Example', 'Bea Example')).toEqual(speaker);
});

const quote = {
  words: 'Every spoon.',
  speaker: 'Ada Example',
  speakerId: 'ada',
  said: '2001',
  source: 'Minutes',
  checked: '',
  url: '/quotes/minutes/spoon/',
};
const answer = {
  verdict: { kind: 'not here' } as const,
  text: '',
  leftOut: 'Lady Count',
  peeled: [],
};

test('somebody is known by the other names of their record', () => {
  const ada = { id: 'ada', name: 'Ada Example', others: ['Lady Count'] };
  const bo = { id: 'bo', name: 'Bo Sample', others: [] };
  expect(circumstances(answer, quote, [bo, ada], 7)).toEqual({
    quote,
    size: 7,
    turns: [],
    naming: speaker,
  });
  expect(circumstances(answer, undefined, [bo, ada], 7).naming).toEqual(nobody);
});

test('a verdict names its quotations, the one that it is about first', () => {
  const [one, two] = [1, 2].map((at) => ({ url: `/${at}/`, words: '' }));
  if (!one || !two) throw new Error('Two are two.');
  const part = (quote: typeof one) => ({ quote, text: '', exact: true });
  const parted = { kind: 'spliced', parts: [part(two), part(one)] } as const;
  expect(quotesOf(parted)).toEqual([two, one]);
  expect(quotesOf({ kind: 'similar', quotes: [one, two], shared: 1, of: 2 })).toEqual([one, two]);
  expect(quotesOf({ kind: 'several', answers: [{ ...answer, verdict: parted }] })).toEqual([
    two,
    one,
  ]);
  expect(quotesOf({ kind: 'empty' })).toEqual([]);
});
