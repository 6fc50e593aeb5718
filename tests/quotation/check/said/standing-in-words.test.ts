import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../../src/quotation/check/answer.ts';
import type { Circumstances } from '../../../../src/quotation/check/circumstances.ts';
import { aStanding } from '../a-standing.ts';
import { about, more, quote, said, standing, words } from './a-finding.ts';

describe('words that are the record’s', () => {
  test.each<[Partial<Standing>, string, Circumstances, string[]]>([
    [
      {},
      words,
      about(),
      ['= Verbatim', 'All 9 words are the record’s, in its order, from *The warden*.'],
    ],
    [
      {},
      words,
      about({ quote: undefined }),
      ['= Verbatim', 'All 9 words are the record’s, in its order.'],
    ],
    [
      {},
      words,
      about({ misdated: { text: '2002', isSure: true } }),
      [
        '= Verbatim, but not of this date (bad)',
        '! The record dates these words *2001*, not 2002.',
        'All 9 words are the record’s, in its order, from *The warden*.',
      ],
    ],
    [
      { also: more(1) },
      words,
      about(),
      [
        '= Verbatim',
        'All 9 words are the record’s, in its order, from *The warden*.',
        'They stand in one other quotation too.',
      ],
    ],
  ])('wholly: %j', (fields, text, given, expected) => {
    expect(said(standing([words], fields), text, given)).toEqual(expected);
  });

  test('in part', () => {
    const longer = 'They stand in a longer quotation.';
    const [, , ...rest] = said(standing(['Every spoon'], { also: more(2) }), 'Every spoon');
    expect(rest).toEqual([longer, 'They stand in two other quotations too.']);
    expect(said(standing(['Every spoon'], { also: more(9) }), 'x').at(-1)).toMatch(/in nine other/);
    expect(said(standing(['Every spoon'], { also: more(10) }), 'x').at(-1)).toBe(
      'They stand in other quotations too.',
    );
    expect(said(standing(['spoon']), 'spoon')[1]).toBe(
      'The one word is the record’s, from *The warden*.',
    );
    const broken = said(standing(['Every spoo'], { broken: 'end' }), 'Every spoo');
    expect(broken.slice(2)).toEqual(['What you pasted breaks off in the middle of the last word.']);
    expect(said(standing(['very'], { broken: 'beginning' }), 'very')[2]).toMatch(
      /the first word\.$/,
    );
  });

  test('with cuts and insertions', () => {
    const parts = ['Every spoon', 'was counted'];
    expect(said(standing(parts), 'x')).toEqual([
      '[…] Verbatim, with marked cuts',
      'Four words are left out at […]: *in the old hall*. What stands is the record’s.',
    ]);
    expect(said(standing(['Every', 'in the', 'hall'], { inserts: true }), 'x')).toEqual([
      '[…] Verbatim, with marked cuts and insertions',
      'Two words are left out at […]: *spoon*; *old*. What stands is the record’s.',
      'What stands in square brackets is not the record’s.',
    ]);
    expect(said(standing(['Every', 'in the'], {}), 'x')[1]).toMatch(/^One word is left out/);
    expect(said(standing([words], { inserts: true }), 'x')).toEqual([
      '[…] Verbatim, with marked insertions',
      'What stands in square brackets is not the record’s.',
    ]);
    const bracketed = 'Every spoon [of theirs] in the old hall';
    const dropped = ['Every spoon', 'in the', 'hall'];
    const verdict = aStanding({ ...quote, words: bracketed }, dropped, { bracketsDropped: true });
    expect(said(verdict, 'x')).toEqual([
      '[…] Verbatim, with marked cuts',
      'The words in square brackets, which the document put in, are left out without a mark: *[of theirs]*.',
      'One word is left out at […]: *old*. What stands is the record’s.',
    ]);
  });

  test('where the sense turns', () => {
    const turn = (how: 'left out' | 'never cut' | 'before', word: string, opposite = false) => ({
      how,
      word,
      opposite,
    });
    const turns = [
      turn('left out', 'not', true),
      turn('left out', 'Not'),
      turn('never cut', 'in part'),
      turn('before', 'only'),
    ];
    expect(said(standing(['Every', 'hall']), 'x', about({ turns })).slice(0, 4)).toEqual([
      '[…] Cut so that the sense turns (bad)',
      '! The words left out at […] include *not*. Without it the sentence says the opposite.',
      '! The record says that these words are never to be cut: *in part*.',
      '! Just before these words the record has *only*. Without it the sense may turn.',
    ]);
    expect(said(standing([words]), words, about({ turns }))[0]).toBe(
      '= Verbatim, but cut so that the sense turns (bad)',
    );
    expect(said(standing([words]), words, about({ turns }))[1]).toMatch(
      /^! The words left out include/,
    );
  });

  test.each([
    [1, 'one place'],
    [4, 'four places'],
    [60, '60 places'],
    [Infinity, 'many places'],
  ])('too common to say whose, in %s places', (places, expected) => {
    expect(said(standing(['in the old']), 'in the old', about({ places }))).toEqual([
      '= Verbatim, and too common to say whose',
      `Words so few and so common are nobody’s alone. In the record they stand in *${expected}*; here in what it has from *The warden*.`,
    ]);
    const unknown = about({ places, quote: undefined });
    expect(said(standing(['in the old']), 'in the old', unknown)[1]).toMatch(/places?\*\.$/);
  });
});
