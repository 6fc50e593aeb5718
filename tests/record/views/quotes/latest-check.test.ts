import { expect, test } from 'vitest';
import { latestCheck } from '../../../../src/record/views/quotes/latest-check.ts';
import { aDossier, aQuote } from '../../builders.ts';

test('is the latest day on which a quotation was compared', () => {
  const on = (id: string, day: string) => aQuote({ id, checked: { by: 'eye', on: day } });
  expect(
    latestCheck(aDossier({ quotes: [on('m/a', '2020-02-01'), on('m/b', '2020-01-31')] })),
  ).toBe('2020-02-01');
  const altered = aQuote({
    id: 'm/c',
    checked: { by: 'eye', on: '2020-03-01', fingerprint: 'f'.repeat(32) },
  });
  expect(latestCheck(aDossier({ quotes: [altered] }))).toBeUndefined();
  expect(latestCheck(aDossier({}))).toBeUndefined();
});
