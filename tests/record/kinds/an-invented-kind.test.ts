import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { scaffoldOf } from '../../../src/desk/beginning/scaffold.ts';
import { editorSchema } from '../../../src/desk/editor-schema.ts';
import { fieldTable } from '../../../src/desk/field-table.ts';
import { problemsIn } from '../../../src/publish/problems.ts';
import { kinds } from '../../../src/record/kinds/index.ts';
import { wordProblem } from '../../../src/record/problem.ts';
import { read } from '../../../src/record/read/read.ts';
import { addresses } from '../../../src/record/views/addresses.ts';
import { recordsAsData } from '../../../src/record/views/data/records-as-data.ts';
import { spoon, spoonWithEngraving } from './spoon.ts';

const all = { ...kinds, spoons: spoon };
let folder: string;
beforeEach(() => {
  folder = relative('.', mkdtempSync(join(tmpdir(), 'invented-')));
  cpSync('tests/site/content', folder, { recursive: true });
  mkdirSync(join(folder, 'spoons'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string, kindsNow: Parameters<typeof problemsIn>[2] = all): string[] => {
  writeFileSync(join(folder, 'spoons/silver.yaml'), text);
  return problemsIn(folder, undefined, kindsNow)
    .problems.filter(({ rule }) => rule !== 'addresses-are-listed')
    .map((problem) => wordProblem(problem).replaceAll(`${folder}/`, ''));
};
const whole = 'story: It was counted.\nfrom: hall-minutes-2001\nmade: 1999\n';

describe('a kind that is one file', () => {
  test('has records in which nothing is wrong', () => {
    expect(write(whole)).toEqual([]);
  });

  test('has its words compared, its sources looked up, its dates and its addresses kept', () => {
    // Sorted in, as npm run addresses would have it.
    appendFileSync(
      join(folder, 'addresses.yaml'),
      '/spoons/gold/: 2020-01-02\n/spoons/silver/: 2020-01-02\n',
    );
    const line = readFileSync(join(folder, 'addresses.yaml'), 'utf8').split('\n').length - 2;
    const found = [
      ...write(
        'story: The warden said “it was never mine”.\nfrom: hall-minutes-2010\nmade: 1999\n',
      ),
      ...write(whole.replace('1999', '1999-02-31')),
    ];
    expect([...new Set(found)]).toEqual([
      `addresses.yaml:${line}:1  addresses-are-kept  /spoons/gold/ was published, and is no longer there  → Bring it back, or say in content/departures.yaml what became of it: moved to another address, or withdrawn.`,
      'spoons/silver.yaml:1:8  quotation-marks-are-checked  words in quotation marks that were not compared: it was never mine  → Say it in your own words.',
      'spoons/silver.yaml:2:7  ids-resolve  from "hall-minutes-2010" names nothing in content/sources  → Did you mean "hall-minutes-2001"?',
      'spoons/silver.yaml:3:7  records-keep-their-form  made "1999-02-31" is a day that no calendar has  → Correct the month or the day.',
    ]);
  });

  test('has addresses, a data file and a place among the folders', () => {
    write(whole);
    const { dossier } = read(folder, all);
    expect([...addresses(dossier, all)]).toEqual(
      expect.arrayContaining(['/spoons/silver/', '/data/spoons.json']),
    );
    expect(recordsAsData(dossier, 'spoons', all)).toEqual([
      expect.objectContaining({ id: 'silver', story: 'It was counted.', made: '1999' }),
    ]);
  });
});

describe('a field that is one line', () => {
  const richer = { ...all, spoons: spoonWithEngraving };

  test('is in the manual, in a new file and in what the editor’s program is told', () => {
    expect(fieldTable(spoonWithEngraving)).toContain(
      '| `engraving` |  | What is engraved on it. |',
    );
    expect(scaffoldOf(spoonWithEngraving)).toContain('# engraving:  # What is engraved on it.\n');
    expect(editorSchema(spoonWithEngraving, read(folder).dossier)).toMatchObject({
      properties: { engraving: { description: 'What is engraved on it.' } },
    });
  });

  test('is looked at by the checks', () => {
    const text = `${whole}engraving: It says "for the hall".\n`;
    expect(write(text)).toEqual([expect.stringContaining('"engraving" is no field')]);
    expect(write(text, richer)).toEqual([
      expect.stringContaining('spoons/silver.yaml:4:12  quotation-marks-are-checked'),
    ]);
  });
});
