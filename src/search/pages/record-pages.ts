/** What of the record has a page, or a place on one, and can be found by what stands there; quotations have an index of their own. */
import type { Dossier } from '../../record/dossier.ts';
import { everyRecord } from '../../record/every-record.ts';

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
}

// The first of these fields that a record has tells what it is.
const telling = ['statement', 'description', 'definition', 'standfirst', 'publisher'];

export const recordPages = (dossier: Dossier): RecordPage[] =>
  everyRecord(dossier).flatMap(({ kind, record }) => {
    const url = kind.address?.(record.id);
    if (url === undefined || kind.foundExactly === 'its words') return [];
    const fields = record as Readonly<Record<string, unknown>>;
    const text = (field = ''): string => (typeof fields[field] === 'string' ? fields[field] : '');
    const title = text('heading') || text(kind.called);
    const about = telling.map(text).find((each) => each !== '' && each !== title) ?? '';
    const isExact = kind.foundExactly === 'its page';
    return [{ url, title, about, kind: kind.heading, beside: text(kind.beside), isExact }];
  });
