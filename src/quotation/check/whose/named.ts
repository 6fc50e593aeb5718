/** Whom a pasted text names as the speaker, against who spoke. */
import { normalise } from '../../../words/spellings.ts';
import { datesIn } from './dated.ts';
import { isOfCredits, isSurnamed, type Named, namesIn, unnamed } from './names-in.ts';

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

/** What a credit says of whose words these are: a name decides, and a role only where nothing else may be a name. */
export function namingIn(said: string, voice: Voice, known: readonly Known[]): Naming {
  // May is a month, too.
  const credit = datesIn(said).rest;
  const heard = ` ${normalise(credit)} `;
  if (heard.trim() === '') return { kind: 'nobody' };
  const holds = (name: string): boolean => isHeld(name, heard);
  const own = [voice.name, ...voice.others];
  const role = voice.role ?? '';
  const names = namesIn(credit, role);
  // May of Maidenhead is the same May.
  const isOurs = ({ name, words }: Named): boolean =>
    isSurnamed(/^\S+ of /.test(name) ? words.slice(0, 1) : words, voice.name);
  const about = ` ${normalise([role, voice.source, voice.origin, ...own].join(' '))} `;
  const isNamed = own.some(holds) || names.some(isOurs);
  const others = known
    .filter(({ name }) => !own.includes(name))
    .filter(({ name, others }) =>
      [name, ...others].some((each) => normalise(each).length > 2 && holds(each)),
    )
    .map(({ name }) => name)
    .sort((a, b) => heard.indexOf(normalise(a)) - heard.indexOf(normalise(b)));
  const strangers = names.filter((each) => each.isPerson && !isOurs(each)).map(({ name }) => name);
  const [other] = [...others, ...strangers].filter((name) => !isHeld(name, about));
  if (isNamed) {
    // Whoever tells the House of Commons is no two speakers.
    const person = [...others, ...strangers].find(
      (name) => !isHeld(name, about) && namesIn(name, '').some(({ isPerson }) => isPerson),
    );
    return person ? { kind: 'also', name: person } : { kind: 'speaker' };
  }
  if (other) return { kind: voice.authors?.includes(other) ? 'author' : 'another', name: other };
  if (!holds(role)) return { kind: 'nobody' };
  return { kind: isOfCredits(unnamed(credit, role)) ? 'speaker' : 'unsure' };
}

const isHeld = (name: string, text: string): boolean =>
  name !== '' && text.includes(` ${normalise(name)} `);
