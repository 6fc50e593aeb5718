/** How files for programs write what print writes otherwise. */
import { bibtexOf } from '../../format/citation/bibtex.ts';

/** Latin letters and signs, in blocks of Unicode: from, to. */
const blocks = [
  [0x21, 0x7e],
  [0xa1, 0x24f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2190, 0x22ff],
] as const;

/** What citation-js writes of each that it names, with the sign: what it writes is best known by asking it. */
function named(): Map<string, string> {
  const signs = blocks
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))
    .map((code) => String.fromCodePoint(code))
    .filter((sign) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(sign));
  const note = signs.join('\n');
  const entry = bibtexOf([{ id: 'signs', type: 'report', title: '', publisher: '', note }]);
  const [, written = ''] = /note = \{(.*?)\},\n/s.exec(entry) ?? [];
  const forms = written.split('\n').map((form, at): [string, string] => [form, signs[at] ?? '']);
  // The first of those that are written alike, which are forms of one; what is written plainly needs no name.
  return new Map(forms.filter(([form]) => form.includes('\\')).reverse());
}

const signs = named();
const anySign = new RegExp(
  [...signs.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|'),
  'g',
);

const macros: Readonly<Record<string, string>> = {
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textsterling: '£',
  texteuro: '€',
  textellipsis: '…',
  ldots: '…',
};
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  c: '\u0327',
};

/** BibTeX with the letters, marks and dashes of print. */
export const fromBibtex = (text: string): string =>
  text
    .replaceAll(anySign, (form) => signs.get(form) ?? form)
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/\\([a-z]+)(?:\{\}| ?)/gi, (whole, name: string) => macros[name] ?? whole)
    .replace(/\\([`'^~"]|c )\{?(\p{L})\}?/gu, (_whole, accent: string, letter: string) =>
      `${letter}${accents[accent.trim()]}`.normalize('NFC'),
    )
    .replace(/\\([#$%&_{}])|[{}]/g, '$1')
    .replaceAll('---', '—')
    .replaceAll('--', '–');

/** The rows of a table of comma-separated values (RFC 4180), each by the names of the first. */
export function rowsOf(text: string): Record<string, string>[] {
  const rows = [
    ...text
      .replace(/^\uFEFF/, '')
      .matchAll(/(?:"(?:[^"]|"")*"|[^",\n])*(?:,(?:"(?:[^"]|"")*"|[^",\n])*)*\r?\n/g),
  ];
  const cells = rows.map(([row]) =>
    [...row.trimEnd().matchAll(/(?<=^|,)("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    ),
  );
  const [names = [], ...values] = cells;
  return values.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}
