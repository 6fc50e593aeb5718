import { expect, test } from 'vitest';
import { fingerprintOf, textDigest } from '../../src/record/fingerprint.ts';
import { holdingCheck } from '../../src/record/views/quotes/holding-check.ts';
import { aQuote } from './builders.ts';

const checked = { by: 'program', on: '2020-01-02', against: 'opening', digest: 'a'.repeat(64) };
const full = {
  id: 'minutes/one',
  words: 'Every spoon was counted.',
  prefix: 'She said: ',
  suffix: ' Then tea.',
  role: 'warden',
  origin: 'report',
  'quoted-by': 'post',
  checked,
};
const of = (changed: Record<string, unknown> = {}) =>
  fingerprintOf(aQuote({ ...full, ...changed }));

test('is 32 hexadecimal digits, the same for the same record', () => {
  expect(of()).toMatch(/^[0-9a-f]{32}$/);
  expect(of()).toBe(of());
});

test.each<[string, Record<string, unknown>]>([
  ['a word', { words: 'Every spoons was counted.' }],
  ['a space', { words: 'Every  spoon was counted.' }],
  ['what goes before', { prefix: 'He said: ' }],
  ['what follows', { suffix: ' Then toast.' }],
  ['a border that wanders', { prefix: 'She said: E', words: 'very spoon was counted.' }],
  ['the speaker', { speaker: 'bo' }],
  ['a speaker whom nobody named', { speaker: undefined, anonymous: 'ada' }],
  ['the role', { role: 'chair' }],
  ['the day', { said: '2002' }],
  ['the form', { form: 'reported words' }],
  ['the source', { id: 'minutes-2/one' }],
  ['the origin', { origin: 'reports' }],
  ['who quoted it', { 'quoted-by': 'mirror' }],
  ['who compared it', { checked: { ...checked, by: 'eye' } }],
  ['the day of that', { checked: { ...checked, on: '2020-01-03' } }],
  ['how much was compared', { checked: { ...checked, against: 'whole text' } }],
  ['the text', { checked: { ...checked, digest: 'b'.repeat(64) } }],
  ['a role left out', { role: undefined }],
])('changes with %s', (_name, changed) => {
  expect(of(changed)).not.toBe(of());
});

test.each<[string, Record<string, unknown>]>([
  ['its key', { id: 'minutes/two' }],
  ['its topics', { topics: ['forks'] }],
  ['a caution', { caution: 'Of the hall only.' }],
  ['a note on the check', { checked: { ...checked, note: 'Read twice.' } }],
  ['a correction', { corrections: [{ on: '2020-01-05', what: 'The day was wrong.' }] }],
])('stays with %s', (_name, changed) => {
  expect(of(changed)).toBe(of());
});

test('decides whether a quotation is still what was compared', () => {
  const stamped = { ...full, checked: { ...checked, fingerprint: of() } };
  expect(holdingCheck(aQuote(stamped))?.by).toBe('program');
  expect(holdingCheck(aQuote({ ...stamped, words: 'Every fork was counted.' }))).toBeUndefined();
});

test('a text is the same however its lines are broken', () => {
  expect(textDigest(' Every spoon\n\twas counted.\n')).toBe(textDigest('Every spoon was counted.'));
  expect(textDigest('Every spoon was counted')).not.toBe(textDigest('Every spoon was counted.'));
});
