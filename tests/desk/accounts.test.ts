import { describe, expect, test } from 'vitest';
import { accounts } from '../../src/desk/accounts.ts';
import type { ComparedWith } from '../../src/desk/verifying/compared-with.ts';
import { sha256, textDigest } from '../../src/record/fingerprint.ts';
import { aDossier, aQuote, aSource } from '../record/builders.ts';

const words = 'Every spoon was counted.';
const today = '2020-01-09';

function account(
  fields: Record<string, unknown>,
  { text, digest, read = 'whole' }: { text?: string; digest?: string; read?: string },
) {
  const held: ComparedWith = {
    texts: new Map(text === undefined ? [] : [['minutes', { file: 'minutes.txt', text }]]),
    digests: new Map(
      digest === undefined
        ? []
        : [['minutes', { file: 'compared.yaml', sha256: 'd0', quotations: { 'q-one': digest } }]],
    ),
    faults: [],
  };
  const dossier = aDossier({
    quotes: [aQuote({ id: 'minutes/one', words, ...fields })],
    sources: [aSource({ id: 'minutes', read })],
  });
  return accounts(dossier, held, today)[0];
}

describe('with a text, a quotation', () => {
  const text = `She said:\n“Every spoon\nwas counted.” Then tea.`;

  test('is compared, white space apart, with what stands around it', () => {
    expect(account({ prefix: 'She said: “', suffix: '” Then' }, { text })).toMatchObject({
      way: 'text',
      around: true,
      stamp: { by: 'program', on: today, against: 'whole text', digest: textDigest(text) },
    });
  });

  test('is compared alone where other words stand around it', () => {
    const found = account({ prefix: 'He said: “' }, { text });
    expect(found).toMatchObject({ way: 'text', around: false });
    expect(found?.differs).toBeUndefined();
  });

  test('is compared with as much as was read', () => {
    expect(account({}, { text, read: 'excerpt' })?.stamp?.against).toBe('opening');
  });

  test('that was read by eye is compared all the same', () => {
    expect(account({ checked: { by: 'eye', on: '2020-01-02' } }, { text })?.stamp?.by).toBe(
      'program',
    );
  });

  test('of other words differs, with the line of the text and both wordings', () => {
    expect(account({ words: 'Every fork was counted.' }, { text })?.differs).toMatch(
      /^not in minutes\.txt:3: “.*fork.*”, while the text has “.*spoon/,
    );
  });

  test.each([
    ['another letter', 'Every spoon was Counted.'],
    ['another mark', 'Every spoon was counted!'],
    ['the half of a word', 'very spoon was counted.'],
    ['nothing of it', 'Forks.'],
  ])('of %s differs', (_name, words) => {
    expect(account({ words }, { text })).toMatchObject({
      way: 'text',
      differs: expect.any(String),
    });
    expect(account({ words }, { text })?.stamp).toBeUndefined();
  });
});

describe('with a digest, a quotation', () => {
  const around = { prefix: 'She said: “', suffix: '” Then' };

  test('is what was compared, with what stands around it', () => {
    const digest = sha256(`She said: “${words}” Then`);
    expect(account(around, { digest })).toMatchObject({
      way: 'digest',
      around: true,
      stamp: { by: 'program', on: '2020-01-02', against: 'opening', digest: 'd0' },
    });
  });

  test('is what was compared, by its words alone', () => {
    const found = account(around, { digest: sha256(words) });
    expect(found).toMatchObject({ way: 'digest', around: false });
    expect(found?.stamp?.digest).toBe('d0');
  });

  test('that was changed differs', () => {
    const digest = sha256(`She said: “${words}” Then`);
    const changed = account({ ...around, suffix: '” Than' }, { digest });
    expect(changed?.differs).toContain('not what was compared');
  });

  test('that says it was read by eye is told so, and is left alone', () => {
    const checked = { by: 'eye', on: '2020-01-02' };
    const found = account({ checked }, { digest: sha256(words) });
    expect(found).toMatchObject({ way: 'eye', advice: expect.stringContaining('by: program') });
    expect(found?.stamp).toBeUndefined();
  });

  test('outweighs nothing where a text is here', () => {
    expect(account({}, { digest: 'd1', text: words })?.way).toBe('text');
  });
});

describe('with neither, a quotation', () => {
  test.each([
    ['eye', 'eye'],
    ['program', 'nothing'],
  ])('by %s is accounted for', (by, way) => {
    expect(account({ checked: { by, on: '2020-01-02' } }, {})?.way).toBe(way);
  });
});

describe('the line that is told', () => {
  const lineOf = (text: string, words: string): string | undefined =>
    /minutes\.txt(:\d+)?/.exec(account({ words }, { text })?.differs ?? '')?.[1];

  test('is that of the most words in a row', () => {
    const text = 'It was so.\nEvery spoon was\ncounted by two of us.\nCounted it was.';
    expect(lineOf(text, 'Every fork was counted by two of us, it was said.')).toBe(':2');
    expect(lineOf(text, 'Every spoon has been counted.')).toBe(':2');
  });

  test('is found where words have signs of their own, and over the end of a line', () => {
    expect(
      lineOf('One.\nTwo.\nIt cost (about)\n$3.50 [a spoon].', 'They cost (about) $3.50 [a spoon].'),
    ).toBe(':3');
  });

  test('is none where no word stands in the text', () => {
    expect(lineOf('One.\nTwo.', 'Forks rust.')).toBeUndefined();
  });
});

test('words are found where they stand a second time, if the first is a part of others', () => {
  const text = 'Unevery spoon was counted.ish Every spoon was counted.';
  expect(
    account({ words: 'Every spoon was counted.' }, { text: text.replace('Unevery', 'UnEvery') })
      ?.differs,
  ).toBeUndefined();
});

test('a digest is known by the key of a quotation, or by “q-” and its key', () => {
  const digest = sha256(words);
  const dossier = aDossier({
    quotes: [aQuote({ id: 'minutes/one', words })],
    sources: [aSource({ id: 'minutes' })],
  });
  const held = (key: string): ComparedWith => ({
    texts: new Map(),
    digests: new Map([
      ['minutes', { file: 'c.yaml', sha256: 'd0', quotations: { [key]: digest } }],
    ]),
    faults: [],
  });
  const way = (key: string) => accounts(dossier, held(key), today)[0]?.way;
  expect([way('q-one'), way('one'), way('two')]).toEqual(['digest', 'digest', 'nothing']);
});

test('nothing was compared around words that are only said to be compared', () => {
  expect(account({}, {})).toMatchObject({ way: 'nothing', around: false });
  expect(account({ checked: { by: 'eye', on: '2020-01-02' } }, {})).toMatchObject({
    way: 'eye',
    around: false,
  });
});
