/** What was done and what came of it, in sentences; each is so by what the answer holds, and names what was searched. */
import type { FoundName } from './names/find-names.ts';
import type { Answer } from './read/search.ts';
import type { Tried } from './typed/way.ts';

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
const quotationsHold = (number: number): string =>
  count(number, 'quotation holds', 'quotations hold');
const listed = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);
const marked = (words: readonly string[]): string => listed(words.map((word) => `“${word}”`));

/** For the eye and the ear; `narrowed` tells that not all quotations were asked, `asked` which page. */
export function says(
  answer: Answer,
  narrowed: boolean,
  names: readonly FoundName[] = [],
  asked = 1,
): string {
  return [named(names), found(answer, narrowed), taken(answer), turned(answer, asked)]
    .filter(Boolean)
    .join(' ');
}

/** Who or what has what was typed for its name. */
function named(names: readonly FoundName[]): string {
  const whole = names.filter(({ agreement }) => agreement === 'whole');
  const [first] = whole;
  if (!first) return '';
  const { kind, about } = first.named;
  const one = { person: 'person', organisation: 'organisation', source: 'source' }[kind as string];
  if (whole.length > 1) return `${whole.length} pages or entries have this name.`;
  return `One ${one ?? 'page or entry'} has this name${about.includes('quotation') ? `: ${about}` : ''}.`;
}

function found(
  { query, quotations: { understanding, total }, beside, passages, elsewhere = 0 }: Answer,
  narrowed: boolean,
): string {
  if (understanding === 'listed')
    return total > 0
      ? `${count(total, 'quotation', 'quotations')}.`
      : 'No quotation in the record fits every choice.';
  const long = passages?.total ?? 0;
  const exactly = passages?.understanding === 'exact' ? long : 0;
  const others =
    query.phrases.length > 0 && query.loose.length > 0 ? ', with all the other words' : '';
  if (understanding === 'exact' && total > 0)
    return `${count(total, 'exact match', 'exact matches')}${
      exactly > 0 ? ` in quotations, and ${exactly.toLocaleString('en-GB')} in the long reads` : ''
    }${others}.`;
  if (exactly > 0)
    return `No exact match in a quotation; ${count(exactly, 'exact match', 'exact matches')} in the long reads${others}.`;

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

/** How what was typed was taken. */
function taken({ query: { speaker, leftOut, tried } }: Answer): string {
  return [
    speaker && `The name ${speaker.name} was taken as the speaker’s.`,
    leftOut.length > 0 && `${marked(leftOut)} ${leftOut.length === 1 ? 'was' : 'were'} left out.`,
    ...tried.map(instead),
  ]
    .filter(Boolean)
    .join(' ');
}

const instead = ({ typed, shown, why }: Tried): string =>
  ({
    spelling: `Shown for ${shown}, as the record spells “${typed}”.`,
    synonym: `Shown for ${shown} too, which editors give as the same as “${typed}”.`,
    form: `Shown for ${shown} too, a form of “${typed}”.`,
  })[why];

/** A page past the end is the last. */
const turned = ({ page }: Answer, asked: number): string =>
  asked > page
    ? `There ${page === 1 ? 'is 1 page; this is it' : `are ${page} pages; this is the last`}.`
    : '';
