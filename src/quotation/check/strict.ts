/** Whether a text stands in the record word for word. */
import { compare } from '../../words/verbatim.ts';
import type { CheckedRecord, Verdict } from './answer.ts';
import { omissionsMarked, withoutBrackets } from './readings.ts';

/** Verbatim, or verbatim with marked omissions; nothing if it stands nowhere. */
export function strict(text: string, record: CheckedRecord): Verdict | undefined {
  for (const wording of new Set([text, omissionsMarked(text)])) {
    const found = candidates(wording, record).flatMap((at) => {
      const quote = record.quotes[at];
      const comparison = quote && compare(wording, quote.words);
      return quote && comparison?.found ? [{ quote, ranges: comparison.ranges }] : [];
    });
    // Where it is the whole of a quotation, that one is meant.
    const [first, ...others] = found.sort((a, b) => a.quote.words.length - b.quote.words.length);
    if (!first) continue;
    const omits = first.ranges.length > 1;
    const inserts =
      /\[(?!\s*…\s*\])(?!\s*\.{3}\s*\])/.test(wording) && !first.quote.words.includes('[');
    return {
      kind: omits || inserts ? 'with omissions' : 'verbatim',
      ...first,
      omits,
      inserts,
      also: others.map(({ quote }) => quote),
    };
  }
  return undefined;
}

/** The quotations that hold all words but an editor's; where there are no others, the editor's too. */
function candidates(wording: string, { index }: CheckedRecord): number[] {
  const own = index.read(wording.replaceAll(/\[[^[\]]*\][\p{L}\p{M}]*/gu, ' '));
  const read = own.numbers.length > 0 ? own : index.read(withoutBrackets(wording) || wording);
  return index.holding(read);
}
