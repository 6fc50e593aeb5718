import { expect, test } from 'vitest';
import { quotesToCheck } from '../../../src/quotation/check/quotes-to-check.ts';
import { checkedRecord, verdictOn } from '../../../src/quotation/check/verdict.ts';
import { read } from '../../../src/record/read/read.ts';

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

const recordOf = (content: string) => checkedRecord(quotesToCheck(read(content).dossier));
const record = recordOf('tests/site/content');
const real = recordOf('content');

test('of a hundred foreign sentences none is here, in either record', () => {
  const taken = foreign.flatMap((sentence) =>
    [record, real]
      .map((each) => verdictOn(sentence, each).verdict)
      .filter(({ kind }) => kind !== 'not here'),
  );
  expect(foreign).toHaveLength(100);
  expect(taken).toEqual([]);
});

test('the real record is foreign to the invented one, and the other way round', () => {
  const taken = [
    ...real.quotes.map(({ words }) => verdictOn(words, record).verdict),
    ...record.quotes.map(({ words }) => verdictOn(words, real).verdict),
  ].filter(({ kind }) => kind !== 'not here');
  expect(taken).toEqual([]);
});
