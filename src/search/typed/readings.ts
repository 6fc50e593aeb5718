/** The other ways to take what was typed word for word, in the order in which they are tried. */
import { spellings } from '../../words/spellings.ts';
import { type Mode, parted, queryOf } from '../query.ts';
import { peelings } from './peeled.ts';
import { reported } from './reported.ts';
import { type Reading, wholeReadings } from './whole-readings.ts';

// Shorter words are too easily found somewhere to be told from what stands around them; longer texts are not parted.
const leastSaid = 4;
const mostSigns = 2000;

/** Without repetition; those that leave nothing out come first. */
export function otherReadings(text: string, mode: Mode | undefined): Reading[] {
  if (text.length > mostSigns || mode !== undefined) return [];
  const peeled = peelings(text);
  const others = [
    ...parting(text, []),
    ...peeled.flatMap(({ text: bare, leftOut }) => wholeReadings(bare, mode, leftOut)),
    ...peeled.flatMap(({ text: bare, leftOut }) => parting(bare, leftOut)),
  ];
  const key = ({ phrases, loose, around }: Reading): string =>
    JSON.stringify([phrases, loose, around]);
  const known = new Set(wholeReadings(text, mode).map(key));
  return others.filter((each) => {
    const isNew = !known.has(key(each));
    known.add(key(each));
    return isNew;
  });
}

// A word or two in marks amid a sentence are not what the sentence is about.
const isMost = (marked: number, others: number): boolean =>
  marked >= 6 || (marked >= 2 && marked >= others);

/** What was said apart from what stands around it, by its marks, or by how people report. */
function parting(text: string, leftOut: readonly string[]): Reading[] {
  const { quoted, rest } = parted(text);
  const around = rest.map((piece) => piece.trim()).filter((piece) => spellings(piece).length > 0);
  const phrases = quoted.map(spellings).filter((phrase) => phrase.length > 0);
  if (phrases.length > 0)
    return around.length > 0 && isMost(phrases.flat().length, around.flatMap(spellings).length)
      ? [{ phrases, loose: [], guessed: true, around, needsName: false, leftOut }]
      : [];
  return reported(text).flatMap(({ said, around: pieces, needsName }): Reading[] => {
    const phrase = queryOf(said, 'exact').phrases;
    if ((phrase[0]?.length ?? 0) < leastSaid) return [];
    return [{ phrases: phrase, loose: [], guessed: true, around: pieces, needsName, leftOut }];
  });
}
