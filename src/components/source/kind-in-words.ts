/** What kind of witness a source is, as a reader is told it. */
import type { Source } from '../../record/kinds/source.ts';

/** For the heading over sources of one kind, and for the kind of one source. */
export const kindInWords: Record<Source['kind'], string> = {
  'primary report': 'Inquiry and inspection reports',
  'primary record': 'Official records',
  statement: 'Statements by those concerned',
  news: 'News reports',
  academic: 'Research',
  opinion: 'Opinion',
  secondary: 'Accounts at second hand',
};

/** For one source beside its title. */
export const witnessInWords: Record<Source['kind'], string> = {
  'primary report': 'Report',
  'primary record': 'Official record',
  statement: 'Statement',
  news: 'News',
  academic: 'Research',
  opinion: 'Opinion',
  secondary: 'Second hand',
};

/** The kinds, the nearest witness first. */
export const kindsInOrder = Object.keys(kindInWords) as Source['kind'][];

/** How much of it was read. */
export const readingInWords: Record<Source['read'], string> = {
  whole: 'The whole of it was read.',
  excerpt: 'Only a part of it was read.',
  abstract: 'Only its abstract was read.',
  'not read': 'It was not read; it is known only through others.',
};

/** The same in a list. */
export const readingInFew: Record<Source['read'], string> = {
  whole: 'Read whole',
  excerpt: 'Read in part',
  abstract: 'Abstract only',
  'not read': 'Not read, known through others',
};

/** Whether the public can read it. */
export const availabilityInWords: Record<Source['availability'], string> = {
  published: 'Published',
  'summary only': 'Published only as a summary',
  unpublished: 'Unpublished',
};
