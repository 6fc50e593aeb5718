import { expect, test } from 'vitest';
import { read } from '../../../../src/record/read/read.ts';
import { quotesAsData } from '../../../../src/record/views/data/quotes-as-data.ts';

const { dossier } = read('tests/site/content');
const rows = quotesAsData(dossier);

test('gives every quotation, in the order of its id', () => {
  expect(rows.map(({ id }) => id)).toEqual([...dossier.quotes.keys()].sort());
});

test('names a speaker without a record by description only', () => {
  for (const { id, speaker, speakerName, organisation } of rows) {
    const { anonymous } = dossier.quotes.get(id) ?? {};
    if (anonymous) expect([speaker, speakerName, organisation]).toEqual([null, anonymous, null]);
    else
      expect(dossier.people.has(speaker ?? '') || dossier.organisations.has(speaker ?? '')).toBe(
        true,
      );
  }
});

test('gives absolute addresses of every use, once each', () => {
  for (const { usedIn } of rows) {
    expect(new Set(usedIn).size).toBe(usedIn.length);
    for (const address of usedIn) expect(URL.canParse(address)).toBe(true);
  }
  expect(rows.some(({ usedIn }) => usedIn.length > 0)).toBe(true);
});

test('gives the version that the permalink takes', () => {
  for (const { version } of rows) expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(new Set(rows.map(({ version }) => version)).size).toBe(rows.length);
});

test('gives all that is known of a quotation, and null for what is not so', () => {
  const site = 'https://whatwascounted.example';
  const { version, usedIn, ...row } = rows.find(({ id }) => id.endsWith('/in-part')) ?? {};
  expect(version).toBe('cb6c25de');
  expect(usedIn).toEqual([...(usedIn ?? [])].sort());
  expect(row).toEqual({
    id: 'pottering-post-2002/in-part',
    words:
      'The shortage was in part due to the spring fair, where “borrowed” spoons were never returned – not one of them.',
    speaker: 'hall-committee',
    speakerName: 'Hall Committee of Lower Pottering',
    role: 'report of the census',
    organisation: 'hall-committee',
    said: '2001',
    source: 'pottering-post-2002',
    origin: 'spoon-report-2001',
    place: 'third paragraph',
    topics: ['shortage'],
    checked: '2020-01-02',
    checkedBy: 'eye',
    comparedWith: null,
    caution: 'The words in part belong to it.',
    url: `${site}/quotes/pottering-post-2002/in-part/`,
  });
  const counted = rows.find(({ id }) => id.endsWith('/all-counted'));
  expect(counted).toMatchObject({ origin: null, caution: null, checkedBy: 'program' });
});
