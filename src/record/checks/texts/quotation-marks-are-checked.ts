/** Nothing stands in quotation marks that was not compared with the record. */
import { visitParents } from 'unist-util-visit-parents';
import { type QuotedText, quotedTexts } from '../../../words/quotation-marks.ts';
import { compare } from '../../../words/verbatim.ts';
import type { Dossier } from '../../dossier.ts';
import type { Kind } from '../../kinds/index.ts';
import { ownFields, stringsIn } from '../../own-fields.ts';
import type { Finding } from '../../problem.ts';
import { isElement, pointAt } from '../../text/mentions.ts';
import { type Check, spot, texts } from '../check.ts';

export const quotationMarksAreChecked: Check = (dossier) => [
  ...inTexts(dossier),
  ...inRecords(dossier),
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
    for (const [field, value] of Object.entries(text)) {
      if (typeof value !== 'string') continue;
      for (const quoted of quotedTexts(value)) {
        found.push({
          spot: spot(kind, text.id, [field]),
          ...wrong(quoted),
          remedy: 'Say it in your own words: front matter carries no quotation.',
        });
      }
    }
    return found;
  });

const remedyInText =
  'Write <Q id="…">the words</Q> without the marks, or say it in your own words.';

const inRecords: Check = (dossier) =>
  (Object.entries(ownFields) as [Kind, readonly string[]][]).flatMap(([kind, fields]) =>
    [...dossier[kind].values()].flatMap((record) => {
      const own = 'quotes' in record ? record.quotes : [];
      return fields.flatMap((field) =>
        stringsIn((record as unknown as Record<string, unknown>)[field], [field]).flatMap(
          ({ path, value }) =>
            quotedTexts(value)
              .filter(({ words }) => !isRecorded(words, own, dossier))
              .map((quoted) => ({
                spot: spot(kind, record.id, path),
                ...wrong(quoted),
                remedy: remedyInRecord(kind),
              })),
        ),
      );
    }),
  );

const remedyInRecord = (kind: Kind): string =>
  ['claims', 'discrepancies', 'events'].includes(kind)
    ? 'Name the quotation under "quotes:" and give its words exactly, or say it in your own words.'
    : 'Say it in your own words.';

const wrong = ({ words }: QuotedText) => ({
  found: `words in quotation marks that were not compared: ${words.slice(0, 60)}`,
});

const isRecorded = (words: string, ids: readonly string[], dossier: Dossier): boolean =>
  ids.some(
    (id) => compare(words.replace(/[.,;:]$/, ''), dossier.quotes.get(id)?.words ?? '').found,
  );
