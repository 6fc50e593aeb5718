import { expect, test } from 'vitest';
import type { Naming } from '../../../../src/quotation/check/whose/named.ts';
import { about, said, standing, words } from './a-finding.ts';

test.each<[Naming, string[]]>([
  [
    { kind: 'speaker' },
    [
      '= Verbatim',
      'All 9 words are the record’s, in its order, and *The warden* is who said or wrote them.',
    ],
  ],
  [
    { kind: 'another', name: 'Bo' },
    [
      '= Verbatim, but not of this person (bad)',
      '! The record has these words from *The warden*, not from Bo.',
      'All 9 words are the record’s, in its order.',
    ],
  ],
  [
    { kind: 'other', name: 'Bo' },
    [
      '= Verbatim, but beside another name (bad)',
      '! The record has these words from *The warden*; what you pasted names Bo.',
      'All 9 words are the record’s, in its order.',
    ],
  ],
  [
    { kind: 'named' },
    [
      '= Verbatim',
      'All 9 words are the record’s, in its order, from *The warden*.',
      'What you pasted names the same person or body; to whom it gives the words was not compared.',
    ],
  ],
  [
    { kind: 'perhaps', name: 'Bo' },
    [
      '= Verbatim',
      'All 9 words are the record’s, in its order, from *The warden*.',
      'What you pasted names *Bo*, perhaps the same.',
    ],
  ],
  [
    { kind: 'also', name: 'Bo' },
    [
      '= Verbatim',
      'All 9 words are the record’s, in its order, from *The warden*.',
      'What you pasted also names *Bo*; to whom it gives the words was not compared.',
    ],
  ],
  [
    { kind: 'author', name: 'Bo' },
    [
      '= Verbatim',
      'All 9 words are the record’s, in its order, from *The warden*.',
      'The document that they come from is by *Bo*.',
    ],
  ],
  [
    { kind: 'unsure' },
    [
      '= Verbatim',
      'All 9 words are the record’s, in its order, from *The warden*.',
      'Whether what you pasted names the same speaker could not be told.',
    ],
  ],
])('of whom the text names it is told: %j', (naming, expected) => {
  expect(said(standing([words]), words, about({ naming }))).toEqual(expected);
});
