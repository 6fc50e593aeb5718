/** A text of several quotations: taken to pieces, each with an answer of its own. */
import type { Answer } from './answer.ts';
import { quotesOf } from './circumstances.ts';
import { spelt } from './numbered.ts';
import { areApart, around } from './pasted/around.ts';
import { type Marked, markedIn } from './pasted/marked.ts';
import { peelSigns } from './pasted/peel.ts';
import { areOne, besides } from './pasted/readings.ts';
import { turnsIn } from './pasted/turns.ts';

/** So many of them are compared. */
const mostPieces = 200;

// Of so many words a stretch is compared for itself: anywhere, and where a sentence ends before it.
const [leastWords, leastApart] = [4, 3];

/** One quotation has no more words than these. */
export const mostWords = 400;

/** An answer for each stretch in quotation marks, or each turn of a transcript, where they are several; for all as one, where they are its parts. */
export async function severalIn(
  pasted: string,
  answer: (text: string) => Promise<Answer>,
  told: (share: number) => void,
): Promise<Answer | undefined> {
  const { text, peeled } = peelSigns(pasted);
  const quoted = markedIn(text);
  const turns = quoted.length === 0 ? turnsIn(text) : [];
  // Fewer words than four are a part of what stands before them, unless a sentence ends between; then one or two are a title.
  const apart = areApart(text, quoted);
  const marked = [...quoted, ...turns].filter(
    ({ inner }) => spelt(inner).length >= (apart ? leastApart : leastWords),
  );
  if (marked.length < (apart ? 1 : 2) && turns.length === 0) return undefined;
  const whole = marked.length > 1 && mayBeOne(text, marked) ? await answer(pasted) : undefined;
  if (whole && isStanding(whole) && !leavesOut(whole, marked)) return whole;
  const compared = marked.slice(0, mostPieces);
  const pieces: Piece[] = [];
  for (const [at, { inner, ...place }] of compared.entries()) {
    // A newspaper's comma is none of the words.
    const found = await answer(inner.replace(/,$/, ''));
    const leftOut = around(text, marked, at);
    pieces.push({ ...place, answer: { ...found, text: inner, leftOut } });
    told((at + 1) / compared.length);
  }
  if (!pieces.some(isFound)) return whole;
  if (whole && !apart && turns.length === 0 && holdsAll(whole, pieces)) return whole;
  const shown = withoutTitles(text, pieces).map(({ answer }) => answer);
  const limit =
    marked.length > mostPieces
      ? {
          limit: `Of ${marked.length} quotations in what you pasted the first ${mostPieces} were compared.`,
        }
      : {};
  const [only] = shown;
  if (shown.length === 1 && only)
    return {
      ...only,
      leftOut: besides(text.replace(only.text, () => ' … ')).slice(0, 600),
      peeled: [...new Set([...peeled, ...only.peeled])],
      ...limit,
    };
  return { verdict: { kind: 'several', answers: shown }, text, leftOut: '', peeled, ...limit };
}

type Piece = Omit<Marked, 'inner'> & { readonly answer: Answer };

const isFound = ({ answer: { verdict } }: Piece): boolean =>
  !['not here', 'similar', 'too short', 'empty'].includes(verdict.kind);

const isStanding = ({ verdict }: Answer): boolean =>
  verdict.kind === 'verbatim' || verdict.kind === 'with omissions';

const leavesOut = ({ leftOut }: Answer, marked: readonly Marked[]): boolean =>
  marked.some(({ inner }) => leftOut.includes(inner));

/** Whether they may be parts of one, with a credit between them: who said it, or few words. */
function mayBeOne(text: string, marked: readonly Marked[]): boolean {
  const gaps = marked.slice(1).map(({ start }, at) => text.slice(marked[at]?.end, start));
  const isShort = spelt(text.slice(0, 10 * mostWords)).length <= mostWords;
  return isShort && (areOne(text, marked) || !gaps.some((gap) => /\w\W+\w+\W+\w/.test(gap)));
}

/** Whether one quotation, though altered, has every part that stands in any. */
const holdsAll = ({ verdict }: Answer, pieces: readonly Piece[]): boolean =>
  verdict.kind === 'altered' &&
  pieces.every(
    ({ answer }) =>
      !isStanding(answer) || quotesOf(answer.verdict).some(({ url }) => url === verdict.quote.url),
  );

/** Where the record's quotations have lines of their own, what else stands in marks is a title, or a word in a note. */
function withoutTitles(text: string, pieces: readonly Piece[]): Piece[] {
  const isAlone = ({ start, end }: Piece): boolean =>
    /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 20), start)) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 20));
  const isCited = pieces.filter(isFound).every(isAlone);
  return pieces.filter((piece) => isFound(piece) || !isCited || isAlone(piece));
}
