/** What is answered to a question, and what of it is told before the rest. */
import type { Passage, QuoteRecord } from '../codec/files.ts';
import type { Understood } from '../typed/understood.ts';
import type { Hits } from './attempt.ts';
import type { Hit } from './texts.ts';

/** What is shown as soon as it is known, before the answer is whole. */
export interface Early {
  quotation(hit: Hit<QuoteRecord>): void;
  /** What comes after waits for this, so that it delays nothing. */
  quotations(hits: Hits<QuoteRecord>): Promise<void>;
  /** No quotation, of those chosen, has it word for word; and no long read, where those were asked. The nearest is then looked for. */
  notExactly?(nearest: Promise<void>): void;
}

/** Quotations without words to look for are `listed`. */
export interface Answer {
  /** As what the words were taken. */
  readonly query: Understood;
  readonly quotations: Omit<Hits<QuoteRecord>, 'understanding'> & {
    readonly understanding: Hits<QuoteRecord>['understanding'] | 'listed';
  };
  /** None where long reads were not asked; `isWhole` where they have what is left out of the question for quotations. */
  readonly passages: (Hits<Passage> & { readonly isWhole?: boolean }) | undefined;
  /** How many quotations there are without the narrowing, where there are none with it. */
  readonly elsewhere?: number;
  /** Which page this is: the last where a later one was asked for. */
  readonly page: number;
}
