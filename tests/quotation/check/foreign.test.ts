import { expect, test } from 'vitest';
import type { Lookup } from '../../../src/quotation/check/answer.ts';
import { verdictOn } from '../../../src/quotation/check/verdict.ts';
import { aLookup } from './a-lookup.ts';

// Sentences that nobody said, on matters near to the record and far from it.
const far = {
  who: [
    'The lighthouse keeper',
    'A beekeeper from the valley',
    'My neighbour’s tortoise',
    'The ferry to the islands',
    'Every clock in the tower',
  ],
  does: [
    'painted the seventh stair green before the tide came in',
    'prefers lavender to clover in a dry summer',
    'slept through the brass band on Sunday',
    'will not run while the harbour is being dredged',
    'struck thirteen when the wind turned north',
    'kept a jar of buttons under the window',
    'has never seen snow and does not care to',
    'lost the only map of the orchard',
    'sings to the kettle until it boils',
    'was repaired with string, glue and patience',
  ],
};
// The words of the record's own subject, in sentences that it does not have.
const near = {
  who: [
    'The chief constable',
    'A report on police targets',
    'Officers in the county',
    'The committee on child welfare',
    'An inspector of the force',
  ],
  does: [
    'opened a new car park behind the station last week',
    'praised the choir of the secondary school in Doncaster',
    'recommended brighter lamps along the canal path',
    'will visit twelve libraries before the autumn',
    'bought four electric vans and a trailer',
    'has a stall at the village fête each June',
    'moved the archive from Sheffield to Leeds by train',
    'closed the canteen because the oven broke',
    'asked for a second bicycle rack near the court',
    'printed the timetable on yellow paper',
  ],
};

const foreign: readonly string[] = [far, near].flatMap(({ who, does }) =>
  who.flatMap((subject) => does.map((predicate) => `${subject} ${predicate}.`)),
);

const invented = await aLookup('tests/site/content');
const real = await aLookup('content');
const verdicts = (texts: readonly string[], record: Lookup) =>
  Promise.all(texts.map(async (text) => ({ text, ...(await verdictOn(text, record)).verdict })));

test('of a hundred foreign sentences none is here, in either record', async () => {
  const all = [
    ...(await verdicts(foreign, invented.record)),
    ...(await verdicts(foreign, real.record)),
  ];
  expect(all).toHaveLength(200);
  expect(all.filter(({ kind }) => kind !== 'not here')).toEqual([]);
});

test('the real record is foreign to the invented one, and the other way round', async () => {
  const words = ({ quotes }: typeof real) => quotes.map(({ words }) => words);
  const all = [
    ...(await verdicts(words(real), invented.record)),
    ...(await verdicts(words(invented), real.record)),
  ];
  expect(all.filter(({ kind }) => kind !== 'not here')).toEqual([]);
});
