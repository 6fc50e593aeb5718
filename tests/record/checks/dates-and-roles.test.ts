import { describe, expect, test } from 'vitest';
import { datesAreInOrder } from '../../../src/record/checks/dates/dates-are-in-order.ts';
import { eventsKeepTheirDay } from '../../../src/record/checks/dates/events-keep-their-day.ts';
import { quotationsWereRead } from '../../../src/record/checks/records/quotations-were-read.ts';
import { rolesAreDated } from '../../../src/record/checks/records/roles-are-dated.ts';
import { seriesNumbersDiffer } from '../../../src/record/checks/records/series-numbers-differ.ts';
import { speakersHoldARole } from '../../../src/record/checks/records/speakers-hold-a-role.ts';
import { aDossier, anArticle, anEvent, aPerson, aQuote, aSource } from '../builders.ts';

describe('what comes before what it follows', () => {
  const told = (records: Parameters<typeof aDossier>[0]) =>
    datesAreInOrder(aDossier(records)).map(({ spot, found }) => [spot.id, spot.at, found]);

  test('is told of a quotation, a source, a role and a correction', () => {
    const source = aSource({ id: 'minutes', issued: '2001', accessed: '2000-12-31' });
    const correction = { on: '2020-01-02', what: 'A slip.' };
    expect(
      told({
        sources: [source],
        quotes: [aQuote({ id: 'minutes/a', said: '2002-01' })],
        people: [
          aPerson({ id: 'ada', roles: [{ role: 'a' }, { role: 'b', from: '2003', to: '2002' }] }),
        ],
        articles: [anArticle({ id: 'one', written: '2020-01-03', corrections: [correction] })],
      }),
    ).toEqual([
      ['minutes/a', ['said'], 'said 2002-01, after its source was published (2001)'],
      ['minutes', ['issued'], 'published 2001, after it was read (2000-12-31)'],
      ['ada', ['roles', 1, 'from'], 'begun 2003, after it ended (2002)'],
      ['one', ['corrections', 0, 'on'], 'written 2020-01-03, after it was corrected (2020-01-02)'],
    ]);
  });

  test('is not told where the dates may be in order, or one is not known', () => {
    expect(
      told({
        sources: [
          aSource({ id: 'minutes', issued: '2001', accessed: '2001-01-01' }),
          aSource({ id: 'post' }),
        ],
        quotes: [aQuote({ id: 'minutes/a', said: '2001-12-31' }), aQuote({ id: 'post/a' })],
        people: [
          aPerson({
            id: 'ada',
            roles: [
              { role: 'a', from: '2003' },
              { role: 'b', to: '2002' },
            ],
          }),
        ],
      }),
    ).toEqual([]);
  });
});

test.each([
  ['count-2001', '2001', true],
  ['count-2001', '2001-05-04', true],
  ['count-2001-05-04', '2001', true],
  ['count-2001-05-04-second', '2001-05-04', true],
  ['count-2001', 'about 2001', true],
  ['count-of-2001', '1999', true],
  ['count-2001', '2002', false],
  ['count-2001-05-04-second', '2001-05-05', false],
])('an event called %s may be of %s: %s', (id, date, isRight) => {
  expect(eventsKeepTheirDay(aDossier({ events: [anEvent({ id, date })] }))).toHaveLength(
    isRight ? 0 : 1,
  );
});

describe('a role', () => {
  const faults = (role: object) =>
    rolesAreDated(
      aDossier({ people: [aPerson({ id: 'ada', roles: [{ role: 'warden', ...role }] })] }),
    ).map(({ found }) => found);
  const sources = ['minutes'];
  test.each([
    [{ from: '2001', sources }, []],
    [{ to: '2001', sources }, []],
    [{ dates: 'As of 2001.', sources }, []],
    [{ sources }, ['the role "warden" without dates']],
    [{ from: '2001' }, ['the role "warden" without a source']],
    [{}, ['the role "warden" without dates', 'the role "warden" without a source']],
  ])('has dates and a source: %j', (role, expected) => {
    expect(faults(role)).toEqual(expected);
  });
});

describe('who spoke', () => {
  const roles = [
    { role: 'warden', from: '2000', to: '2001' },
    { role: 'chair', from: '2001', to: '2002' },
  ];
  const faults = (fields: object) =>
    speakersHoldARole(
      aDossier({
        people: [aPerson({ id: 'ada', roles })],
        quotes: [aQuote({ id: 'm/a', ...fields })],
      }),
    ).map(({ found }) => found);
  test.each([
    [{ said: '2000' }, []],
    [{ said: '2001-05' }, ['"ada" held 2 roles in 2001-05']],
    [{ said: '2001-05', role: 'chair' }, []],
    [{ said: '1999' }, ['"ada" held no role of the record in 1999']],
    [{ said: '1999', speaker: 'hall' }, []],
    [{ said: '1999', speaker: undefined, anonymous: 'a member' }, []],
  ])('held one role on the day: %j', (fields, expected) => {
    expect(faults(fields)).toEqual(expected);
  });
});

test('a quotation lies in the folder of a source that was read', () => {
  const quotes = ['whole/a', 'none/a', 'nowhere/a'].map((id) => aQuote({ id }));
  const sources = [aSource({ id: 'whole' }), aSource({ id: 'none', read: 'not read' })];
  const found = quotationsWereRead(aDossier({ quotes, sources }));
  expect(found.map(({ spot, beside }) => [spot.id, beside?.id])).toEqual([['none/a', 'none']]);
});

test('of articles with one number in the series the later ones are told, with the first', () => {
  const articles = [
    anArticle({ id: 'a', series: 1 }),
    anArticle({ id: 'b', series: 2 }),
    anArticle({ id: 'c', series: 1 }),
  ];
  const found = seriesNumbersDiffer(aDossier({ articles }));
  expect(found.map(({ spot, beside, found }) => [spot.id, beside?.id, found])).toEqual([
    ['c', 'a', 'series number 1 is taken by "a"'],
  ]);
});
