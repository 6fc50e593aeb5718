/** Every id names a record that exists. */
import { didYouMean } from '../../../words/did-you-mean.ts';
import type { Dossier } from '../../dossier.ts';
import type { Kind } from '../../kinds/index.ts';
import type { Finding } from '../../problem.ts';
import { references } from '../../references.ts';
import { kindNamed } from '../../text/mentions.ts';
import { type Check, spot, texts } from '../check.ts';

export const idsResolve: Check = (dossier) => [
  ...inRecords(dossier),
  ...inTexts(dossier),
  ...inFolders(dossier),
];

const inRecords: Check = (dossier) =>
  references(dossier).flatMap(({ from, to }) => {
    if (to.kinds.some((kind) => dossier[kind].has(to.id))) return [];
    const field = from.path.filter((key) => typeof key === 'string').at(-1);
    return [
      {
        spot: spot(from.kind, from.id, from.path),
        ...nobody(dossier, String(field), to.id, to.kinds),
      },
    ];
  });

const inTexts: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    text.mentions.flatMap(({ by, id, at }) => {
      const named = kindNamed(by);
      if (id === '' || dossier[named].has(id)) return [];
      return [
        {
          spot: spot(kind, text.id, at),
          ...nobody(dossier, by === 'citation' ? 'source' : `<${by}>`, id, [named]),
        },
      ];
    }),
  );

const inFolders: Check = (dossier) =>
  [...dossier.quotes.keys()].flatMap((id) => {
    const source = id.split('/')[0] ?? '';
    if (dossier.sources.has(source)) return [];
    return [{ spot: spot('quotes', id), ...nobody(dossier, 'the folder', source, ['sources']) }];
  });

function nobody(
  dossier: Dossier,
  what: string,
  id: string,
  kinds: readonly Kind[],
): Pick<Finding, 'found' | 'remedy'> {
  const folders = kinds.map((kind) => `content/${kind}`).join(' or ');
  const candidates = kinds.flatMap((kind) => [...dossier[kind].keys()]);
  return {
    found: `${what} "${id}" names nothing in ${folders}`,
    remedy: didYouMean(id, candidates) ?? `Correct the id, or add the record to ${folders}.`,
  };
}
