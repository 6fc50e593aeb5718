/** What an editor puts into a quotation or leaves out of it does not turn its sense. */
import { compare } from '../../../words/verbatim.ts';
import { isAltered } from '../../fingerprint.ts';
import { type Check, spot, texts } from '../check.ts';

/** Words that deny, limit or doubt. */
const turning =
  /(?<![\p{L}\p{M}])(?:not|no|none|nobody|nothing|never|nor|neither|without|cannot|\p{L}+n['’]t|only|hardly|barely|scarcely|rarely|seldom|some|sometimes|few|partly|almost|nearly|alleged|allegedly|reportedly|apparently|seemingly|appear(?:s|ed)?|seem(?:s|ed)?|may|might|perhaps|possibly|probably|unless|except|in part|one reason|i think|i believe)(?![\p{L}\p{M}])/iu;

export const quotationsKeepTheirSense: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    text.mentions.flatMap(({ by, id, text: quoted, at }) => {
      const quote = dossier.quotes.get(id);
      if (by !== 'Q' || !quote || isAltered(quote)) return [];
      const turned = [
        ...putIn(quoted, quote.words).map((word) => ({ word, how: 'puts in', remedy: 'Put in' })),
        ...leftOut(quoted, quote.words).map((word) => ({
          word,
          how: 'leaves out',
          remedy: 'Leave out',
        })),
      ];
      return turned.map(({ word, how, remedy }) => ({
        spot: spot(kind, text.id, at),
        beside: spot('quotes', id, ['words']),
        found: `<Q id="${id}"> ${how} “${word}”, which turns the sense`,
        remedy: `${remedy} nothing that denies, limits or doubts: quote all of the sentence, or say it in your own words.`,
      }));
    }),
  );

/** The first such word of each bracket that the record has not. */
const putIn = (quoted: string, words: string): string[] =>
  [...quoted.matchAll(/\[[^[\]]*\]/g)].flatMap(([bracket]) =>
    words.includes(bracket) ? [] : (turning.exec(bracket)?.[0] ?? []),
  );

/** The first such word of each stretch that was left out, unless that is whole sentences. */
function leftOut(quoted: string, words: string): string[] {
  const comparison = compare(quoted, words);
  if (!comparison.found) return [];
  return comparison.ranges.slice(1).flatMap(({ start }, before) => {
    const end = comparison.ranges[before]?.end ?? 0;
    const gone = words.slice(end, start);
    if (isEnd(words.slice(0, end)) && isEnd(gone)) return [];
    return turning.exec(gone)?.[0] ?? [];
  });
}

const isEnd = (text: string): boolean => /[.!?]["'”’)]*\s*$/.test(text);
