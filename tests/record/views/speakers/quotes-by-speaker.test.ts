import { expect, test } from 'vitest';
import { quotesBySpeaker } from '../../../../src/record/views/speakers/quotes-by-speaker.ts';
import { aDossier, aQuote, ids } from '../../builders.ts';

test('lists what somebody said in order of time', () => {
  const quotes = [
    aQuote({ id: 'minutes/a', speaker: 'ada', said: '2002-06' }),
    aQuote({ id: 'minutes/b', speaker: 'bo', said: '2000' }),
    aQuote({ id: 'minutes/c', speaker: 'ada', said: 'about 1999' }),
  ];
  const bySpeaker = quotesBySpeaker(aDossier({ quotes }));
  expect(ids(bySpeaker.get('ada') ?? [])).toEqual(['minutes/c', 'minutes/a']);
});

test('keeps the words of the unnamed together', () => {
  const quotes = [aQuote({ id: 'minutes/a', speaker: undefined, anonymous: 'a member' })];
  expect(ids(quotesBySpeaker(aDossier({ quotes })).get('') ?? [])).toEqual(['minutes/a']);
});
