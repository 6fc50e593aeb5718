/** What of the record has a page, or a place on one, and can be found by what stands there; quotations have an index of their own. */
import type { Dossier } from '../../record/dossier.ts';
import { everyRecord } from '../../record/every-record.ts';
import { titleOf } from './title-of.ts';

/** A page, or a place on one. */
export interface RecordPage {
  /** With its fragment, if it is a place on a page. */
  readonly url: string;
  readonly title: string;
  /** What it is, in whole sentences of ours; empty if the title says it all. */
  readonly about: string;
  /** The heading under which its kind is listed. */
  readonly kind: string;
  /** How it stands, or when it was; empty for what has neither. */
  readonly beside: string;
  /** Whether our own index has all of its words, block by block. */
  readonly isExact: boolean;
  /** How it is read: each section a result too, or without its lists, whose rows are results; else whole. */
  readonly read?: 'by section' | 'around lists';
}

// The first of these fields that a record has tells what it is.
const telling = ['statement', 'description', 'definition', 'standfirst', 'publisher'];

export const recordPages = (dossier: Dossier): RecordPage[] =>
  everyRecord(dossier).flatMap(({ name, kind, record }) => {
    const url = kind.address?.(record.id);
    if (url === undefined || kind.foundExactly === 'its words') return [];
    const fields = record as Readonly<Record<string, unknown>>;
    const text = (field = ''): string => (typeof fields[field] === 'string' ? fields[field] : '');
    const title = titleOf(kind, record);
    const about = telling.map(text).find((each) => each !== '' && each !== title) ?? '';
    const isExact = kind.foundExactly === 'its page';
    const page = { url, title, about, kind: kind.heading, beside: text(kind.beside), isExact };
    return [name === 'pages' ? { ...page, read: 'by section' as const } : page];
  });
