import { describe, expect, test } from 'vitest';
import type { Standing, Verdict } from '../../../../src/quotation/check/answer.ts';
import type { Circumstances } from '../../../../src/quotation/check/circumstances.ts';
import { findingOf } from '../../../../src/quotation/check/said/wording.ts';

const words = 'Every spoon in the old hall was counted twice.';
const quote = { url: '/quotes/minutes/spoons/', words };
const whose = { ...quote, speaker: 'the warden', said: '2001', source: 'Minutes', checked: '' };
const about = (fields: Partial<Circumstances> = {}): Circumstances => ({
  quote: whose,
  naming: { kind: 'nobody' },
  turns: [],
  size: 112,
  ...fields,
});
/** The sign and word, and what is said: strong words between stars, what stands first behind "!". */
const said = (verdict: Verdict, text: string, given = about(), limit?: string) => {
  const answer = { verdict, text, leftOut: '', peeled: [], ...(limit && { limit }) };
  const { sign, word, bad, because } = findingOf(answer, given);
  return [
    `${sign} ${word}${bad ? ' (bad)' : ''}`,
    ...because.map(
      ({ says, first }) =>
        (first ? '! ' : '') + says.map((each, at) => (at % 2 ? `*${each}*` : each)).join(''),
    ),
  ];
};
const standing = (parts: string[], fields: Partial<Standing> = {}): Standing => ({
  kind: parts.length > 1 || fields.omits || fields.inserts ? 'with omissions' : 'verbatim',
  quote,
  ranges: parts.map((part) => ({
    start: words.indexOf(part),
    end: words.indexOf(part) + part.length,
  })),
  omits: parts.length > 1,
  inserts: false,
  bracketsDropped: false,
  broken: undefined,
  also: [],
  ...fields,
});
const more = (count: number) => Array.from({ length: count }, () => quote);

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
      ['= Verbatim', 'All 9 words are the record’s, in its order**.'],
    ],
    [
      {},
      words,
      about({ naming: { kind: 'speaker' } }),
      [
        '= Verbatim',
        'All 9 words are the record’s, in its order, and *The warden* is who said or wrote them.',
      ],
    ],
    [
      {},
      words,
      about({ naming: { kind: 'another', name: 'Bo' } }),
      [
        '= Verbatim, but not of this person (bad)',
        '! The record has these words from *The warden*, not from Bo.',
        'All 9 words are the record’s, in its order.',
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
      'Four words are left out at […]; what stands is the record’s.',
    ]);
    expect(said(standing(['Every', 'in the', 'hall'], { inserts: true }), 'x')).toEqual([
      '[…] Verbatim, with marked cuts and insertions',
      'Two words are left out at […]; what stands is the record’s.',
      'What stands in square brackets is not the record’s.',
    ]);
    expect(said(standing(['Every', 'in the'], {}), 'x')[1]).toMatch(/^One word is left out/);
    expect(said(standing([words], { inserts: true }), 'x')).toEqual([
      '[…] Verbatim, with marked insertions',
      'What stands in square brackets is not the record’s.',
    ]);
    expect(said(standing(parts, { omits: false, bracketsDropped: true }), 'x')).toEqual([
      '[…] Verbatim, with cuts',
      'The words in square brackets, which the document put in, are left out without a mark.',
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
});

test.each<[Verdict, string[]]>([
  [
    { kind: 'not here' },
    ['– Not in this record', '112 quotations were compared. That nobody said it does not follow.'],
  ],
  [
    { kind: 'too short' },
    [
      '– Too short to say',
      'Three words or fewer stand in too many places. Paste more of the sentence.',
    ],
  ],
  [{ kind: 'empty' }, ['– Nothing to compare', 'Paste the words of a quotation first.']],
  [{ kind: 'several', answers: [] }, ['“ ” No quotations', 'Each was compared for itself.']],
  [
    { kind: 'spliced', parts: [] },
    [
      '≠ Altered: no passages put together (bad)',
      'The record has these words in different quotations, not as one.',
    ],
  ],
  [
    { kind: 'similar', quotes: [quote], shared: 9, of: 12 },
    [
      '≈ Similar',
      'Nine of 12 words stand in one quotation, in this or another form. This may be a paraphrase; it is not called altered.',
    ],
  ],
])('the verdict %j is told', (verdict, expected) => {
  expect(said(verdict, 'x')).toEqual(expected);
});

test('what was not compared is told last', () => {
  expect(said({ kind: 'empty' }, 'x', about(), 'Only so much.').at(-1)).toBe('Only so much.');
});
