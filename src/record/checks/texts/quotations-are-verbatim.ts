/** Words between <Q> and </Q> are those of the record. */
import { wordDifference } from '../../../words/difference.ts';
import { compare } from '../../../words/verbatim.ts';
import { isAltered } from '../../fingerprint.ts';
import { type Check, spot, texts } from '../check.ts';

export const quotationsAreVerbatim: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    text.mentions.flatMap(({ by, id, text: quoted, at }) => {
      const quote = dossier.quotes.get(id);
      if (by !== 'Q' || !quote || isAltered(quote)) return [];
      if (compare(quoted, quote.words).found) return [];
      return [
        {
          spot: spot(kind, text.id, at),
          beside: spot('quotes', id, ['words']),
          found: `<Q id="${id}"> is not what was said: ${wordDifference(quoted, quote.words)}`,
          remedy:
            'Copy the words from the record, mark what you leave out by […], and what you add by [brackets].',
        },
      ];
    }),
  );
