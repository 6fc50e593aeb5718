/** What can be said of a pasted quotation. */
import type { Segment } from '../../words/difference.ts';
import type { Range } from '../../words/verbatim.ts';
import type { Alteration } from './differences.ts';
import type { RecordedQuote } from './quotes-to-check.ts';
import type { Reading } from './readings.ts';
import type { WordIndex } from './word-index.ts';

/** A passage of the text that stands in a quotation. */
export interface Part {
  readonly quote: RecordedQuote;
  readonly text: string;
  /** Whether it stands there word for word, or only by its words. */
  readonly exact: boolean;
}

export type Verdict =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'verbatim' | 'with omissions';
      readonly quote: RecordedQuote;
      /** The stretches of its words that were pasted. */
      readonly ranges: readonly Range[];
      /** Whether it leaves words out between them, and has an editor's in square brackets. */
      readonly omits: boolean;
      readonly inserts: boolean;
      /** Other quotations of which the same is true. */
      readonly also: readonly RecordedQuote[];
    }
  | {
      readonly kind: 'altered';
      readonly quote: RecordedQuote;
      readonly range: Range;
      readonly segments: readonly Segment[];
      readonly alteration: Alteration;
    }
  | { readonly kind: 'spliced' | 'in part'; readonly parts: readonly Part[] }
  | { readonly kind: 'similar'; readonly quotes: readonly RecordedQuote[] }
  | { readonly kind: 'not here' };

/** A verdict, and what was pasted beside the words that it is about. */
export type Answer = { readonly verdict: Verdict } & Reading;

/** The record, ready to be asked. */
export interface CheckedRecord {
  readonly quotes: readonly RecordedQuote[];
  readonly index: WordIndex;
}
