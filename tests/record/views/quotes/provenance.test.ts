import { expect, test } from 'vitest';
import { provenance } from '../../../../src/record/views/quotes/provenance.ts';
import { aDossier, anOrganisation, aPerson, aQuote, aSource } from '../../builders.ts';

const dossier = aDossier({
  people: [aPerson({ id: 'ada' })],
  organisations: [anOrganisation({ id: 'hall' }), anOrganisation({ id: 'post-company' })],
  sources: [aSource({ id: 'report' }), aSource({ id: 'post' })],
});
const steps = (fields: Record<string, unknown>) =>
  provenance(dossier, aQuote({ id: 'post/a', ...fields })).map((step) => {
    if ('anonymous' in step) return [step.step, step.anonymous];
    if ('person' in step) return [step.step, step.person.id];
    return [step.step, 'organisation' in step ? step.organisation.id : step.source.id];
  });

test('goes from the speaker over the document and those who quoted it to where it was read', () => {
  expect(steps({ speaker: 'hall', origin: 'report', 'quoted-by': 'post-company' })).toEqual([
    ['said by', 'hall'],
    ['written in', 'report'],
    ['quoted by', 'post-company'],
    ['read in', 'post'],
  ]);
});

test('has two steps when the words were read where they were said', () => {
  expect(steps({ speaker: 'ada' })).toEqual([
    ['said by', 'ada'],
    ['read in', 'post'],
  ]);
});

test('begins with a description when nobody is named', () => {
  expect(steps({ speaker: undefined, anonymous: 'a member' })[0]).toEqual(['said by', 'a member']);
});
