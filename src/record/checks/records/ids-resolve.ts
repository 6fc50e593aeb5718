/** Every id names a record that exists. */
import { didYouMean } from '../../../words/did-you-mean.ts';
import type { Dossier } from '../../dossier.ts';
import { everyRecord, tableOf } from '../../every-record.ts';
import { type Known, whole } from '../../known.ts';
import type { FieldPath, Finding } from '../../problem.ts';
import { references } from '../../references.ts';
import { kindNamed } from '../../text/mentions.ts';
import { type Check, spot, texts } from '../check.ts';

export const idsResolve: Check = (dossier, known = whole) => [
  ...inRecords(dossier, known),
  ...inTexts(dossier, known),
  ...inFolders(dossier, known),
];

const inRecords = (dossier: Dossier, known: Known): Finding[] =>
  references(dossier, known.kinds).flatMap(({ from, to }) => {
    const fault = unresolved(dossier, known, fieldIn(from.path), to.id, to.kinds);
    return fault ? [{ spot: spot(from.kind, from.id, from.path), ...fault }] : [];
  });

const inTexts = (dossier: Dossier, known: Known): Finding[] =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    text.mentions.flatMap(({ by, id, at }) => {
      const named = kindNamed(by);
      const what = by === 'citation' ? 'source' : `<${by}>`;
      const fault = id === '' ? undefined : unresolved(dossier, known, what, id, [named]);
      return fault ? [{ spot: spot(kind, text.id, at), ...fault }] : [];
    }),
  );

const inFolders = (dossier: Dossier, known: Known): Finding[] =>
  everyRecord(dossier, known.kinds).flatMap(({ name, kind, record }) => {
    if (kind.id !== 'source/key') return [];
    const source = record.id.split('/')[0] ?? '';
    const fault = unresolved(dossier, known, 'the folder', source, ['sources']);
    return fault ? [{ spot: spot(name, record.id), ...fault }] : [];
  });

/** The field at the end of a path, as an editor wrote it. */
export const fieldIn = (path: FieldPath): string =>
  String(path.filter((key) => typeof key === 'string').at(-1));

/** What is wrong with an id, if no record of these kinds has it; `what` is where it stands. */
export function unresolved(
  dossier: Dossier,
  known: Known,
  what: string,
  id: string,
  kinds: readonly string[],
): Pick<Finding, 'found' | 'remedy'> | undefined {
  if (kinds.some((kind) => tableOf(dossier, kind).has(id) || known.isBroken(kind, id)))
    return undefined;
  const folders = kinds.map((kind) => `content/${kind}`).join(' or ');
  const candidates = kinds.flatMap((kind) => [...tableOf(dossier, kind).keys()]);
  return {
    found: `${what} "${id}" names nothing in ${folders}`,
    remedy: didYouMean(id, candidates) ?? `Correct the id, or add the record to ${folders}.`,
  };
}
