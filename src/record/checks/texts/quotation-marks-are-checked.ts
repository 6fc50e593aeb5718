/** Nothing stands in quotation marks that was not compared with the record. */
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type QuotedText, quotedTexts } from '../../../words/quotation-marks.ts';
import { compare } from '../../../words/verbatim.ts';
import type { Dossier } from '../../dossier.ts';
import type { AnyRecord } from '../../every-record.ts';
import { isAltered } from '../../fingerprint.ts';
import { type Known, whole } from '../../known.ts';
import { mayQuote, ownWords, quotedBy } from '../../own-words.ts';
import type { Finding, Spot } from '../../problem.ts';
import type { Point } from '../../text/mentions.ts';
import { gap, runsOf } from '../../text/runs.ts';
import { type Check, spot, texts } from '../check.ts';

export const quotationMarksAreChecked: Check = (dossier, known) => [
  ...inTexts(dossier, known),
  ...inRecords(dossier, known),
];

const inTexts: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) => {
    const marked = runsOf(text.tree).flatMap((run) =>
      quotedTexts(run.text).map((quoted) => ({
        spot: spot(kind, text.id, run.placeOf(quoted.start)),
        ...wrong(quoted),
        remedy: remedyInText,
      })),
    );
    return [...marked, ...blockquotes(text.tree, (at) => spot(kind, text.id, at))];
  });

/** Markdown's own quotations, which name nobody. */
function blockquotes(tree: Root, spotAt: (at: Point | undefined) => Spot): Finding[] {
  const found: Finding[] = [];
  visit(tree, 'blockquote', ({ position }) => {
    found.push({
      spot: spotAt(position?.start),
      found: 'a quotation of nobody, after ">"',
      remedy: 'Write <Quote id="…" /> on a line of its own, or say it in your own words.',
    });
    return SKIP;
  });
  return found;
}

const remedyInText =
  'Write <Q id="…">the words</Q> without the marks, or say it in your own words.';

const inRecords: Check = (dossier, { kinds, isBroken } = whole) =>
  ownWords(dossier, kinds).flatMap(({ path, text, ...owner }) =>
    quotedTexts(text)
      .filter(({ words }) => !isRecorded(words, quotedBy(owner), dossier, isBroken))
      .map((quoted) => ({
        spot: spot(owner.name, owner.record.id, path),
        ...wrong(quoted),
        remedy: remedyIn(owner),
      })),
  );

const remedyIn = (owner: AnyRecord): string => {
  if (owner.kind.file === 'mdx')
    return 'Say it in your own words: front matter carries no quotation.';
  return mayQuote(owner)
    ? 'Name the quotation under "quotes:" and give its words exactly, or say it in your own words.'
    : 'Say it in your own words.';
};

const wrong = ({ words }: QuotedText) => ({
  found: `words in quotation marks that were not compared: ${words.replaceAll(gap, '…').slice(0, 60)}`,
});

const isRecorded = (
  words: string,
  ids: readonly string[],
  dossier: Dossier,
  isBroken: Known['isBroken'],
): boolean =>
  ids.some((id) => {
    const quote = dossier.quotes.get(id);
    // Its own file tells what is wrong with it.
    if (isBroken('quotes', id) || (quote && isAltered(quote))) return true;
    return compare(words.replace(/[.,;:]$/, ''), quote?.words ?? '').found;
  });
