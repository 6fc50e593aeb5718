/** What is to be said beside a comparison: whom the text names, and what turns the sense. */
import type { Answer, Verdict, Worded } from './answer.ts';
import type { RecordedQuote } from './quotes-to-check.ts';
import { type Beyond, beyond } from './sense/beyond.ts';
import { type Turn, turnsOf } from './sense/turned.ts';
import { strict } from './strict.ts';
import { differentDate, type Misdated } from './whose/dated.ts';
import { type Naming, namingIn } from './whose/named.ts';
import type { Known } from './whose/names.ts';

/** What is known beside the comparison. */
export interface Circumstances {
  /** The quotation that the verdict is about. */
  readonly quote: RecordedQuote | undefined;
  readonly naming: Naming;
  /** The date that the text gives them, where the record has another. */
  readonly misdated: Misdated | undefined;
  readonly turns: readonly Turn[];
  /** In how many places the words stand, where they are too common to say whose they are. */
  readonly places?: number | undefined;
  /** What the record's sentences have before and after the words. */
  readonly beyond: readonly Beyond[];
  /** How many quotations the record has. */
  readonly size: number;
}

/** Somebody of the record, by the id that a quotation names. */
export type KnownById = Known & { readonly id: string };

/** Whom and what a verdict is about, with all that is known of it; `quote` is the one that it names. */
export function circumstances(
  { verdict, leftOut, places }: Answer,
  quote: RecordedQuote | undefined,
  known: readonly KnownById[],
  size: number,
): Circumstances {
  // Whoever else says a common phrase says nothing of the record's.
  const isCommon = places !== undefined;
  return {
    quote,
    size,
    places,
    turns: isCommon ? [] : turnsOf(verdict, quote?.neverCut),
    beyond: beyond(verdict),
    // Of what stands in one place only it can be told who else is named.
    naming: quote && (places ?? 1) === 1 ? namingOf(leftOut, quote, known) : { kind: 'nobody' },
    misdated: quote && !isCommon ? misdatedIn(leftOut, quote) : undefined,
  };
}

function namingOf(credit: string, quote: RecordedQuote, known: readonly KnownById[]): Naming {
  const speaker = known.find(({ id }) => id === quote.speakerId);
  return namingIn(credit, { ...quote, name: quote.speaker, others: speaker?.others ?? [] }, known);
}

const misdatedIn = (
  credit: string,
  { said, source, origin = '', issued = [], speaker, role = '' }: RecordedQuote,
) =>
  differentDate(credit, said, {
    whom: `${speaker} ${role}`,
    documents: [...issued, source, origin],
  });

/** Of several quotations that have the same words, the verdict is about the one of whom the text names, and when. */
export function ofWhoIsNamed(
  answer: Answer,
  quotes: readonly RecordedQuote[],
  known: readonly KnownById[],
): Answer {
  const { verdict, leftOut, text } = answer;
  if (!('also' in verdict) || verdict.also.length === 0 || leftOut === '') return answer;
  const closeness = ({ url }: Worded): number => {
    const quote = quotes.find((each) => each.url === url);
    if (!quote) return -1;
    const { kind } = namingOf(leftOut, quote, known);
    const named = { speaker: 6, named: 4, also: 4, perhaps: 2 }[kind as string] ?? 0;
    return named + (misdatedIn(leftOut, quote) ? 0 : 1);
  };
  const all = [verdict.quote, ...verdict.also];
  const best = all.reduce((one, other) => (closeness(other) > closeness(one) ? other : one));
  const standing = best === verdict.quote ? undefined : strict(text, [best]);
  return standing
    ? { ...answer, verdict: { ...standing, also: all.filter((each) => each !== best) } }
    : answer;
}

/** The quotations that a verdict names, the one that it is about first. */
export function quotesOf(verdict: Verdict): Worded[] {
  if ('quote' in verdict) return [verdict.quote, ...('also' in verdict ? verdict.also : [])];
  if ('parts' in verdict) return verdict.parts.map(({ quote }) => quote);
  if ('answers' in verdict) return verdict.answers.flatMap((answer) => quotesOf(answer.verdict));
  return 'quotes' in verdict ? [...verdict.quotes] : [];
}
