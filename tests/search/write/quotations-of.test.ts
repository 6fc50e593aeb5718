import { expect, test } from 'vitest';
import { quotationsOf } from '../../../src/search/write/quotations-of.ts';
import { aDossier, anOrganisation, aPerson, aQuote, aSource } from '../../record/builders.ts';

const hall = anOrganisation({ id: 'hall', name: 'Hall' });

test('a quotation has all that a hit shows of it', () => {
  const dossier = aDossier({
    sources: [aSource({ id: 'minutes', title: 'Minutes', issued: '2001-06' })],
    people: [aPerson({ id: 'ada', roles: [{ role: 'warden', organisation: 'hall' }] })],
    organisations: [hall],
    quotes: [aQuote({ id: 'minutes/all', speaker: 'ada', caution: 'In part.' })],
  });
  expect(quotationsOf(dossier)).toEqual([
    expect.objectContaining({
      url: '/quotes/minutes/all/',
      speaker: { id: 'ada', name: 'Ada Example', others: [] },
      role: 'warden',
      organisation: { id: 'hall', name: 'Hall' },
      published: '2001-06',
      source: { id: 'minutes', title: 'Minutes', kind: 'primary record' },
      caution: 'In part.',
      version: expect.stringMatching(/^[\da-f]{8}$/),
      citation: expect.stringMatching(
        /^“.+”\n\nAda Example, warden, .+ Read in ‘Minutes’.+\nTake care: In part\.\nCompared with .+: https:.+\?v=[\da-f]{8}$/,
      ),
    }),
  ]);
});

test('somebody whom the document does not name is nobody to choose, but has a name to show', () => {
  const dossier = aDossier({
    sources: [aSource({ id: 'minutes' })],
    quotes: [aQuote({ id: 'minutes/x', speaker: undefined, anonymous: 'a member, unnamed' })],
  });
  expect(quotationsOf(dossier)[0]?.speaker).toEqual({ id: 'unnamed', name: 'a member, unnamed' });
});
