/** Nothing stands in quotation marks that was not compared with the record. */
import { visitParents } from 'unist-util-visit-parents';
import type { Dossier } from '../dossier.ts';
import { isElement, pointAt } from '../mentions.ts';
import type { FieldPath, Finding } from '../problem.ts';
import { type QuotedText, quotedTexts } from '../quotation-marks.ts';
import type { Kind } from '../schema/index.ts';
import { compare } from '../verbatim.ts';
import { type Check, spot, texts } from './check.ts';

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

/** Fields of prose that are published; a source's title is its own and is printed as a title. */
const prose: Partial<Record<Kind, readonly string[]>> = {
  claims: ['statement', 'says', 'caution'],
  discrepancies: ['question', 'accounts', 'we-write'],
  events: ['what'],
  terms: ['term', 'definition'],
  people: ['description', 'roles'],
  organisations: ['description'],
  sources: ['caution', 'issued-basis'],
  quotes: ['place', 'caution', 'said-basis', 'role', 'anonymous', 'checked'],
};

const inRecords: Check = (dossier) =>
  (Object.entries(prose) as [Kind, readonly string[]][]).flatMap(([kind, fields]) =>
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

function stringsIn(value: unknown, path: FieldPath): { path: FieldPath; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
