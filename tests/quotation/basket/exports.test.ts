import { expect, test } from 'vitest';
import { dossierOf } from '../../../src/quotation/basket/dossier-of.ts';
import { bibtexFile, csv, markdown, risFile } from '../../../src/quotation/basket/exports.ts';
import { quotesToClip } from '../../../src/quotation/basket/quotes-to-clip.ts';
import { read } from '../../../src/record/read/read.ts';

const record = quotesToClip(read('tests/site/content').dossier);
const clip = (id: string, note = '') => ({ id, version: '', note });
const dossier = dossierOf(
  [
    clip('pottering-post-2002/in-part'),
    clip('hall-minutes-2001/all-counted', '=HYPERLINK("x"), "mine"\n100% of {it}'),
    clip('hall-minutes-2001/gone', 'Lost'),
    clip('hall-minutes-2001/drawer-forgotten'),
    clip('constructor'),
  ],
  record,
);
const version = record.quotes['hall-minutes-2001/all-counted']?.version;
const address = `https://whatwascounted.example/quotes/hall-minutes-2001/all-counted/?v=${version}`;

test('a clip that the record does not know is told apart', () => {
  expect(dossier.unknown.map(({ id }) => id)).toEqual(['hall-minutes-2001/gone', 'constructor']);
  expect(dossier.gathered).toHaveLength(3);
});

test('each source stands once, the origin of the words among them', () => {
  expect(dossier.sources.map(({ id }) => id).sort()).toEqual([
    'hall-minutes-2001',
    'pottering-post-2002',
    'spoon-report-2001',
  ]);
});

test('the version changes with the words and is eight digits', () => {
  expect(version).toMatch(/^[0-9a-f]{8}$/);
});

test('Markdown keeps words, speaker, way, caution, address, note and sources', () => {
  const text = markdown(dossier);
  expect(text).toContain(
    '> “The shortage was in part due to the spring fair, where “borrowed” spoons were never returned – not one of them.”',
  );
  expect(text).toMatch(/From ‘Report of the teaspoon census’, .*quoted by .*read in ‘/);
  expect(text).toContain('Take care: The words in part belong to it.');
  expect(text).toContain('Never without: “The drawer under the stage');
  expect(text).toContain(`(<${address}>)`);
  expect(text.split('## Sources')[1]?.match(/^- /gm)).toHaveLength(3);
  expect(text).not.toContain('gone');
});

test('CSV doubles marks, keeps lines in cells, and lets no cell run', () => {
  const text = csv(dossier);
  expect(text.startsWith('\uFEFF"words","speaker"')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""x""), ""mine""\n100% of {it}"`);
  expect(text.match(/\r\n/g)).toHaveLength(4);
});

test('RIS has one record a source, with a note for each quotation, each on one line', () => {
  const records = risFile(dossier).split(/^ER {2}- .*$/m);
  const minutes = records.find((each) => each.includes('ID  - hall-minutes-2001'));
  expect(records).toHaveLength(4);
  expect(minutes?.match(/^N1 {2}- “/gm)).toHaveLength(2);
  expect(minutes).toContain(address);
  expect(minutes).toContain('Note: =HYPERLINK("x"), "mine" 100% of {it}\r\n');
});

test('BibTeX has one entry a source, one note in each, and escapes what TeX would run', () => {
  const entries = bibtexFile(dossier).split(/^@/m).slice(1);
  expect(entries).toHaveLength(3);
  for (const entry of entries) {
    expect(entry.match(/^\tnote = /gm)).toHaveLength(1);
    expect(entry.trimEnd().endsWith('\n}')).toBe(true);
  }
  const minutes = entries.find((entry) => entry.includes('Minutes of'));
  expect(minutes).toContain('100\\% of \\{it\\}');
  expect(minutes).toContain('The drawer under the stage was forgotten');
});
