/** Nothing stands in quotation marks that was not compared with the record. */
import { visitParents } from 'unist-util-visit-parents';
import { type QuotedText, quotedTexts } from '../../../words/quotation-marks.ts';
import { compare } from '../../../words/verbatim.ts';
import type { Dossier } from '../../dossier.ts';
import type { AnyRecord } from '../../every-record.ts';
import { whole } from '../../known.ts';
import { mayQuote, ownWords, quotedBy } from '../../own-words.ts';
import type { Finding } from '../../problem.ts';
import { isElement, pointAt } from '../../text/mentions.ts';
import { type Check, spot, texts } from '../check.ts';

export const quotationMarksAreChecked: Check = (dossier, known) => [
  ...inTexts(dossier, known),
  ...inRecords(dossier, known),
];

const inTexts: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) => {
    const found: Finding[] = [];
    visitParents(text.tree, 'text', (node, parents) => {
      if (parents.some((parent) => isElement(parent) && parent.name === 'Q')) return;
      const at = node.position?.start ?? { line: 1, column: 1 };
      for (const quoted of quotedTexts(node.value)) {
        const place = spot(kind, text.id, pointAt(node.value, at, quoted.start));
        found.push({ spot: place, ...wrong(quoted), remedy: remedyInText });
      }
    });
    return found;
  });

const remedyInText =
  'Write <Q id="…">the words</Q> without the marks, or say it in your own words.';

const inRecords: Check = (dossier, { kinds } = whole) =>
  ownWords(dossier, kinds).flatMap(({ path, text, ...owner }) =>
    quotedTexts(text)
      .filter(({ words }) => !isRecorded(words, quotedBy(owner), dossier))
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
  found: `words in quotation marks that were not compared: ${words.slice(0, 60)}`,
});

const isRecorded = (words: string, ids: readonly string[], dossier: Dossier): boolean =>
  ids.some(
    (id) => compare(words.replace(/[.,;:]$/, ''), dossier.quotes.get(id)?.words ?? '').found,
  );
