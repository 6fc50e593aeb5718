import { expect, test } from 'vitest';
import type { BasketDossier, Cited, Gathered } from '../../../src/quotation/basket/dossier-of.ts';
import {
  bibtexFile,
  csv,
  exports,
  markdown,
  risFile,
} from '../../../src/quotation/basket/exports.ts';

const source = (id: string, fields: Partial<Cited> = {}): Cited => ({
  id,
  citation: `The ${id}*.`,
  address: `https://example.org/${id}`,
  ris: `TY  - RPRT\r\nID  - ${id}\r\nER  - \r\n`,
  bibtex: `@techreport{${id},\n\ttitle = {The ${id}},\n}\n`,
  ...fields,
});
const minutes = source('minutes');
const { address: _address, ...post } = source('post');
const gathered = (
  fields: Partial<Gathered['quote']>,
  note: string,
  ...sources: Cited[]
): Gathered => ({
  clip: { id: 'a', version: '', note },
  quote: {
    words: 'Every spoon.',
    speaker: 'Ada Example',
    said: '2001-05-04',
    place: 'item 3',
    credit: 'Ada Example, warden, 4 May 2001.',
    compared: 'Compared_ by eye',
    permalink: 'https://example.net/a/',
    ...fields,
  } as Gathered['quote'],
  sources,
});
const dossier: BasketDossier = {
  site: 'The *Site*',
  gathered: [
    gathered({}, ' \n', minutes),
    gathered(
      {
        words: 'One\n\ntwo.',
        role: 'warden',
        caution: 'Take *it* so.',
        company: [{ id: 'b', words: 'Not one.' }] as unknown as NonNullable<
          Gathered['quote']['company']
        >,
      },
      '  50% of {it}\nis mine  ',
      post,
      minutes,
    ),
  ],
  unknown: [],
  sources: [minutes, post],
};

test('Markdown has each quotation with all that belongs to it, and the sources', () => {
  expect(markdown(dossier)).toBe(
    [
      '# Quotations from The \\*Site\\*',
      '',
      '> “Every spoon.”',
      '',
      'Ada Example, warden, 4 May 2001.',
      '',
      '[Compared\\_ by eye](<https://example.net/a/>)',
      '',
      '> “One',
      '>',
      '> two.”',
      '',
      'Ada Example, warden, 4 May 2001.',
      '',
      'Take care: Take \\*it\\* so.',
      '',
      'Never without: “Not one.”',
      '',
      '[Compared\\_ by eye](<https://example.net/a/>)',
      '',
      'Note: 50% of {it}\nis mine',
      '',
      '## Sources',
      '',
      '- The minutes\\*. <https://example.org/minutes>',
      '- The post\\*.',
      '',
    ].join('\n'),
  );
});

test('CSV has a line for each quotation', () => {
  expect(csv(dossier)).toBe(
    [
      '\uFEFF"words","speaker","role","said","read in","place","comes from","caution","checked","note","address"',
      '"Every spoon.","Ada Example","","2001-05-04","The minutes*.","item 3","","","Compared_ by eye"," \n","https://example.net/a/"',
      '"One\n\ntwo.","Ada Example","warden","2001-05-04","The minutes*.","item 3","The post*.","Take *it* so. Never without: “Not one.”","Compared_ by eye","  50% of {it}\nis mine  ","https://example.net/a/"',
      '',
    ].join('\r\n'),
  );
});

const short =
  '“Every spoon.” Ada Example, warden, 4 May 2001. Compared_ by eye: https://example.net/a/';
const long =
  '“One two.” Ada Example, warden, 4 May 2001. Take care: Take *it* so. Never without: “Not one.” Compared_ by eye: https://example.net/a/ Note: 50% of {it} is mine';

test('RIS has each source with a note for each quotation that stands in it', () => {
  expect(risFile(dossier)).toBe(
    [
      'TY  - RPRT',
      'ID  - minutes',
      `N1  - ${short}`,
      `N1  - ${long}`,
      'ER  - ',
      '',
      'TY  - RPRT',
      'ID  - post',
      `N1  - ${long}`,
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('BibTeX has each source with one note of all quotations that stand in it', () => {
  const tex = (text: string) => text.replaceAll(/[{}%_]/g, '\\$&');
  expect(bibtexFile(dossier)).toBe(
    [
      `@techreport{minutes,\n\ttitle = {The minutes},\n\tnote = {${tex(short)} ${tex(long)}},\n}\n`,
      `@techreport{post,\n\ttitle = {The post},\n\tnote = {${tex(long)}},\n}\n`,
    ].join('\n'),
  );
});

test('BibTeX keeps what stands under a source as its note behind ours', () => {
  const noted = source('minutes', { bibtex: '@misc{minutes,\n\tnote = {theirs},\n}\n' });
  const one = { ...dossier, gathered: [gathered({}, '', noted)], sources: [noted] };
  expect(bibtexFile(one)).toBe(
    `@misc{minutes,\n\tnote = {${short.replace('_', '\\_')} theirs},\n}\n`,
  );
});

test('BibTeX has no sign that TeX takes for a command', () => {
  const odd = { ...dossier, gathered: [gathered({ words: '\\ ~ ^ { } # $ % & _' }, '', minutes)] };
  expect(bibtexFile(odd)).toContain(
    '“\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\{ \\} \\# \\$ \\% \\& \\_”',
  );
});

test('each kind of file has a name, a type and a purpose', () => {
  expect(
    Object.entries(exports).map(([name, { file, type, for: what }]) => [name, file, type, what]),
  ).toEqual([
    ['Markdown', 'quotations.md', 'text/markdown', 'for texts'],
    ['CSV', 'quotations.csv', 'text/csv', 'for spreadsheets'],
    ['RIS', 'quotations.ris', 'application/x-research-info-systems', 'for reference managers'],
    ['BibTeX', 'quotations.bib', 'application/x-bibtex', 'for LaTeX and reference managers'],
  ]);
  for (const { write } of Object.values(exports)) expect(write(dossier)).toContain('minutes');
});
