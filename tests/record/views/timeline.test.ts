import { expect, test } from 'vitest';
import { timeline } from '../../../src/record/views/timeline.ts';
import { aDossier, anEvent, ids } from '../builders.ts';

test('groups events by year, the vaguer date first within a year', () => {
  const events = [
    anEvent({ id: 'day', date: '2001-05-04' }),
    anEvent({ id: 'year', date: '2001' }),
    anEvent({ id: 'before', date: '1999-12' }),
  ];
  expect(timeline(aDossier({ events })).map(({ year, events }) => [year, ids(events)])).toEqual([
    [1999, ['before']],
    [2001, ['year', 'day']],
  ]);
});
