/** Our own sentences use the words of the house. What somebody else said is theirs. */
import { quotedTexts } from '../../../words/quotation-marks.ts';
import { whole } from '../../known.ts';
import { ownWords } from '../../own-words.ts';
import type { Finding } from '../../problem.ts';
import { runsOf } from '../../text/runs.ts';
import { type Check, spot, texts } from '../check.ts';
import { avoidedWords } from './house-words.ts';

export const houseWordsAreUsed: Check = (dossier, { kinds } = whole) => [
  ...[...texts(dossier)].flatMap(({ kind, text }) =>
    runsOf(text.tree).flatMap(({ text: words, placeOf }) =>
      avoidedIn(words).map(
        ({ at, ...said }): Finding => ({ spot: spot(kind, text.id, placeOf(at)), ...said }),
      ),
    ),
  ),
  ...ownWords(dossier, kinds).flatMap(({ name, record, path, text }) =>
    avoidedIn(text).map(({ found, remedy }) => ({
      spot: spot(name, record.id, path),
      found,
      remedy,
    })),
  ),
];

/** What is avoided in a text, outside what it quotes. */
function avoidedIn(text: string): { at: number; found: string; remedy: string }[] {
  const quoted = quotedTexts(text);
  return avoidedWords.flatMap(({ avoid, unless, use }) => {
    const match = avoid.exec(text.replace(/\s/g, ' '));
    if (!match || unless?.test(text.slice(0, match.index))) return [];
    const end = match.index + match[0].length;
    if (quoted.some((each) => each.start <= match.index && end <= each.end)) return [];
    return [
      {
        at: match.index,
        found: `“${match[0]}”, which is no word of ours`,
        remedy: `Write “${use}”, or leave it to somebody’s own words in <Q>.`,
      },
    ];
  });
}
