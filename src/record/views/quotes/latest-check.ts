/** How fresh the record is. */
import type { Dossier } from '../../dossier.ts';
import { holdingCheck } from './holding-check.ts';

/** The latest day on which a quotation was compared with its document, as 2022-06-22; none in an empty record. */
export function latestCheck(dossier: Dossier): string | undefined {
  return [...dossier.quotes.values()]
    .flatMap((quote) => holdingCheck(quote)?.on ?? [])
    .sort()
    .at(-1);
}
