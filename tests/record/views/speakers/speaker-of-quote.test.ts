import { expect, test } from 'vitest';
import { speakerOfQuote } from '../../../../src/record/views/speakers/speaker-of-quote.ts';
import { aDossier, anOrganisation, aPerson, aQuote } from '../../builders.ts';

const dossier = aDossier({
  people: [
    aPerson({
      id: 'ada',
      roles: [
        { role: 'warden', from: '2000', to: '2001' },
        { role: 'chair', from: '2002' },
      ],
    }),
  ],
  organisations: [anOrganisation({ id: 'hall', name: 'Hall' })],
});

test.each([
  ['2001-05-04', 'warden'],
  ['2003', 'chair'],
])('gives the role held on the day: in %s, %s', (said, role) => {
  expect(speakerOfQuote(dossier, aQuote({ id: 'm/a', said })).role).toBe(role);
});

test('knows an organisation, and somebody unnamed', () => {
  expect(speakerOfQuote(dossier, aQuote({ id: 'm/a', speaker: 'hall' }))).toMatchObject({
    name: 'Hall',
    record: { kind: 'organisation', id: 'hall' },
  });
  const unnamed = aQuote({ id: 'm/b', speaker: undefined, anonymous: 'a member' });
  expect(speakerOfQuote(dossier, unnamed)).toMatchObject({ name: 'a member', record: undefined });
});
