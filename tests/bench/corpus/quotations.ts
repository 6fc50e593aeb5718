/** Ten thousand invented quotations or more, by some eleven hundred people of ten thousand; one is quoted exactly a hundred times. */
import type { Quotation } from '../../../src/search/write/quotation.ts';
import { type Chance, zipf } from './chance.ts';
import type { Prose } from './prose.ts';

/** The speaker of exactly a hundred. */
export const hundred = 'una-hundred';
// Who speaks, and where, grows as the root of what is said, as words do in a text that grows (Heaps' law).
const ofTenThousand = { people: 1131, papers: 420 };

const firsts =
  'Ada Bo Cy Dot Eli Fay Gus Hal Ida Jem Kit Lou Max Nan Ola Pip Quin Ray Sal Ted Una Val Win Zed'.split(
    ' ',
  );
const lasts =
  'Example Sample Specimen Instance Pattern Sketch Outline Template Figure Model Draft Mould'.split(
    ' ',
  );
const roles = [
  'warden',
  'keeper of drawers',
  'counter',
  'librarian',
  'chair of the committee',
  'reader',
  undefined,
];
const kinds = ['primary record', 'report', 'newspaper', 'letter', 'broadcast', 'hearing'];

export function quotations(chance: Chance, prose: Prose, count = 10_000): Quotation[] {
  const grown = (number: number): number => Math.round(number * Math.sqrt(count / 10_000));
  const speakers = Array.from({ length: grown(ofTenThousand.people) }, (_, at) => ({
    id: at === 0 ? hundred : `person-${at}`,
    name: at === 0 ? 'Una Hundred' : `${chance.one(firsts)} ${chance.one(lasts)} ${at}`,
  }));
  const [first, ...others] = speakers;
  const organisations = Array.from({ length: 80 }, (_, at) => ({
    id: `hall-${at}`,
    name: `${prose.title(1)} Hall ${at}`,
  }));
  const sources = Array.from({ length: grown(ofTenThousand.papers) }, (_, at) => ({
    id: `paper-${at}`,
    title: `${prose.title(chance.between(2, 6))} ${at}`,
    kind: chance.one(kinds),
  }));
  const topics = Array.from({ length: 24 }, (_, at) => `${prose.title(1).toLowerCase()} ${at}`);
  const often = zipf(others, chance);
  const spoken = chance.shuffled([
    ...Array.from({ length: 100 }, () => first as (typeof speakers)[0]),
    ...others,
    ...Array.from({ length: count - 100 - others.length }, often),
  ]);
  return spoken.map((speaker, at) => {
    const source = chance.one(sources);
    const year = chance.between(1950, 2024);
    return {
      url: `/quotes/${source.id}/words-${at}/`,
      words: prose.text(lengthOf(chance)),
      speaker,
      role: chance.one(roles),
      organisation: chance.is(0.7) ? chance.one(organisations) : undefined,
      said: day(year, chance),
      published: chance.is(0.9) ? day(year + 1, chance) : undefined,
      source,
      topics: Array.from({ length: chance.below(4) }, () => chance.one(topics)),
      checked: { by: chance.is(0.7) ? 'program' : 'eye', on: '2025-01-02' },
    };
  });
}

/** Forty words on average; now and then a page. */
const lengthOf = (chance: Chance): number =>
  Math.round(6 + 26 * -Math.log(1 - chance.next() * 0.999) + (chance.is(0.05) ? 140 : 0));

/** A day, or less exactly a month, a year, or about a year. */
function day(year: number, chance: Chance): string {
  const month = `${year}-${String(chance.between(1, 12)).padStart(2, '0')}`;
  return chance.one([
    ...Array<string>(7).fill(`${month}-${String(chance.between(1, 28)).padStart(2, '0')}`),
    month,
    `${year}`,
    `about ${year}`,
  ]);
}
