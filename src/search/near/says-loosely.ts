/** What came of a question whose words stand nowhere word for word, in sentences. */
import { count } from '../count.ts';
import type { Answer } from '../read/answer.ts';

const quotationsHold = (number: number): string =>
  count(number, 'quotation holds', 'quotations hold');

/** `narrowed` tells that not all quotations were asked. */
export function saysLoosely(
  { query, quotations: { understanding, total }, beside, passages, elsewhere = 0 }: Answer,
  narrowed: boolean,
): string {
  const long = passages?.total ?? 0;
  const words = query.phrases.flat().length + query.loose.length;
  const these = words === 1 ? 'this word' : 'all these words';
  const among = narrowed ? ' among those chosen' : '';
  const start = query.phrases.length > 0 ? 'No exact match. ' : '';
  const reads = passagesFound(passages, words);
  if (total > 0 && understanding === 'words' && !beside)
    return `${start}${quotationsHold(total)} ${these}.${reads}`;
  const nor = narrowed || long > 0 ? '' : ' or long read';
  const none = `${start}No quotation${among}${nor} holds ${these}.`;
  if (total === 0) return `${none}${reads}${withoutNarrowing(elsewhere)}`;
  if (beside)
    return `${none} ${quotationsHold(total)} some of them, and ${total === 1 ? 'has' : 'have'} the others in the speaker’s name or the date.${reads}`;
  if (understanding === 'near')
    return `${none} ${total === 1 ? '1 comes' : `${total.toLocaleString('en-GB')} come`} near, the nearest first.${reads}`;
  if (understanding === 'forms')
    return `${none} ${quotationsHold(total)} other forms or spellings of ${words === 1 ? 'it' : 'them'}.${reads}`;
  return `${start}No quotation${among} holds ${these}. ${quotationsHold(total)} ${words === 1 ? 'a word that begins with it' : 'the others and a word that begins with the last'}.${reads}`;
}

/** What stands in long reads, where that is not word for word. */
function passagesFound(passages: Answer['passages'], words: number): string {
  if (!passages || passages.total === 0) return '';
  const hold = count(passages.total, 'passage of a long read holds', 'passages of long reads hold');
  const them = words === 1 ? 'it' : 'them';
  if (passages.understanding === 'words') return ` ${hold} ${words === 1 ? 'it' : 'all of them'}.`;
  if (passages.understanding === 'near')
    return ` ${count(passages.total, 'passage of a long read comes', 'passages of long reads come')} near.`;
  return ` ${hold} other forms or spellings of ${them}.`;
}

const withoutNarrowing = (elsewhere: number): string =>
  elsewhere > 0
    ? ` Without the narrowing, ${elsewhere === 1 ? '1 quotation does' : `${elsewhere.toLocaleString('en-GB')} quotations do`}.`
    : '';
