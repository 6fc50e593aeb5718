import { describe, expect, test } from 'vitest';
import {
  circumstances,
  ofWhoIsNamed,
  quotesOf,
} from '../../../../src/quotation/check/circumstances.ts';
import { strict } from '../../../../src/quotation/check/strict.ts';
import { namingIn } from '../../../../src/quotation/check/whose/named.ts';

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
const other = (name: string) => ({ kind: 'other', name });

test.each([
  ['', nobody],
  ['  ', nobody],
  ['Ada Example', speaker],
  ['said Baroness Spoon', speaker],
  ['the warden', speaker],
  ['Example', speaker],
  ['A. Example', speaker],
  ['Dr Ada Example, 2001', speaker],
  ['Ben Example', other('Ben Example')],
  ['Cy Drawer', another('Cy Drawer')],
  ['said Lord Drawer', another('Cy Drawer')],
  ['CD', nobody],
  ['Dee Fork, as told to Cy Drawer', other('Dee Fork')],
  ['Cy Drawer, as told to Dee Fork', other('Cy Drawer')],
  ['In Peregrine Lightfoot, the answer', other('Peregrine Lightfoot')],
  // Who stands in the name of the document is told, and is no other speaker for certain.
  ['Bo Sample', other('Bo Sample')],
  ['Hall Committee', nobody],
  ['The Guardian', nobody],
  ['Minutes, Hall Committee, 2001', nobody],
  ['Mary Stranger', another('Mary Stranger')],
  [
    'According to Mary Stranger',
    another('According to Mary Stranger'.replace('According to ', '')),
  ],
  ['(Goodhart, 1975)', other('Goodhart')],
  ['said Goodhart', other('Goodhart')],
  ['said Goodhart of the many spoons', other('Goodhart')],
  ['said by Goodhart', other('Goodhart')],
  ['said by Goodhart there', other('Goodhart')],
  ['said Xi', nobody],
  ['Mary Ann Jane Stranger', another('Mary Ann Jane Stranger')],
  ['Mary Ann Jane Fay Stranger', other('Mary Ann Jane Fay Stranger')],
  ['Mary of Spoons', other('Mary of Spoons')],
  ['B. Example', other('B. Example')],
  ['Ann Example', { kind: 'perhaps', name: 'Ann Example' }],
  ['EFG', another('Eve Fay')],
  ['The Eve Fay', another('Eve Fay')],
  ['in 2001', nobody],
])('the credit %j names %j', (credit, expected) => {
  expect(namingIn(credit.includes('…') ? credit : `… ${credit}`, voice, known)).toEqual(expected);
});

describe('a name decides, whatever stands beside it', () => {
  const minister = { ...voice, name: 'Bea May', others: [], role: 'Home Secretary' };
  test.each([
    ['The Home Secretary said', speaker],
    ['the then home secretary told MPs', speaker],
    ['Home Secretary May', speaker],
    ['Mrs May said in May 2001', speaker],
    ['Bea May, now Baroness May of Spoons', { kind: 'named' }],
    ['May Pole said', other('May Pole')],
    ['Home Secretary, in May', speaker],
    // Somebody of the record, and nobody of it.
    ['The Home Secretary Dee Fork said', another('Dee Fork')],
    ['the home secretary, dee fork, said', another('Dee Fork')],
    ['The Home Secretary, Mary Stranger, said', another('Mary Stranger')],
    ['Home Secretary Mary Stranger', another('Mary Stranger')],
    ['Secretary of State for Spoons Mary Stranger', other('Spoons Mary Stranger')],
    ['Home Secretary Stranger said', another('Stranger')],
    ['Home Secretary Brian May', { kind: 'perhaps', name: 'Brian May' }],
    ['Home Secretary Mary Stranger, in May', another('Mary Stranger')],
    ['The Home Secretary, Mrs Stranger, told the Commons', another('Mrs Stranger')],
    ['Foreign Secretary Mary Stranger', another('Mary Stranger')],
    // It may be a name.
    ['home secretary mary stranger said', { kind: 'unsure' }],
    ['Bea May told Dee Fork', { kind: 'also', name: 'Dee Fork' }],
    ['Mary Stranger, who followed Bea May, said', { kind: 'also', name: 'Mary Stranger' }],
    ['Bea May, in the House of Commons', speaker],
    ['Dales National Park Authority', other('Dales National Park Authority')],
    ['in Rotherham', nobody],
  ])('%j names %j', (credit, expected) => {
    expect(namingIn(`… ${credit}`, minister, known)).toEqual(expected);
  });

  test('an author of the document of a body is told as such', () => {
    const body = { ...voice, name: 'Spoon Inquiry', authors: ['Dee Fork', 'Mary Stranger'] };
    expect(namingIn('… Dee Fork', body, known)).toEqual({ kind: 'author', name: 'Dee Fork' });
    expect(namingIn('… said Mary Stranger', body, known)).toMatchObject({ kind: 'author' });
    expect(namingIn('… Cy Drawer', body, known)).toEqual(another('Cy Drawer'));
  });
});

test('a body is known in any letters, with what is its own in its name', () => {
  const body = { ...voice, name: 'His Majesty’s Board of Forks & Spoons' };
  for (const as of [body.name, body.name.toUpperCase(), body.name.replace('’', "'")])
    expect(namingIn(`${as}: …`, body, known)).toEqual(speaker);
});

test('a speaker of whom an initial is known is meant by whoever bears it', () => {
  const of = (name: string, credit: string) => namingIn(`… ${credit}`, { ...voice, name }, known);
  expect(of('B. Example', 'Bea Example')).toEqual(speaker);
  expect(of('B. Example', 'Ada Example')).toEqual(another('Ada Example'));
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
  leftOut: '… Lady Count',
  peeled: [],
};

test('somebody is known by the other names of their record', () => {
  const ada = { id: 'ada', name: 'Ada Example', others: ['Lady Count'] };
  const bo = { id: 'bo', name: 'Bo Sample', others: [] };
  expect(circumstances(answer, quote, [bo, ada], 7)).toEqual({
    quote,
    size: 7,
    turns: [],
    beyond: [],
    naming: speaker,
    misdated: undefined,
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

test('of quotations that have the same words the one of whom the text names is meant, or of its date', () => {
  const words = 'Every spoon in the hall.';
  const [one, two] = ['one', 'two'].map((at) => ({ url: `/${at}/`, words }));
  if (!one || !two) throw new Error('Two are two.');
  const verdict = strict('Every spoon', [one, two]);
  if (!verdict) throw new Error('It stands there.');
  const quotes = [
    { ...quote, ...one, said: '2001' },
    { ...quote, ...two, speaker: 'Bo Sample', speakerId: 'bo', said: '2002' },
  ];
  const meant = (leftOut: string) =>
    quotesOf(
      ofWhoIsNamed(
        { verdict, text: 'Every spoon', leftOut: leftOut && `… ${leftOut}`, peeled: [] },
        quotes,
        [],
      ).verdict,
    ).map(({ url }) => url);
  expect(meant('said Bo Sample')).toEqual(['/two/', '/one/']);
  expect(meant('said Ada Example')).toEqual(['/one/', '/two/']);
  expect(meant('in 2002')).toEqual(['/two/', '/one/']);
  expect(meant('')).toEqual(['/one/', '/two/']);
});
