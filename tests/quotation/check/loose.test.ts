import { describe, expect, test } from 'vitest';
import { loose, partOf } from '../../../src/quotation/check/loose.ts';
import { numbering } from '../../../src/quotation/check/numbered.ts';

const judge = (text: string, quotes: string[], unknown: string[] = []) =>
  loose(text, {
    quotes: quotes.map((words, at) => ({ url: `/${at}/`, words })),
    unknown: new Set(unknown),
    number: numbering(),
  });
const kind = (...given: Parameters<typeof judge>): string => judge(...given).kind;
/** Of an alteration: the number of its quotation, the stretch of it, and what differs. */
function altered(...given: Parameters<typeof judge>): unknown {
  const verdict = judge(...given);
  if (verdict.kind !== 'altered') return verdict.kind;
  const { quote, range, alteration } = verdict;
  return [quote.url, quote.words.slice(range.start, range.end), alteration.kind];
}

/** Of which quotation a text is an alteration. */
const whose = (...given: Parameters<typeof judge>): unknown => [altered(...given)].flat()[0];

const counted = 'Every spoon in the hall was counted twice, and both counts agree.';
const lost = 'No fork ever left the drawer below the stage since noon on Friday.';

describe('a text is an alteration', () => {
  test.each<[what: string, text: string, found: unknown]>([
    [
      'of other marks',
      'every spoon in the hall was counted',
      ['/0/', 'Every spoon in the hall was counted', 'capitals'],
    ],
    [
      'of a word',
      'Every fork in the hall was counted twice',
      ['/0/', 'Every spoon in the hall was counted twice', 'words'],
    ],
    [
      'with the marks at its ends',
      '“Every fork in the hall was counted twice, and both counts agree.',
      ['/0/', counted, 'words'],
    ],
    [
      'of the whole quotation but for its first word',
      'spoon in the hall was counted twice and both counts agreed',
      ['/0/', 'spoon in the hall was counted twice, and both counts agree', 'words'],
    ],
    ['of nothing', '', 'empty'],
    ['of brackets alone', '[sic]', 'empty'],
  ])('%s', (_what, text, found) => {
    expect(altered(text, [counted, lost])).toEqual(found);
  });

  test('of the quotation that comes nearest; of two as near, the shorter one', () => {
    const longer = `${counted} And then we ate.`;
    expect(whose('Every fork in the hall was counted twice', [longer, counted])).toBe('/1/');
    expect(whose('Every fork in the hall was counted twice', [counted, longer])).toBe('/0/');
    const nearer = 'Every fork in the hall was counted once';
    expect(whose('Every fork in the hall was counted twice', [counted, nearer, lost])).toBe('/1/');
  });

  test('if five of its words are kept, or it is the whole quotation', () => {
    expect(
      kind('spoons lay beside forks yesterday morning', [
        'spoons lay beside forks knives plates cups',
      ]),
    ).toBe('similar');
    expect(
      kind('spoons lay beside forks knives today', [
        'spoons lay beside forks knives plates cups pans',
      ]),
    ).toBe('altered');
    expect(kind('spoons lay here', ['spoons lay beside'])).toBe('similar');
    expect(kind('spoons lay beside them', ['spoons lay beside forks'])).toBe('altered');
  });

  test('if seven of ten words are kept, and those tell enough', () => {
    const quote = 'spoons forks knives plates cups pans bowls ladles pots jugs mugs lids';
    const keeping = (kept: number, others: number): string =>
      [
        ...quote.split(' ').slice(0, kept),
        ...Array.from({ length: others }, (_, at) => `other${at}`),
      ].join(' ');
    expect(kind(keeping(7, 3), [quote])).toBe('altered');
    expect(kind(keeping(5, 3), [quote])).not.toBe('altered');
    expect(
      kind('it was as it is and so it was by the spoons', [
        'it was as it is and so it was by the forks we had',
      ]),
    ).not.toBe('altered');
  });

  test('with a word misspelt that stands nowhere else, which costs next to nothing', () => {
    const [one, two] = ['the spoons were counted by wardens', 'the spoons were counted by weavers'];
    expect(whose('the spoons were counted by wardans', [two, one], ['wardans'])).toBe('/1/');
    expect(whose('the spoons were counted by wardans', [two, one])).toBe('/0/');
  });

  test.each([
    ['with a letter wrong', 'wardan', 'warden', true],
    ['with two of eight wrong', 'wordenzy', 'wardensy', true],
    ['that begins otherwise', 'arden', 'warden', false],
    ['with two of seven wrong', 'wordenz', 'wardens', false],
    ['of four letters', 'ward', 'word', false],
  ])('a word is misspelt %s: %s for %s is %s', (_how, typed, word, is) => {
    const quote = (last: string): string => `spoons and forks were counted by ${last}`;
    // Of two that differ in one word, the one whose word was meant is nearer though it is longer.
    const verdict = judge(
      `spoons and forks were counted by ${typed}`,
      [quote('nobody'), `${quote(word)} again`],
      [typed],
    );
    expect(verdict.kind === 'altered' && verdict.quote.url).toBe(is ? '/1/' : '/0/');
  });

  test('up to the end of a word that a hyphen joins to the next', () => {
    expect(altered('It was counted by Ann Grey', ['It was counted by Bea Grey-Thompson.'])).toEqual(
      ['/0/', 'It was counted by Bea Grey-Thompson', 'words'],
    );
  });
});

describe('a text is spliced or there in part', () => {
  const [one, two] = [
    'Every spoon in the hall was counted twice',
    'No fork ever left the drawer below',
  ];

  test('spliced of two quotations that hold nearly all of it', () => {
    expect(judge(`${one}. ${two}.`, [counted, lost])).toEqual({
      kind: 'spliced',
      parts: [
        { quote: { url: '/0/', words: counted }, text: one, exact: true },
        { quote: { url: '/1/', words: lost }, text: two, exact: true },
      ],
    });
  });

  test('in part where less than four fifths of it stand there', () => {
    const around = 'They told everybody who would listen to them then';
    expect(kind(`${one}. ${around}. ${two}.`, [counted, lost])).toBe('in part');
    expect(kind(`${one}. ${around}.`, [counted, lost])).toBe('in part');
  });

  test('in part by six words, and not by five', () => {
    const around = 'though somebody else told everybody quite another story then';
    expect(kind(`every spoon in the hall was ${around}`, [counted])).toBe('in part');
    expect(kind(`spoon in the hall was ${around}`, [counted])).toBe('not here');
  });
});

describe('a text is similar to quotations', () => {
  const of = (text: string, ...quotes: string[]) => {
    const verdict = judge(text, quotes);
    return verdict.kind === 'similar'
      ? [verdict.quotes.map(({ url }) => url), verdict.shared, verdict.of]
      : verdict.kind;
  };

  test('with which it shares half of what it tells, by three words, whatever their endings', () => {
    const quote = 'Wardens counting spoons found drawers.';
    expect(of('drawer spoon warden x1 x2 x3', quote)).toEqual([['/0/'], 3, 6]);
    expect(of('drawer spoon warden x1 x2 x3 x4', quote)).toBe('not here');
  });

  test('with which it shares two words that are two thirds of it', () => {
    expect(of('spoon drawer x1', 'Drawers of spoons.')).toEqual([['/0/'], 2, 3]);
    expect(of('spoon drawer x1 x2', 'Drawers of spoons.')).toBe('not here');
    expect(of('spoon it', 'Spoons.')).toBe('not here');
  });

  test('the three nearest, the nearest first', () => {
    const text = 'drawer spoon warden plate';
    expect(
      of(
        text,
        'Plates, spoons and drawers here.',
        'Plate, warden, spoons, drawers.',
        'Drawer, spoon, plate or so.',
        'The spoon, the drawer, the plate.',
      ),
    ).toEqual([['/1/', '/0/', '/2/'], 4, 4]);
  });
});

test.each([
  ['Every spoon in the hall', true],
  ['Every spoon … was counted twice', true],
  ['Every fork in the hall', false],
])('the part %j stands in the quotation as it is: %s', (text, exact) => {
  expect(partOf(text, { url: '/', words: counted })).toEqual({
    quote: { url: '/', words: counted },
    text,
    exact,
  });
});
