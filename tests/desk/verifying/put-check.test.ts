import { describe, expect, test } from 'vitest';
import { putCheck } from '../../../src/desk/verifying/put-check.ts';

const check = {
  by: 'program',
  on: '2020-01-09',
  against: 'opening',
  digest: 'd1',
  fingerprint: 'f1',
} as const;
const record = `words: >-
  Every spoon   in the hall
  was counted.   # not a comment
# said by whom
speaker: ada   # the warden
checked:
  # who
  by: eye   # so far
  on: 2020-01-02
  note: A second reader read it.
suffix: ' The end.'
`;

test('enters what is new after what was there, and replaces what differs', () => {
  expect(putCheck(record, check)).toBe(
    record.replace(
      '  by: eye   # so far\n  on: 2020-01-02\n',
      '  by: program   # so far\n  on: 2020-01-09\n  against: opening\n  digest: d1\n  fingerprint: f1\n',
    ),
  );
});

test('takes out what a reading by eye has no use for', () => {
  const compared = putCheck(record, check) ?? '';
  expect(putCheck(compared, { by: 'eye', on: '2020-01-02', fingerprint: 'f2' })).toBe(
    record.replace('on: 2020-01-02\n', 'on: 2020-01-02\n  fingerprint: f2\n'),
  );
});

test('changes nothing the second time', () => {
  const once = putCheck(record, check) ?? '';
  expect(putCheck(once, check)).toBe(once);
});

test('quotes digits that YAML would take for a number', () => {
  const digits = '12345678901234567890123456789012';
  expect(putCheck(record, { ...check, fingerprint: digits })).toContain(`fingerprint: "${digits}"`);
});

test('keeps the line breaks of the file, and needs none at its end', () => {
  const windows = record.replaceAll('\n', '\r\n');
  expect(putCheck(windows, check)).toBe(putCheck(record, check)?.replaceAll('\n', '\r\n'));
  const short = 'words: One.\nchecked:\n  by: eye\n  on: 2020-01-02';
  expect(putCheck(short, { by: 'eye', on: '2020-01-02', fingerprint: 'f' })).toBe(
    `${short}\n  fingerprint: f\n`,
  );
});

describe('leaves alone', () => {
  test.each([
    ['a check that stands in one line', 'words: One.\nchecked: { by: eye, on: 2020-01-02 }\n'],
    ['a record without a check', 'words: One.\n'],
    ['what is no YAML', 'words: "One\nchecked:\n  by: eye\n  on: 2020-01-02\n'],
    ['a check that another field shares', 'a: &c\n  by: eye\n  on: 2020-01-02\nchecked: *c\n'],
  ])('%s', (_name, text) => {
    expect(putCheck(text, check)).toBeUndefined();
  });
});
