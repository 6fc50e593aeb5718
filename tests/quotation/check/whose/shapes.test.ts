import { describe, expect, test } from 'vitest';
import { namingIn } from '../../../../src/quotation/check/whose/named.ts';

const voice = { name: 'Ada Example', others: [], role: 'warden, Hall Board', source: 'Minutes' };
const known = [
  voice,
  { name: 'Dee Fork', others: [] },
  { name: 'Hall Board', others: ['the mayor'] },
  { name: 'Spoon Council', others: [] },
];
/** Whom what stands beside a quotation names, where A is the speaker and B is somebody else. */
const of = (beside: string, b = 'Dee Fork') => {
  const naming = namingIn(
    beside.replaceAll(/\bA\b/g, 'Ada Example').replaceAll(/\bB\b/g, b),
    voice,
    known,
  );
  return 'name' in naming ? `${naming.kind} ${naming.name}` : naming.kind;
};

describe('nothing is left unexplained, so it is certain, where the name and what was said are all', () => {
  test.each([
    'X: …',
    'X, warden: …',
    'X (warden): …',
    'X\n…',
    '… — X',
    '… – X, warden, Hall Board, 2001',
    '…\n— X\nwarden\n2001',
    '… (X, Minutes, 2 May 2001)',
    '… [X]',
    '… X',
    '… by X',
    'X said: …',
    'X said …',
    'X has said that …',
    'X later told MPs: …',
    'X, the warden, told the House of Commons on Monday: …',
    'The warden, X, said: …',
    'The then warden X said: …',
    'In May 2001, X told reporters …',
    'Speaking in the Commons, X added: …',
    '… said X.',
    '… said X, the warden.',
    '… said X MP in the Commons on 2 May 2001.',
    '… X said.',
    '… X, the warden, later told the BBC.',
    'According to X, …',
    '… according to X.',
    'As X put it: …',
    'In January 2001 X said: …',
    '… — X 2 May 2001',
    'But X said: …',
    '… said X, …',
    '… X said. …',
    // A sentence of its own beside it changes nothing.
    'It rained all day. X said: … The count went on.',
    'It rained all day.\n\n… X said. The count went on.',
  ])('%j', (shape) => {
    expect(of(shape.replaceAll('X', 'A'))).toBe('speaker');
    for (const b of ['Dee Fork', 'Mary Stranger'])
      expect(of(shape.replaceAll('X', 'B'), b)).toBe(`another ${b}`);
  });
});

const told = (b: string) => ({ alone: `other ${b}`, both: `also ${b}` });

describe('where more stands there, it is told who is named, and nothing is certain', () => {
  // The speaker in the place of X, and somebody else in that of Y; then the other way round.
  test.each([
    'X told Y …',
    'X, attacking Y, said: …',
    'Y was furious when X said: …',
    'Y said that X said: …',
    '… said X, a friend of Y.',
    '… said X of Y.',
    '… Y was told by X.',
    'X, who followed Y, said: …',
    'X accused Y: …',
    'Y quoted X as saying: …',
    'X and Y said: …',
    'X’s predecessor, Y, said: …',
    '… said Y’s shadow, X.',
    'Y asked for it. He said that X was wrong: …',
    'X said: … Y said.',
    'X: … as Y wrote',
  ])('%j', (shape) => {
    for (const b of ['Dee Fork', 'Mary Stranger']) {
      const both = told(b).both;
      expect(of(shape.replace('X', 'A').replace('Y', 'B'), b)).toBe(both);
      expect(of(shape.replace('X', 'B').replace('Y', 'A'), b)).toBe(both);
    }
  });

  test.each([
    'X never said: …',
    'X did not say: …',
    'X was misquoted as saying: …',
    'X is alleged to have said: …',
    'X’s predecessor said: …',
    '… said X’s husband.',
    'One spokesman for X said: …',
    '… said a friend of X.',
    'It is a lie that X said: …',
    'X said: … is a lie',
    'This is not by X: …',
    '… said the office of X.',
    'X, quoting her predecessor, said: …',
    'My letter to X: …',
    'In X’s words, …',
    'To X’s words: …',
    'For X said: …',
    '… but X said',
  ])('%j', (shape) => {
    expect(of(shape.replace('X', 'A'))).toBe('named');
    for (const b of ['Dee Fork', 'Mary Stranger'])
      expect(of(shape.replace('X', 'B'), b)).toBe(told(b).alone);
  });
});

test.each([
  // Misspelt, or as a namesake has it.
  ['… said Ada Exampel.', 'perhaps Ada Exampel'],
  ['… said Exemple.', 'perhaps Exemple'],
  ['… said Adele Example.', 'perhaps Adele Example'],
  ['… said Lord Example of Spoons.', 'perhaps Lord Example of Spoons'],
  ['… said Ben Example.', 'other Ben Example'],
  ['… said Example Police.', 'other Example Police'],
  ['Example Police said: …', 'other Example Police'],
  ['… said Sgt Example.', 'speaker'],
  ['… said Example, A.', 'speaker'],
  ['EXAMPLE, Ada — …', 'speaker'],
  ['… #AdaExample', 'speaker'],
  ['… #Spoons #Rotherham', 'nobody'],
  ['[00:12:33] Ada Example: …', 'speaker'],
  ['12:04 Dee Fork: …', 'another Dee Fork'],
  ['Dee Fork 12:04\n…', 'another Dee Fork'],
  ['… — I. Stranger', 'another I. Stranger'],
  ['But Example said: …', 'speaker'],
  ['Both Example …', 'named'],
  ['Not Fork: …', 'other Fork'],
  ['Quoting Example, Fork said: …', 'also Fork'],
  ['… Those are the words', 'nobody'],
  ['Downing Street said: …', 'other Downing Street'],
  ['RT @AdaExample: …', 'speaker'],
  ['@ada_example: …', 'speaker'],
  ['@DeeFork: …', 'another Dee Fork'],
  ['… tweeted @mary_stranger', 'another Mary Stranger'],
  ['… said the warden.', 'speaker'],
  ['… said the deputy warden.', 'nobody'],
  ['… said the chairman.', 'unsure'],
  ['… said the mayor.', 'other Hall Board'],
  ['… said the mayor of Spoons.', 'unsure'],
  ['Spoon Council said: …', 'another Spoon Council'],
  ['Spoon Council: …', 'another Spoon Council'],
  ['… (Spoon Council)', 'other Spoon Council'],
  ['Dear Home Secretary, …', 'unsure'],
  ['… — Example Ada', 'perhaps Example Ada'],
  ['… Fork more', 'nobody'],
  ['Hall Board said: …', 'other Hall Board'],
  ['… (Hall Board, Minutes, 2001)', 'nobody'],
  // No names.
  ['Rubbish: …', 'nobody'],
  ['He claims: …', 'nobody'],
  ['Critics said: …', 'nobody'],
  ['… said the Labour MP.', 'unsure'],
  ['… in Rotherham', 'nobody'],
])('%j: %s', (beside, expected) => {
  expect(of(beside)).toBe(expected);
});
