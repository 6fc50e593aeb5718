/** What the index is made from: plain data, wherever it comes from. */
import { checkedBy } from '../../quotation/cite/comparison.ts';
import { spellings } from '../../words/spellings.ts';
import type { Facet, FacetValue } from '../facets.ts';

/** A quotation and all that a hit shows of it or narrows by. Dates are EDTF level 0, or "about" and one. */
export interface Quotation {
  readonly url: string;
  readonly words: string;
  /** The id is `unnamed` where the document names nobody. */
  readonly speaker: {
    readonly id: string;
    readonly name: string;
    /** Under which they may be asked for too. */
    readonly others?: readonly string[] | undefined;
  };
  readonly role?: string | undefined;
  readonly organisation?: { readonly id: string; readonly name: string } | undefined;
  readonly said: string;
  readonly published?: string | undefined;
  readonly source: { readonly id: string; readonly title: string; readonly kind: string };
  readonly topics: readonly string[];
  /** Undefined where the words are no longer what was compared. */
  readonly checked: { readonly by: 'program' | 'eye'; readonly on: string } | undefined;
  /** What a reader must know to take the words rightly. */
  readonly caution?: string | undefined;
  /** Which version of its page these words are of. */
  readonly version?: string | undefined;
  /** What is copied: the words, and all that stays with them. */
  readonly citation?: string | undefined;
}

/** The words that other names have beside those of the name. */
export function alsoNamed({ name, others = [] }: Quotation['speaker']): string[] {
  const own = new Set(spellings(name));
  return [...new Set(others.flatMap(spellings))].filter((word) => !own.has(word));
}

const comparedBy = { program: 'By a program', eye: 'By eye', nobody: 'Not compared' } as const;

/** What a quotation has of each facet: none, one or several values. */
export const facetValuesOf: Record<Facet, (quotation: Quotation) => readonly FacetValue[]> = {
  speaker: ({ speaker }) => [
    speaker.id === 'unnamed'
      ? ['unnamed', 'Not named in the document']
      : [speaker.id, speaker.name],
  ],
  organisation: ({ organisation }) => (organisation ? [[organisation.id, organisation.name]] : []),
  role: ({ role }) => (role ? [[role, role]] : []),
  source: ({ source }) => [[source.id, source.title]],
  kind: ({ source }) => [[source.kind, source.kind]],
  topic: ({ topics }) => [...new Set(topics)].map((topic) => [topic, topic]),
  checked: ({ checked }) => [[checkedBy(checked), comparedBy[checkedBy(checked)]]],
};

/** A rendered page whose text is to be found. */
export interface ArticlePage {
  readonly url: string;
  readonly title: string;
  readonly html: string;
}

/** The same when it is read: what is landed on by its anchor, and the words that a reader sees there. */
export interface ReadPage extends Omit<ArticlePage, 'html'> {
  readonly blocks: readonly {
    readonly text: string;
    readonly anchor: string;
    /** Whether it stands among the notes, with the evidence, which come after the text of all pages. */
    readonly isNote?: boolean;
  }[];
}
