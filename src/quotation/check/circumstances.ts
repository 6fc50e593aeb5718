/** What is to be said beside a comparison: whom the text names, and what turns the sense. */
import type { Answer, Verdict, Worded } from './answer.ts';
import { type Known, type Naming, namingIn } from './named.ts';
import type { RecordedQuote } from './quotes-to-check.ts';
import { type Turn, turnsOf } from './turned.ts';

/** What is known beside the comparison. */
export interface Circumstances {
  /** The quotation that the verdict is about. */
  readonly quote: RecordedQuote | undefined;
  readonly naming: Naming;
  readonly turns: readonly Turn[];
  /** How many quotations the record has. */
  readonly size: number;
}

/** Somebody of the record, by the id that a quotation names. */
export type KnownById = Known & { readonly id: string };

/** Whom and what a verdict is about, with all that is known of it; `quote` is the one that it names. */
export function circumstances(
  { verdict, leftOut }: Answer,
  quote: RecordedQuote | undefined,
  known: readonly KnownById[],
  size: number,
): Circumstances {
  const speaker = known.find(({ id }) => id === quote?.speakerId);
  return {
    quote,
    size,
    turns: turnsOf(verdict, quote?.neverCut),
    naming: quote
      ? namingIn(leftOut, { ...quote, name: quote.speaker, others: speaker?.others ?? [] }, known)
      : { kind: 'nobody' },
  };
}

/** The quotations that a verdict names, the one that it is about first. */
export function quotesOf(verdict: Verdict): Worded[] {
  if ('quote' in verdict) return [verdict.quote, ...('also' in verdict ? verdict.also : [])];
  if ('parts' in verdict) return verdict.parts.map(({ quote }) => quote);
  if ('answers' in verdict) return verdict.answers.flatMap((answer) => quotesOf(answer.verdict));
  return 'quotes' in verdict ? [...verdict.quotes] : [];
}
