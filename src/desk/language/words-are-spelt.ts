/** Warns of words that neither the dictionary nor the project knows. */
import type { Dossier } from '../../record/dossier.ts';
import type { Kind } from '../../record/kinds/index.ts';
import { ownWords } from '../../record/own-words.ts';
import type { FieldPath, Finding, Spot } from '../../record/problem.ts';
import type { Point } from '../../record/text/mentions.ts';
import { quotedTexts } from '../../words/quotation-marks.ts';
import { passages } from './passages.ts';
import type { Speller } from './speller.ts';

/** Misspelt words in the texts and the records' own sentences; quotations are others' words and are left alone. */
export function wordsAreSpelt(dossier: Dossier, speller: Speller): Finding[] {
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    known.set(word, speller.knows(word));
    return known.get(word) ?? true;
  };
  return ownTexts(dossier).flatMap(({ spotAt, text }) => {
    const strange = wordsIn(text).filter(({ word }) => !isKnown(word));
    return strange.map(({ word, start }) => {
      const nearest = speller.nearest(word);
      return {
        spot: spotAt(start),
        found: `the word "${word}"`,
        remedy: `${nearest ? `Did you mean "${nearest}"? ` : ''}Correct it, or add it to words.txt if it is right.`,
      };
    });
  });
}

interface OwnText {
  readonly text: string;
  spotAt(offset: number): Spot;
}

function ownTexts(dossier: Dossier): OwnText[] {
  const texts = (['articles', 'pages'] as const).flatMap((kind) =>
    [...dossier[kind].values()].flatMap(({ id, tree }) =>
      passages(tree).map(({ text, placeOf }) => ({
        text,
        spotAt: (offset: number) => spot(kind, id, placeOf(offset)),
      })),
    ),
  );
  const fields = ownWords(dossier).map(({ name, record, path, text }) => ({
    text: withoutQuotations(text),
    spotAt: () => spot(name, record.id, path),
  }));
  return [...texts, ...fields];
}

const spot = (kind: Kind, id: string, at: FieldPath | Point): Spot => ({ kind, id, at });

const withoutQuotations = (text: string): string =>
  quotedTexts(text).reduceRight(
    (rest, { start, words }) => rest.slice(0, start) + rest.slice(start + words.length + 1),
    text,
  );

/** Words of letters alone: a figure, an address or the name of a file is not spelt. */
function wordsIn(text: string): { word: string; start: number }[] {
  const blank = text.replace(/\S*(?:@|:\/\/|\w\.\w|\w\/\w)\S*/g, (address) =>
    ' '.repeat(address.length),
  );
  return [...blank.matchAll(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}’'-]*(?![\p{N}])/gu)].map(
    (match) => ({ word: match[0].replace(/[’'-]+$/, ''), start: match.index }),
  );
}
