import { expect, test } from 'vitest';
import { namingIn } from '../../../../src/quotation/check/whose/named.ts';

const voice = { name: 'Ada Example', others: [], source: 'Minutes' };
const known = [
  voice,
  { name: 'Dee Fork', others: [] },
  { name: 'Hall Board', others: ['the mayor'] },
];
/** Whom a credit names, where A is the speaker and B is somebody of the record, or is not. */
const of = (credit: string, b: string) => {
  const said = credit.replaceAll(/\bA\b/g, 'Ada Example').replaceAll(/\bB\b/g, b);
  const naming = namingIn(said, voice, known);
  return 'name' in naming && naming.kind === 'another' ? naming.name : naming.kind;
};

// Each both ways: who speaks comes first in the second column.
test.each([
  'X told Y',
  'X told Y that',
  'X later told Y',
  'X told the campaigner Y',
  'X replied to Y',
  'X wrote to Y',
  'X, letter to Y',
  'X, as told to Y',
  'X, quoted by Y',
  'said X, not Y',
  'It was not Y but X who said',
  'said X to Y',
  'said X of Y',
  'X about Y',
  'Asked by Y, X said',
  'Y, quoting X',
  'Y quoted X as saying',
  'Y claims that X said',
  'Y claims X said',
  'According to Y, X said',
  'Y said that X had said',
  'X, who followed Y, said',
  'When Y was asked, X said',
  'Y was told by X',
  'is what X said about Y',
])('of two that %j names it is X who speaks', (shape) => {
  for (const b of ['Dee Fork', 'Mary Stranger']) {
    expect(of(shape.replace('X', 'A').replace('Y', 'B'), b)).toBe('speaker');
    expect(of(shape.replace('X', 'B').replace('Y', 'A'), b)).toBe(b);
  }
});

test.each([
  ['A and B said', 'also'],
  ['B and A said', 'also'],
  // Of two sentences nothing can be told.
  ['B asked for it. A spoke', 'also'],
  ['A spoke. B said', 'also'],
  ['is what A never said', 'unsure'],
  ['a letter to A', 'unsure'],
  ['she told B', 'also'],
  ['A’s words', 'speaker'],
  ['B’s words', 'Dee Fork'],
  ['RT @AdaExample', 'speaker'],
  ['@ada_example', 'speaker'],
  ['@adaexample', 'speaker'],
  ['A (@AdaExample)', 'speaker'],
  ['@DeeFork', 'Dee Fork'],
  ['@deefork', 'Dee Fork'],
  ['@mary_stranger', 'Mary Stranger'],
  ['Fork, interviewed there', 'Fork'],
  ['when Fork was there', 'nobody'],
  ['the mayor', 'Hall Board'],
  ['the mayor of Spoons', 'nobody'],
  ['the warden of Example', 'nobody'],
])('%j: %s', (credit, expected) => {
  expect(of(credit, 'Dee Fork')).toBe(expected);
});
