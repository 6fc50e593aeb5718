/** Loads the record for the checker, and believes nothing that is not one. */

import type { CheckedRecord } from './answer.ts';
import type { RecordedQuote } from './quotes-to-check.ts';
import { checkedRecord } from './verdict.ts';

/** The record at an address; throws where there is none, or something else, or not all of it. */
export async function recordIn(address: string): Promise<CheckedRecord> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  const loaded: unknown = await response.json();
  if (!Array.isArray(loaded) || !loaded.every(isQuote))
    throw new Error(`${address} is not a record.`);
  return checkedRecord(loaded);
}

const isQuote = (value: unknown): value is RecordedQuote =>
  typeof value === 'object' &&
  value !== null &&
  ['words', 'speaker', 'said', 'source', 'url'].every(
    (field) => typeof (value as Record<string, unknown>)[field] === 'string',
  );
