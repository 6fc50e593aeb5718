/** Whom a pasted text names as the speaker, against who spoke. */
import { normalise } from '../../../words/spellings.ts';
import { datesIn } from './dated.ts';
import { isOfCredits, isSurnamed, type Named, namesIn, unnamed } from './names-in.ts';
import { speaks } from './speaking.ts';

/** Somebody who is known: by a name, and by others. */
export interface Known {
  readonly name: string;
  readonly others: readonly string[];
}

/** Who spoke, as the record has it. */
export interface Voice extends Known {
  readonly role?: string;
  /** The titles and publishers of the documents the words stand in. */
  readonly source: string;
  readonly origin?: string;
  /** Who wrote the document that the words come from, where it speaks as a body. */
  readonly authors?: readonly string[];
}

/**
 * Whether the credit names the speaker; or whom it names in their stead, beside them, or as an author of the document;
 * or somebody of whom it cannot be told who it is; or nobody.
 */
export type Naming =
  | { readonly kind: 'speaker' | 'unsure' | 'nobody' }
  | { readonly kind: 'another' | 'also' | 'author'; readonly name: string };

/**
 * What a credit says of whose words these are: a name decides, and a role only where nothing else may be a name; of
 * several names the one that speaks in the sentence.
 */
export function namingIn(said: string, voice: Voice, known: readonly Known[]): Naming {
  const own = [voice.name, ...voice.others];
  // May is a month, too, and May’s words are hers.
  const credit = unowned(
    withoutHandles(datesIn(said).rest, [...own, ...known.map(({ name }) => name)]),
  );
  const heard = ` ${plain(credit)} `;
  if (heard.trim() === '') return { kind: 'nobody' };
  const holds = (name: string): boolean => isHeld(name, heard);
  const role = voice.role ?? '';
  const surnames = new Set(plain(voice.name).split(' '));
  const offices = plain(role)
    .split(' ')
    .filter((word) => !surnames.has(word))
    .join(' ');
  const names = namesIn(credit, offices);
  // May of Maidenhead is the same May.
  const isOurs = ({ name, words, isPlace }: Named): boolean =>
    !(isPlace && words.length === 1) &&
    (isSurnamed(/^\S+ of /.test(name) ? words.slice(0, 1) : words, voice.name) ||
      (!/ of /.test(name) && isHeld(voice.name, ` ${plain(name)} `)));
  const isOfTheRecord = ({ words: [surname, more] }: Named): boolean =>
    more === undefined &&
    known.some(({ name }) => plain(name).endsWith(` ${surname}`) && isPerson(name));
  const about = [role, voice.source, voice.origin, ...own].join(' ');
  // Of Goodhart’s law nobody says that it is by Goodhart.
  const isAbout = (name: string): boolean =>
    isHeld(name, ` ${(name.includes(' ') ? plain : normalise)(about)} `);
  // What stands before the role stands before the name.
  const sentence = parted(credit).replace(parted(role), ' ');
  const weighed = (name: string): number => speaks(plain(name), sentence);
  const ours = [...own.filter(holds), ...names.filter(isOurs).map(({ name }) => name)].map(weighed);
  const others = known
    .filter(({ name }) => !own.includes(name))
    .flatMap(({ name, others }) => {
      const [as] = [name, ...others].filter((each) => plain(each).length > 2 && holds(each));
      return as === undefined ? [] : [{ name, as, isPerson: isPerson(name) }];
    })
    .sort((a, b) => heard.indexOf(plain(a.as)) - heard.indexOf(plain(b.as)));
  const strangers = names
    .filter((each) => !isOurs(each) && (each.isPerson || (each.isApart && isOfTheRecord(each))))
    .map(({ name }) => ({ name, as: name, isPerson: true }));
  const [rival] = [...others, ...strangers]
    .filter(({ name, isPerson }) => !isAbout(name) && (isPerson || ours.length === 0))
    .map(({ name, as }) => ({ name, weight: weighed(as) }))
    .sort((a, b) => b.weight - a.weight);
  const weight = Math.max(...ours);
  if (ours.length === 0 && rival && rival.weight > 0) {
    const { name } = rival;
    return { kind: voice.authors?.includes(name) ? 'author' : 'another', name };
  }
  if (ours.length > 0) {
    // Of two sentences nothing can be told.
    const isOne = !/[.!?…]["”’)]*\s+\S/.test(credit);
    if (rival && (!isOne || rival.weight >= weight))
      return { kind: isOne && rival.weight > weight ? 'another' : 'also', name: rival.name };
    return { kind: weight === 0 || denied.test(heard) ? 'unsure' : 'speaker' };
  }
  if (!holds(role)) return rival ? { kind: 'also', name: rival.name } : { kind: 'nobody' };
  return { kind: rival || !isOfCredits(unnamed(credit, role)) ? 'unsure' : 'speaker' };
}

/** The words, with a comma between the parts of their sentence. */
const parted = (text: string): string =>
  ` ${text
    .split(/[^\p{L}\p{N}\s'’.-]+/u)
    .map(plain)
    .filter(Boolean)
    .join(' , ')} `;

/** Without the endings of what belongs to somebody: May’s words are May’s. */
const unowned = (text: string): string =>
  text.replaceAll(/(?<=\p{L})[’'](?:s(?!\p{L})|(?!\p{L}))/gu, '');

const plain = (text: string): string => normalise(/[’']/.test(text) ? unowned(text) : text);

const denied = / (?:never|denie[sd]|didnt|did not|wrongly|falsely) /;

const isPerson = (name: string): boolean => namesIn(name, '').some(({ isPerson }) => isPerson);

/** With names where they are written as one: @AdaExample, @ada_example. */
const withoutHandles = (credit: string, names: readonly string[]): string =>
  credit.replaceAll(/@(\w+)/g, (_, handle: string) => {
    const bare = handle.replaceAll('_', '').toLowerCase();
    const known = names.find((name) => plain(name).replaceAll(' ', '') === bare);
    return (
      known ??
      handle
        .replaceAll(/_|(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
        .replaceAll(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase())
    );
  });

// "The mayor" is not the mayor of somewhere else.
const isHeld = (name: string, text: string): boolean =>
  name !== '' &&
  text.includes(` ${plain(name)} `) &&
  !(/^the /.test(name) && text.includes(` ${plain(name)} of `));
