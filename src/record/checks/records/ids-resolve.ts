/** Every id names a record that exists. */
import { didYouMean } from '../../../words/did-you-mean.ts';
import type { Dossier } from '../../dossier.ts';
import { everyRecord, tableOf } from '../../every-record.ts';
import { type Known, whole } from '../../known.ts';
import type { Finding } from '../../problem.ts';
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
    if (isThere(dossier, known, to.id, to.kinds)) return [];
    const field = from.path.filter((key) => typeof key === 'string').at(-1);
    return [
      {
        spot: spot(from.kind, from.id, from.path),
        ...nobody(dossier, String(field), to.id, to.kinds),
      },
    ];
  });

const inTexts = (dossier: Dossier, known: Known): Finding[] =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    text.mentions.flatMap(({ by, id, at }) => {
      const named = kindNamed(by);
      if (id === '' || isThere(dossier, known, id, [named])) return [];
      return [
        {
          spot: spot(kind, text.id, at),
          ...nobody(dossier, by === 'citation' ? 'source' : `<${by}>`, id, [named]),
        },
      ];
    }),
  );

const inFolders = (dossier: Dossier, known: Known): Finding[] =>
  everyRecord(dossier, known.kinds).flatMap(({ name, kind, record }) => {
    if (kind.id !== 'source/key') return [];
    const source = record.id.split('/')[0] ?? '';
    if (isThere(dossier, known, source, ['sources'])) return [];
    return [{ spot: spot(name, record.id), ...nobody(dossier, 'the folder', source, ['sources']) }];
  });

const isThere = (dossier: Dossier, known: Known, id: string, kinds: readonly string[]): boolean =>
  kinds.some((kind) => tableOf(dossier, kind).has(id) || known.isBroken(kind, id));

function nobody(
  dossier: Dossier,
  what: string,
  id: string,
  kinds: readonly string[],
): Pick<Finding, 'found' | 'remedy'> {
  const folders = kinds.map((kind) => `content/${kind}`).join(' or ');
  const candidates = kinds.flatMap((kind) => [...tableOf(dossier, kind).keys()]);
  return {
    found: `${what} "${id}" names nothing in ${folders}`,
    remedy: didYouMean(id, candidates) ?? `Correct the id, or add the record to ${folders}.`,
  };
}
