/** Which texts have what a sentence says that they have. */
import { type Claim, figureOf } from './claims.ts';
import type { Reading, Unit } from './taken.ts';
import { areForms, isNearly, telling } from './typed.ts';
import { holds, type Text, tokens, type World } from './world.ts';

/** How many quotations hold each word, a form of it, one that is spelt nearly so, or what editors give for it. */
export function holdKin(world: World, own: readonly string[]): number {
  const groups = world.synonyms.map((all) => all.map((each) => tokens(each)));
  const given = own.map((word) =>
    groups.filter((all) => all.some((each) => each.join(' ') === word)).flat(),
  );
  return world.quotations.filter((text) => {
    const words = text.line.split(' ').filter(Boolean);
    return own.every(
      (word, at) =>
        words.some((each) => each === word || areForms(each, word) || isNearly(each, word)) ||
        [...text.names].some((name) => isSlip(name, word)) ||
        given[at]?.some((each) => holds(text, each)),
    );
  }).length;
}

/** How many texts share two words of what was typed, of which one is no short one, or a speaker’s name. */
function shares(all: readonly Text[], typed: readonly string[]): number {
  const own = [...new Set(typed)];
  return all.filter((text) => {
    const shared = own.filter((word) => holds(text, [word]) || text.names.has(word));
    return shared.length >= 2 && shared.some(({ length }) => length >= 4);
  }).length;
}

/** How many texts hold all that a reading asks for. */
export function counted(
  all: readonly Text[],
  { phrases, loose, own = [], beside }: Reading,
): number {
  return all.filter(
    (text) =>
      phrases.every((phrase) => phrase.length === 0 || holds(text, phrase)) &&
      loose.every(
        (word) =>
          holds(text, [word]) || (beside && (text.names.has(word) || text.dates.includes(word))),
      ) &&
      own.every((word) => text.names.has(word)),
  ).length;
}

/** Whether some words stand anywhere, or one is of a speaker’s name. */
export function stands(world: World, words: string): boolean {
  const own = tokens(words);
  return [...world.quotations, ...world.passages].some(
    (text) => holds(text, own) || (own.length === 1 && text.names.has(own[0] ?? '')),
  );
}

/** Whether a text has each part: as typed, in any of its ways, or beside its words. */
export const meets = (
  text: Text,
  units: readonly Unit[],
  { isLoose, isBeside }: { readonly isLoose: boolean; readonly isBeside: boolean },
): boolean =>
  units.every((unit) => {
    const ways = isLoose ? unit.ways : unit.ways.slice(0, 1);
    const [[word = ''] = []] = unit.ways;
    return (
      ways.some((way) => holds(text, way)) ||
      (unit.begins && text.line.includes(` ${word}`)) ||
      (isBeside &&
        // A name is met as it is typed or misspelt, by no other form of it.
        (ways.some(
          ([each = '', more]) => more === undefined && text.names.has(each) && isSlip(each, word),
        ) ||
          text.dates.some((date) => date === (unit.date ?? word))))
    );
  });

/** What has what was typed for its name, but for small words and spaces. */
export function namedSo({ named }: World, typed: string): World['named'] {
  const bare = (text: string): string => telling(text).join('');
  return named.filter(({ name, others }) =>
    [name, ...others].some((each) => bare(each) === bare(typed)),
  );
}

/** Whether so many quotations are by somebody, or have the name as it was typed; with all other words, at least so many have one. */
export function areBy(claim: Claim, all: readonly Text[], typed: string): boolean {
  const { name, others, named } = claim.said;
  const words = tokens(typed);
  const own = all.filter(
    (text) => text.own?.speaker.name === name || (named !== undefined && holds(text, words)),
  );
  if (others === undefined) return own.length === figureOf(claim);
  const beside = words.filter((word) => !own[0]?.names.has(word));
  const have = own.filter(({ line }) =>
    line.split(' ').some((each) => beside.some((word) => each === word || areForms(each, word))),
  );
  return have.length >= figureOf(claim);
}

/** Whether at least so many texts, from 1 to 12, share words with what was typed. */
export const isShared = (texts: readonly Text[], typed: readonly string[], most: number): boolean =>
  most >= 1 && most <= 12 && shares(texts, typed) >= most;

/** Whether anybody who said what was typed, without some pieces of it, has a word of these in their name. */
export function areNamed(all: readonly Text[], typed: string, pieces: readonly string[]): boolean {
  const said = pieces.reduce((text, piece) => text.replace(piece, ' '), typed);
  return all
    .filter((text) => holds(text, tokens(said)))
    .some(({ names }) => pieces.flatMap(tokens).some((word) => names.has(word)));
}

/** How many passages hold all words of a text as they are. */
export const holdAll = ({ passages }: World, typed: string): number =>
  passages.filter((text) => tokens(typed).every((word) => holds(text, [word]))).length;

/** Whether something of these names is called nearly as was typed, in so many words or in one. */
export const isNearlyNamed = ({ named }: World, names: string, typed: string): boolean =>
  named.some(
    ({ name, others }) =>
      names.includes(name) &&
      [name, ...others].some(
        (each) =>
          isNearly(tokens(each).join(''), telling(typed).join('')) ||
          telling(typed).every((word) =>
            tokens(each).some((own) => own.startsWith(word) || isNearly(own, word)),
          ),
      ),
  );

const isSlip = (one: string, other: string): boolean => one === other || isNearly(one, other);
