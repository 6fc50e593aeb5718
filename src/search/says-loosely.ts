/** What is said of names, and of what is not word for word as it was typed. */
import { dateInWords } from '../format/date.ts';
import { count } from './count.ts';
import type { FoundName } from './names/found-name.ts';
import type { Answer } from './read/answer.ts';
import type { Hits } from './read/attempt.ts';
import type { Tried } from './typed/way.ts';

/** Who or what has what was typed for its name, the whole of it. */
export function named(whole: readonly FoundName[]): string {
  const [first] = whole;
  if (!first) return '';
  const { kind, about } = first.named;
  const one = { person: 'person', organisation: 'organisation', source: 'source' }[kind as string];
  if (whole.length > 1) return `${whole.length} pages or entries have this name.`;
  return `One ${one ?? 'page or entry'} has this name${about.includes('quotation') ? `: ${about}` : ''}.`;
}

/** What holds the words otherwise than as one phrase, after `none`, which says that nothing does as one. */
export function held(
  { query, quotations, passages, elsewhere = 0 }: Answer,
  {
    understanding,
    narrowed,
    none,
  }: {
    readonly understanding: Hits<unknown>['understanding'];
    readonly narrowed: boolean;
    readonly none: string;
  },
): string[] {
  const { total } = quotations;
  const long = passages?.total ?? 0;
  const many = query.phrases.flat().length + query.loose.length > 1;
  const holders = (of: number): string =>
    `${count(of, 'quotation', 'quotations')} ${holding({ ...quotations, understanding }, of, many)}.`;
  const reads =
    passages && long > 0
      ? `${count(long, 'passage of a long read', 'passages of long reads')} ${passages.isWhole ? `${long === 1 ? 'holds' : 'hold'} all that was typed` : holding(passages, long, many, quotations.by ? undefined : 'it')}.`
      : '';
  if (quotations.by && total > 0) return [none, by(quotations), reads];
  if (total > 0 && understanding === 'words') return [none, holders(total), reads];
  const where = `No quotation${narrowed ? ' among those chosen' : long > 0 ? '' : ' or searched passage'}`;
  return [
    none,
    `${where} holds ${many ? 'all these words' : 'this word'}.`,
    total > 0 ? holders(total) : '',
    reads,
    elsewhere > 0
      ? `Without the narrowing, ${quotations.by ? by({ ...quotations, total: elsewhere }) : holders(elsewhere)}`
      : '',
  ];
}

/** Who said what was found, with what else was asked for. */
export const by = ({ who, by, total }: Pick<Hits<unknown>, 'who' | 'by' | 'total'>): string =>
  `${count(total, 'quotation', 'quotations')} ${total === 1 ? 'is' : 'are'} by ${who?.named.name}${
    {
      all: `, and ${total === 1 ? 'holds' : 'hold'} the other words or forms of them`,
      some: ', first those that hold more of the other words',
      none: by?.orNamed ? `, or ${total === 1 ? 'holds' : 'hold'} the name as it was typed` : '',
    }[by?.others ?? 'none']
  }.`;

/** What some hits have of the words that were looked for, after their number. */
function holding(
  {
    understanding,
    beside,
    otherwise,
  }: Pick<Hits<unknown>, 'understanding' | 'beside' | 'otherwise'>,
  of: number,
  many: boolean,
  them = many ? 'all these words' : 'this word',
): string {
  if (understanding === 'near') return of === 1 ? 'comes near' : 'come near, the nearest first';
  const all = them === 'it' && many ? 'all of them' : them;
  const what = {
    exact: all,
    words: all,
    beginnings: `${many ? 'the others and a word that begins with the last' : 'a word that begins with it'}`,
    spoken: all,
    forms: many
      ? 'all of them, some in another form or spelling or by a synonym'
      : 'a form, another spelling or a synonym of it',
  }[understanding];
  const verb = beside ? ['has', 'have'] : ['holds', 'hold'];
  return [
    of === 1 ? verb[0] : verb[1],
    what +
      (otherwise ? ', as typed or written otherwise' : '') +
      (beside
        ? `${/, |wise$/.test(what) || otherwise ? ',' : ''} in the text, the speaker’s name or the date`
        : ''),
  ].join(' ');
}

const listed = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);

/** How a question was taken, where that is not as it was typed; `asked` is which page was. */
export function taken(
  { query, page, passages }: Answer,
  names: readonly FoundName[],
  asked: number,
): string[] {
  const { speaker, said, leftOut, tried, notBy } = query;
  const nearly = names.filter(({ agreement }) => agreement === 'near');
  const near = [...new Set(nearly.map(({ named }) => named.name))];
  const out = listed(leftOut.map((each) => `“${each}”`));
  return [
    near.length > 0
      ? `${near.length === 1 ? 'A name that comes' : 'Names that come'} near: ${listed(near)}.`
      : '',
    speaker ? `The name ${speaker.name} was taken as the speaker’s.` : '',
    said ? `${dateInWords(said)} was taken as the date of the words too.` : '',
    out &&
      `${out} ${leftOut.length === 1 ? 'was' : 'were'} left out${passages?.isWhole ? ' for quotations' : ''}${notBy ? '; what was found is by nobody of that name' : ''}.`,
    ...tried.map(shownFor),
    asked > page
      ? `There ${page === 1 ? 'is 1 page; this is it' : `are ${page} pages; this is the last`}.`
      : '',
  ];
}

function shownFor({ why, ...words }: Tried): string {
  // A sign of money is a word, and a sum is written as one.
  const [typed, shown] = [words.typed, words.shown].map((each) => each.replace(/([£$€]) /g, '$1'));
  return {
    spelling: `Shown for ${shown}, as the record spells “${typed}”.`,
    synonym: `Shown for ${shown} too, which editors give as the same as “${typed}”.`,
    form: `Shown for ${shown} too, a form of “${typed}”.`,
    written: `Shown for ${shown} too, another way to write “${typed}”.`,
  }[why];
}
