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
