import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parsePublished, publishedText } from '../../src/addresses/published.ts';
import { changes, publishedProblems } from '../../src/addresses/published-problems.ts';
import { enterPublished } from '../../src/desk/enter-published.ts';
import { kinds } from '../../src/record/kinds/index.ts';
import { read } from '../../src/record/read/read.ts';
import { aClaim, aDossier, anArticle, aPerson, aQuote } from '../record/builders.ts';

const held = (dossier: Parameters<typeof publishedText>[0]) =>
  parsePublished(publishedText(dossier));

describe('a record that was published', () => {
  const correction = { on: '2020-01-05', what: 'The number was 111.' };
  const before = { id: 'a', statement: 'There were 112.', corrections: [correction] };
  const published = held(aDossier({ claims: [aClaim(before)] }));
  const told = (fields: Record<string, unknown>): string[] =>
    changes(aDossier({ claims: [aClaim({ ...before, ...fields })] }), published).map(
      ({ found }) => found,
    );

  test('is as it was', () => expect(told({})).toEqual([]));

  test('and changed is told', () => {
    expect(told({ statement: 'There were 113.' })).toEqual(['claims/a was published otherwise']);
    expect(told({ caution: 'In one drawer.' })).toEqual(['claims/a was published otherwise']);
  });

  test('and changed is right with a new correction', () => {
    const corrections = [correction, { on: '2020-01-06', what: 'The number was 112.' }];
    expect(told({ statement: 'There were 113.', corrections })).toEqual([]);
  });

  test('keeps its corrections', () => {
    expect(told({ corrections: [] })).toEqual(['1 of 1 corrections is gone from claims/a']);
  });

  test('and changed in a list that orders nothing away is told', () => {
    expect(told({ replies: ['b'] })).toEqual(['claims/a was published otherwise']);
  });

  test('may stand in two lines after a merge, and be as either', () => {
    const other = publishedText(aDossier({ claims: [aClaim({ ...before, says: 'the other' })] }));
    const merged = parsePublished(publishedText(aDossier({ claims: [aClaim(before)] })) + other);
    const now = (says: string) => aDossier({ claims: [aClaim({ ...before, says })] });
    expect(changes(now('the other'), merged)).toEqual([]);
    expect(changes(now('a third'), merged)).toHaveLength(1);
  });
});

test('a quotation may be compared again and sorted anew; all else of it is held', () => {
  const before = { id: 'm/a', checked: { by: 'eye', on: '2020-01-02' } };
  const published = held(aDossier({ quotes: [aQuote(before)] }));
  const told = (fields: Record<string, unknown>) =>
    changes(aDossier({ quotes: [aQuote({ ...before, ...fields })] }), published).length;
  expect(told({ checked: { by: 'eye', on: '2020-01-09' } })).toBe(0);
  expect(told({ topics: ['spoons'] })).toBe(0);
  const named = held(aDossier({ people: [aPerson({ id: 'bo', name: 'Bo' })] }));
  const bo = aPerson({ id: 'bo', name: 'Bo', 'other-names': ['The warden'] });
  expect(changes(aDossier({ people: [bo] }), named)).toEqual([]);
  for (const fields of [
    { words: 'Every fork was counted.' },
    { said: '2002' },
    { speaker: 'bo' },
    { 'never-without': ['m/b'] },
    { 'confined-to': 'the-drawer' },
  ])
    expect(told(fields), JSON.stringify(fields)).toBe(1);
});

test('of an article the words of others and of claims are held, and its prose is not', () => {
  const text = (claim: string, prose: string, quote = 'Every spoon') =>
    `${prose} <Claim id="a">${claim}</Claim>. She said <Q id="m/a">${quote}</Q>.`;
  const article = (text: string, written = '2020-01-03') =>
    aDossier({ articles: [anArticle({ id: 'x', text, written })] });
  const published = held(article(text('There were 112', 'In the hall.')));
  const told = (...now: Parameters<typeof article>) => changes(article(...now), published).length;
  expect(told(text('There were 112', 'In the great hall.'))).toBe(0);
  expect(told(text('There were\n112', 'In the hall.'))).toBe(0);
  expect(told(text('There were 113', 'In the hall.'))).toBe(1);
  expect(told(text('There were 112', 'In the hall.', 'Every spoon was'))).toBe(1);
  expect(told(text('There were 112', 'In the hall.'), '2020-01-02')).toBe(1);
});

test('a line that holds nothing is told by its number', () => {
  const { records, strays } = parsePublished('# all\nclaims/a: 0123456789abcdef 0\nclaims/b: x\n');
  expect([...records.keys()]).toEqual(['claims/a']);
  expect(strays).toEqual([3]);
});

describe('a content folder', () => {
  let content: string;
  beforeEach(() => {
    content = join(mkdtempSync(join(tmpdir(), 'published-')), 'content');
    cpSync('tests/site/content', content, { recursive: true });
  });
  afterEach(() => rmSync(join(content, '..'), { recursive: true }));

  const told = (): string[] =>
    publishedProblems(read(content)).map(
      ({ rule, place, found }) => `${place.file.split('content/')[1]} ${rule}: ${found}`,
    );
  const change = (file: string, from: string, to: string): void => {
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const event = 'events/e-1999.yaml';
  const correction = 'corrections:\n  - on: 2020-01-05\n    what: The year was 1998.\n';

  test('without the file holds nothing, and npm run addresses begins none', async () => {
    expect(enterPublished(read(content))).toBeUndefined();
    change(event, '1999', '1998');
    expect(told()).toEqual([]);
  });

  test('with it holds every record from the day it was entered', async () => {
    writeFileSync(join(content, 'published.yaml'), '');
    expect(told()).toEqual([
      expect.stringMatching(/^published\.yaml published-is-entered: .* and others are not entered/),
    ]);
    // Each file in the folder of a kind is one.
    const files = Object.entries(kinds).flatMap(([name, { file }]) =>
      globSync(`${content}/${name}/**/*.${file}`),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(enterPublished(read(content))).toMatch(
      new RegExp(`^${files.length} records and texts in `),
    );
    expect(told()).toEqual([]);

    change(event, '1999', '1998');
    expect(told()).toEqual([`${event} changes-are-told: events/e-1999 was published otherwise`]);
    writeFileSync(join(content, event), readFileSync(join(content, event), 'utf8') + correction);
    expect(told()).toEqual([
      'published.yaml published-is-entered: events/e-1999 is not entered yet',
    ]);
    enterPublished(read(content));
    expect(told()).toEqual([]);
    change(event, correction, '');
    expect(told()).toEqual([
      `${event} changes-are-told: 1 of 1 corrections is gone from events/e-1999`,
    ]);
  });

  test('lets go of a record that was removed', async () => {
    writeFileSync(join(content, 'published.yaml'), '');
    enterPublished(read(content));
    rmSync(join(content, event));
    expect(told()).toEqual([
      'published.yaml published-is-entered: events/e-1999 is no longer there',
    ]);
    enterPublished(read(content));
    expect(readFileSync(join(content, 'published.yaml'), 'utf8')).not.toContain('e-1999');
  });
});

test('what was changed is told with what to do', () => {
  const corrections = [
    { on: '2020-01-05', what: 'One.' },
    { on: '2020-01-06', what: 'Two.' },
    { on: '2020-01-07', what: 'Three.' },
  ];
  const published = held(aDossier({ claims: [aClaim({ id: 'a', corrections })] }));
  const told = (fields: object) =>
    changes(aDossier({ claims: [aClaim({ id: 'a', ...fields })] }), published);
  expect(told({ corrections: corrections.slice(0, 1) })).toMatchObject([
    {
      found: '2 of 3 corrections is gone from claims/a',
      remedy: 'Bring it back: a correction is part of what was published.',
    },
  ]);
  expect(told({ corrections, statement: 'Other.' })).toMatchObject([
    {
      found: 'claims/a was published otherwise',
      remedy:
        'Put it back; or say under "corrections:" what was wrong and what is right, or what was added, then run npm run addresses.',
    },
  ]);
});

test('an article is held by its quotations and claims, however their words are broken', () => {
  const text = (inner: string) => anArticle({ id: 'a', text: `It is ${inner} so.` });
  const told = (before: string, now: string) =>
    changes(aDossier({ articles: [text(now)] }), held(aDossier({ articles: [text(before)] })))
      .length;
  expect(told('<Q id="m/a">one two</Q>', '<Q id="m/a">one\ntwo</Q>')).toBe(0);
  expect(told('<Q id="m/a">one two</Q>', '<Q id="m/a">onetwo</Q>')).toBe(1);
  expect(told('<Claim id="a">one</Claim>', '<Claim id="a">two</Claim>')).toBe(1);
  expect(told('<Claim id="a">one</Claim>', '<Claim id="b">one</Claim>')).toBe(1);
});

test('a line is read with its record, digest and number of corrections', () => {
  const digest = '0123456789abcdef';
  const { records, strays } = parsePublished(`claims/a: ${digest} 2\nclaims/b: ${digest}\n`);
  expect([...records]).toEqual([['claims/a', [{ digest, corrections: 2 }]]]);
  expect(strays).toEqual([2]);
});
