/** That a text which is near to the record lacks a negation, or has one more; no judgement of either. */
import type { Verdict } from '../answer.ts';
import { quotesOf } from '../circumstances.ts';
import { deniedIn } from '../sense/denied.ts';

/** One sentence, or none; every second piece is strong. */
export function deniedInWords(verdict: Verdict, text: string): string[][] {
  const [nearest] =
    verdict.kind === 'similar' || verdict.kind === 'in part' ? quotesOf(verdict) : [];
  const denied = nearest && deniedIn(text, nearest.words);
  if (!denied) return [];
  return denied.side === 'record'
    ? [['The record has ', `“${denied.word}”`, ' there; what you pasted has none.']]
    : [['What you pasted has ', `“${denied.word}”`, '; the record has none there.']];
}
