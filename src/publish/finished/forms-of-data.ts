/** How files for programs write what print writes otherwise. */

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
