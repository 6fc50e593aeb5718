/** What stands in a quotation as it was pasted: stretches of it. */
import type { Standing } from '../../../src/quotation/check/answer.ts';

/** The verdict on some stretches of a quotation; several have gaps between them that are marked. */
export const aStanding = (
  quote: Standing['quote'],
  parts: readonly string[],
  fields: Partial<Standing> = {},
): Standing => ({
  kind: parts.length > 1 || fields.omits || fields.inserts ? 'with omissions' : 'verbatim',
  quote,
  ranges: parts.map((part) => ({
    start: quote.words.indexOf(part),
    end: quote.words.indexOf(part) + part.length,
  })),
  omits: parts.length > 1,
  inserts: false,
  bracketsDropped: false,
  broken: undefined,
  also: [],
  ...fields,
});
