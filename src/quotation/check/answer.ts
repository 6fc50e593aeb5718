/** What can be said of a pasted quotation. */
import type { Segment } from '../../words/difference.ts';
import type { Range } from '../../words/verbatim.ts';
import type { Alteration } from './differences.ts';
import type { Reading } from './pasted/readings.ts';

/** A quotation of the record: its words, and the address by which the rest is known. */
export interface Worded {
  readonly url: string;
  readonly words: string;
}

/** What the checker asks of the index of words. */
export interface Lookup {
  /** How many quotations there are. */
  readonly size: number;
  /** Those that come nearest to some words, as search compares them; best first. */
  nearest(words: readonly string[], count: number): Promise<readonly Worded[]>;
  /** In how many of them a word stands. */
  holders(word: string): Promise<number>;
  /** Where two neighbours stand: numbers that grow by one from word to word; none where there are too many. */
  places(first: string, second: string): Promise<readonly number[]>;
  /** The quotation in which a place lies. */
  at(place: number): Promise<Worded>;
}

/** A passage of the text that stands in a quotation. */
export interface Part {
  readonly quote: Worded;
  readonly text: string;
  /** Whether it stands there word for word, or only by its words. */
  readonly exact: boolean;
}

/** The words stand in the record, but for what is marked. */
export interface Standing {
  readonly kind: 'verbatim' | 'with omissions';
  readonly quote: Worded;
  /** The stretches of its words that were pasted. */
  readonly ranges: readonly Range[];
  /** Whether it leaves words out between them, and has an editor's in square brackets. */
  readonly omits: boolean;
  readonly inserts: boolean;
  /** Whether words that the document has in square brackets are left out without a mark. */
  readonly bracketsDropped: boolean;
  /** The end at which it breaks off in the middle of a word. */
  readonly broken: 'beginning' | 'end' | undefined;
  /** Other quotations of which the same is true. */
  readonly also: readonly Worded[];
}

export interface Altered {
  readonly kind: 'altered';
  readonly quote: Worded;
  readonly range: Range;
  readonly segments: readonly Segment[];
  readonly alteration: Alteration;
  /** What stands in square brackets and nowhere in the record. */
  readonly inserted: readonly string[];
}

export type Verdict =
  | { readonly kind: 'empty' | 'too short' | 'not here' }
  | Standing
  | Altered
  | { readonly kind: 'spliced' | 'in part'; readonly parts: readonly Part[] }
  | { readonly kind: 'several'; readonly answers: readonly Answer[] }
  | {
      readonly kind: 'similar';
      readonly quotes: readonly Worded[];
      /** How many of how many words stand in the first of them. */
      readonly shared: number;
      readonly of: number;
    };

/** A verdict, and what was pasted beside the words that it is about. */
export type Answer = {
  readonly verdict: Verdict;
  /** In how many places so common a phrase stands that nobody can be known by it; none where somebody can. */
  readonly places?: number;
  /** Why not all of what was pasted was compared; in words. */
  readonly limit?: string;
} & Reading;
