/** Whom a pasted text names as the speaker, against who spoke: certain in few shapes, and told in no other. */

import { normalise } from '../../../words/spellings.ts';
import { datesIn } from './dated.ts';
import { isName, type Known, type Name, namesAmong, type Voice } from './names.ts';
import { givenTo } from './shapes.ts';
import { address, type Sign } from './signs.ts';

/**
 * Whether the text certainly gives the words to the speaker, or to another; or names the speaker, with somebody else
 * or without; or only somebody else, who may be the speaker under another name, or an author of the document; or an
 * office of which it cannot be told whose it is; or nobody.
 */
export type Naming =
  | { readonly kind: 'speaker' | 'named' | 'unsure' | 'nobody' }
  | { readonly kind: 'another' | 'also' | 'other' | 'perhaps' | 'author'; readonly name: string };

// A credit stands near; no further words are looked at, so that no text is slow.
const near = 800;

/** What is said of whose the words are by what stands beside them, in which … stands for them. */
export function namingIn(beside: string, voice: Voice, known: readonly Known[]): Naming {
  const [before, after] = [beside.indexOf('…'), beside.lastIndexOf('…')];
  const credit =
    before < 0 ? beside.slice(0, near) : beside.slice(Math.max(0, before - near), after + near);
  const names = [voice.name, ...voice.others, ...known.map(({ name }) => name)];
  // May is a month, too, and May’s words are hers.
  const text = withoutHandles(withoutDates(credit.replaceAll(/<[^<>]*>/g, '')), names);
  const all = namesAmong(text, voice, known);
  const found = all.filter(isName);
  const at = givenTo(all);
  const given = at === undefined ? undefined : (all[at] as Name);
  const isNamed = found.some(({ sign }) => sign === 'S');
  const perhaps = found.find(({ sign }) => sign === 'M');
  const others = found.filter(({ sign }) => /[NB]/.test(sign));
  const [other] = [...others].sort((a, b) => Number(b === given) - Number(a === given));
  if (given?.sign === 'S') return { kind: 'speaker' };
  if (isNamed) return other ? { kind: 'also', name: other.name } : { kind: 'named' };
  if (perhaps) return { kind: 'perhaps', name: perhaps.name };
  if (other) {
    const { name } = other;
    if (voice.authors?.includes(name)) return { kind: 'author', name };
    // A body below the words may have printed them.
    const says = other.sign === 'N' || all.some(({ sign }) => /[vtk:]/.test(sign));
    return { kind: other === given && other.isSure && says ? 'another' : 'other', name };
  }
  const [office] = (voice.role ?? '').split(/[,;(]/);
  return byOffice(all, office ?? '');
}

/** Where nobody is named: the speaker by their office and nothing else, or somebody by another. */
function byOffice(all: readonly Sign[], office: string): Naming {
  const words = normalise(office);
  const heard = all.map(({ word, sign }) => word || sign);
  for (let from = 0; words !== '' && from < all.length; from++) {
    const to = from + words.split(' ').length;
    if (heard.slice(from, to).join(' ') !== words || all[from - 1]?.sign === 'o') continue;
    const role = { word: words, raw: office, sign: 'S' };
    if (givenTo([...all.slice(0, from), role, ...all.slice(to)]) !== undefined)
      return { kind: 'speaker' };
  }
  return { kind: all.some(({ word }) => address.has(word)) ? 'unsure' : 'nobody' };
}

/** With a figure for each date: May is a month, too. */
const withoutDates = (credit: string): string =>
  datesIn(credit).dates.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)} 0 ${text.slice(end)}`,
    credit,
  );

/** With names where they are written as one: @AdaExample, #ada_example; any other #word is a subject. */
const withoutHandles = (credit: string, names: readonly string[]): string =>
  credit.replaceAll(/\bRT (?=@)|([@#])(\w+)/g, (_, mark = '#', handle = '') => {
    const bare = handle.replaceAll('_', '').toLowerCase();
    const known = names.find((name) => normalise(name).replaceAll(' ', '') === bare);
    const parts = handle.split(/_|(?<=\p{Ll})(?=\p{Lu})/u);
    const name = parts
      .map((part: string) => part.charAt(0).toUpperCase() + part.slice(1))
      .join(' ');
    return known ?? (mark === '#' ? '' : parts.length > 1 ? name : handle);
  });
