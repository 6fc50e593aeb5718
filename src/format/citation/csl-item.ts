/** Sources → items of CSL-JSON, to be exported and to be printed. */
import type { Entry } from '../../record/dossier.ts';
import type { Source } from '../../record/kinds/source.ts';
import { curly } from '../curly.ts';
import { issuedInWords } from '../date.ts';
import { hansard } from './hansard.ts';

/** Texts that CSL has and this record does not yet; a field of a source with such a name is exported and printed as it is. */
const asTheyAre = [
  'collection-title',
  'DOI',
  'edition',
  'event-title',
  'ISBN',
  'ISSN',
  'issue',
  'number',
  'page',
  'publisher-place',
  'section',
  'volume',
] as const;

type AsTheyAre = { readonly [N in (typeof asTheyAre)[number]]?: string };

/** A source as CSL-JSON 1.0.2: our own fields left out, and its address where it may not be linked to. */
export interface CslItem extends AsTheyAre {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: Source['author'];
  readonly 'container-title'?: string;
  /** What sort of debate or answer it is. */
  readonly genre?: string;
  /** The House that it was said in. */
  readonly authority?: string;
  readonly publisher: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
  readonly circa?: boolean;
}

/** What an export says of a title or a date that the document does not bear; references print them in brackets. */
const notesOn = (source: Source): string =>
  [
    source['title-is'] === 'printed' ? '' : 'The title in brackets is descriptive, not printed.',
    source.issued && source['issued-basis']
      ? `The date is not printed on it. ${source['issued-basis']}`
      : '',
  ]
    .filter(Boolean)
    .join(' ');

/** The CSL-JSON item of a source. */
export function cslItem(source: Entry<Source>): CslItem {
  const { id, type, title, author, publisher, issued, accessed, link, URL: url } = source;
  return {
    id,
    // An `article` is a preprint to most; what stands on the web under no other name is a page of it.
    type: type === 'article' ? 'webpage' : type,
    title: curly(title),
    ...(author && { author }),
    // A report that names nobody is its body's, or its bodies'.
    ...(type === 'report' && !author && { author: bodiesIn(publisher) }),
    ...standing(source),
    ...textsOf(source),
    publisher,
    ...(issued && { issued: cslDate(issued) }),
    ...(accessed && { accessed: cslDate(accessed) }),
    ...(url && link && { URL: url }),
    ...(notesOn(source) && { note: notesOn(source) }),
  };
}

/** Bodies that are only listed are several; the commas of one body's name end in an “and”. */
const bodiesIn = (publisher: string): NonNullable<Source['author']> => {
  const names = publisher.split(', ');
  const are = names.length > 2 && !/ (?:and|&) /.test(publisher) ? names : [publisher];
  return are.map((literal) => ({ literal }));
};

/** The fields of a source that are CSL's own texts, whichever it has. */
const textsOf = (source: Entry<Source>): AsTheyAre =>
  Object.fromEntries(
    Object.entries(source).filter(([name]) => asTheyAre.some((each) => each === name)),
  );

/** What it stands in, and where there; CSL has `hearing` for the record of what a parliament heard. */
function standing(source: Source): Partial<CslItem> {
  const said = hansard(source);
  if (said)
    return {
      type: 'hearing',
      title: curly(said.title),
      ...(said.occasion && { genre: said.occasion }),
      'container-title': said.container,
      ...(said.house && { authority: `House of ${said.house}` }),
    };
  // A newspaper that publishes itself is what its articles stand in.
  const container =
    source['container-title'] ??
    (/^article|^post/.test(source.type) ? source.publisher : undefined);
  const { journal, volume, issue, page } =
    /^(?<journal>.*) (?<volume>\d+) \((?<issue>\d+)\), pp?\. (?<page>[\d–]+)$/.exec(container ?? '')
      ?.groups ?? {};
  return {
    ...(container && { 'container-title': journal ?? container }),
    ...(volume && issue && page && { volume, issue, page }),
  };
}

function cslDate(date: string): CslDate {
  const parts = date.replace('about ', '').split('-').map(Number);
  return { 'date-parts': [parts], ...(date.startsWith('about') && { circa: true }) };
}

/** The same as it is printed: a body that is author and publisher once, and Hansard as the serial it is. */
export function printedItem(source: Entry<Source>): PrintedItem {
  const { publisher, issued, note: _note, genre, ...rest } = cslItem(source);
  const basis = source['issued-basis'];
  const bodies = rest.author?.map((name) => ('literal' in name ? name.literal : ''));
  const once = publisher === rest['container-title'] || publisher === bodies?.join(', ');
  const said = hansard(source);
  return {
    ...rest,
    ...(issued && {
      issued: source.issued && basis ? { literal: issuedInWords(source.issued, basis) } : issued,
    }),
    ...(once || said ? {} : { publisher }),
    ...(genre && { title: `${rest.title} [${genre}]` }),
    ...(said && { type: 'article-newspaper' }),
    ...(said?.house && { authority: said.house === 'Lords' ? 'HL Deb' : 'HC Deb' }),
  };
}

/** An item as it is printed: its date may be words. */
export type PrintedItem = Omit<Partial<CslItem>, 'issued'> & {
  readonly issued?: CslDate | { readonly literal: string };
};
