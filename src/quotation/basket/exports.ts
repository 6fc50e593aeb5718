/** A basket as files: Markdown, CSV, RIS and BibTeX. */
import { harmlessCell } from '../../format/harmless-cell.ts';
import { escapeMarkdown } from '../cite/quote-citation.ts';
import type { BasketDossier, Gathered } from './dossier-of.ts';

/** One kind of file. */
export interface Export {
  readonly file: string;
  readonly type: string;
  /** What a reader takes it for, after its name: "CSV for spreadsheets". */
  readonly for: string;
  write(dossier: BasketDossier): string;
}

/** All kinds, by the name on their button. */
export const exports: Readonly<Record<string, Export>> = {
  Markdown: { file: 'quotations.md', type: 'text/markdown', for: 'for texts', write: markdown },
  CSV: { file: 'quotations.csv', type: 'text/csv', for: 'for spreadsheets', write: csv },
  RIS: {
    file: 'quotations.ris',
    type: 'application/x-research-info-systems',
    for: 'for reference managers',
    write: risFile,
  },
  BibTeX: {
    file: 'quotations.bib',
    type: 'application/x-bibtex',
    for: 'for LaTeX and reference managers',
    write: bibtexFile,
  },
};

/** Each quotation with who, where, how checked, and the reader's note; then the sources (CommonMark). */
export function markdown({ site, gathered, sources }: BasketDossier): string {
  const entries = gathered.map(({ clip, quote }) => {
    return [
      ...`“${quote.words}”`.split('\n').map((line) => `> ${escapeMarkdown(line)}`.trimEnd()),
      '',
      escapeMarkdown(quote.credit),
      '',
      ...(quote.caution ? [`Take care: ${escapeMarkdown(quote.caution)}`, ''] : []),
      ...companyOf(quote).flatMap((line) => [escapeMarkdown(line), '']),
      `[${escapeMarkdown(quote.compared)}](<${quote.permalink}>)`,
      '',
      ...(clip.note.trim() ? [`Note: ${escapeMarkdown(clip.note.trim())}`, ''] : []),
    ].join('\n');
  });
  const list = sources.map(
    ({ citation, address }) => `- ${escapeMarkdown(citation)}${address ? ` <${address}>` : ''}`,
  );
  return [
    `# Quotations from ${escapeMarkdown(site)}`,
    '',
    ...entries,
    '## Sources',
    '',
    ...list,
    '',
  ].join('\n');
}

/** One line a quotation (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function csv({ gathered }: BasketDossier): string {
  const rows = gathered.map(({ clip, quote, sources }) => [
    quote.words,
    quote.speaker,
    quote.role ?? '',
    quote.said,
    sources.at(-1)?.citation ?? '',
    quote.place,
    sources.length > 1 ? (sources[0]?.citation ?? '') : '',
    [quote.caution ?? '', ...companyOf(quote)].filter(Boolean).join(' '),
    quote.compared,
    clip.note,
    quote.permalink,
  ]);
  const head =
    'words,speaker,role,said,read in,place,comes from,caution,checked,note,address'.split(',');
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${harmlessCell(cell).replaceAll('"', '""')}"`).join(',');
  return `\uFEFF${[head, ...rows].map(line).join('\r\n')}\r\n`;
}

/** Each source once, with a note for each quotation that stands in it. */
export function risFile(dossier: BasketDossier): string {
  return dossier.sources
    .map(({ id, ris }) => {
      const notes = notesOn(id, dossier).map((note) => `N1  - ${note}\r\n`);
      return ris.replace(/^ER {2}- /m, (end) => notes.join('') + end);
    })
    .join('\r\n');
}

/** Each source once, with one note of all quotations that stand in it. */
export function bibtexFile(dossier: BasketDossier): string {
  return dossier.sources
    .map(({ id, bibtex }) => {
      const note = notesOn(id, dossier).map(latex).join(' ');
      // An entry has one note; what citation-js put there stays behind ours.
      return /^\tnote = \{/m.test(bibtex)
        ? bibtex.replace(/^\tnote = \{/m, (start) => `${start}${note} `)
        : bibtex.replace(/,?\s*\}\s*$/, () => `,\n\tnote = {${note}},\n}\n`);
    })
    .join('\n');
}

const notesOn = (source: string, { gathered }: BasketDossier): string[] =>
  gathered.filter(({ sources }) => sources.some(({ id }) => id === source)).map(noteOf);

/** What stays with the source in a library: the words, whose, the way, the caution, us and the reader's note. */
function noteOf({ clip, quote }: Gathered): string {
  return [
    `“${quote.words}”`,
    quote.credit,
    ...(quote.caution ? [`Take care: ${quote.caution}`] : []),
    ...companyOf(quote),
    `${quote.compared}: ${quote.permalink}`,
    ...(clip.note.trim() ? [`Note: ${clip.note.trim()}`] : []),
  ]
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

const companyOf = ({ company = [] }: Gathered['quote']): string[] =>
  company.map(({ words }) => `Never without: “${words}”`);

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

// What TeX takes for a command; the file is UTF-8 otherwise.
const latex = (text: string): string =>
  text.replaceAll(/[\\~^{}#$%&_]/g, (sign) => commands[sign] ?? `\\${sign}`);
