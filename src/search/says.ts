/** What was done and what came of it, in a sentence. */
import type { Answer } from './read/search.ts';

/** What was found beside the exact words; nothing where it was not asked for. */
export interface Beside {
  /** Of which words forms were looked for. */
  readonly words: readonly string[];
  readonly quotations: boolean;
  readonly articles: number;
}

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
const quotationsHold = (number: number): string =>
  number === 1 ? '1 quotation holds' : `${number.toLocaleString('en-GB')} quotations hold`;

/** For the eye and the ear; `narrowed` tells that not all quotations were asked. */
export function says(
  { query, quotations: { understanding, total }, passages }: Answer,
  narrowed: boolean,
  beside: Beside | undefined,
): string {
  if (understanding === 'listed')
    return total > 0
      ? `${count(total, 'quotation', 'quotations')}.`
      : 'No quotation in the record fits every choice.';
  const long = passages?.understanding === 'exact' ? passages.total : 0;
  const others =
    query.phrases.length > 0 && query.loose.length > 0 ? ', with all the other words' : '';
  if (understanding === 'exact' && total > 0)
    return `${count(total, 'exact match', 'exact matches')}${
      long > 0 ? ` in quotations, and ${long.toLocaleString('en-GB')} in the long reads` : ''
    }${others}.`;
  if (long > 0)
    return `No exact match in a quotation; ${count(long, 'exact match', 'exact matches')} in the long reads${others}.`;

  const words = query.phrases.flat().length + query.loose.length;
  const these = words === 1 ? 'this word' : 'all these words';
  const among = narrowed ? ' among those chosen' : '';
  const start = query.phrases.length > 0 ? 'No exact match. ' : '';
  if (total > 0 && understanding === 'words')
    return `${start}${quotationsHold(total)} ${these}.${longReads(beside, words)}`;
  if (total > 0 && understanding === 'near')
    return `${start}No quotation${among} holds ${these}. ${total === 1 ? '1 comes' : `${total} come`} near, the nearest first.`;
  if (total > 0 && understanding === 'forms')
    return `${start}No quotation${among} holds ${these}. ${quotationsHold(total)} other forms or spellings of them.`;
  if (total > 0)
    return `${start}No quotation${among} holds ${these}. ${quotationsHold(total)} ${words === 1 ? 'a word that begins with it' : 'the others and a word that begins with the last'}.${longReads(beside, words)}`;
  const related = beside?.quotations ? ' Related forms are below.' : '';
  const nor = beside && beside.articles === 0 && !narrowed ? ' or long read' : '';
  return `${start}No quotation${among}${nor} holds ${these}.${related}${longReads(beside, words)}`;
}

/** Says what was looked for, where that is not all `words`. */
function longReads(beside: Beside | undefined, words: number): string {
  if (!beside || beside.articles === 0) return '';
  const all = words === 1 ? 'it' : 'them';
  const some = new Intl.ListFormat('en-GB').format(beside.words.map((word) => `“${word}”`));
  return ` ${count(beside.articles, 'long read holds', 'long reads hold')} ${
    beside.words.length === words ? all : some
  }, or related forms.`;
}
