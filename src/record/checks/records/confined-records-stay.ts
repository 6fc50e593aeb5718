/** What is confined to an article is named by that article alone, and by what is confined to it too. */
import type { Kind } from '../../kinds/index.ts';
import { whole } from '../../known.ts';
import { confinedTo } from '../../public-record.ts';
import { references } from '../../references.ts';
import { kindNamed } from '../../text/mentions.ts';
import { type Check, spot, texts } from '../check.ts';

export const confinedRecordsStay: Check = (dossier, { kinds } = whole) => {
  const homeOf = (kinds: readonly Kind[], id: string): { kind: Kind; home: string } | undefined => {
    for (const kind of kinds) {
      const home = confinedTo(dossier[kind].get(id));
      if (home !== undefined) return { kind, home };
    }
    return undefined;
  };
  const inFields = references(dossier, kinds).flatMap(({ from, to, unprinted }) => {
    const named = homeOf(to.kinds, to.id);
    // What no reader is shown names a record only to keep it away.
    if (!named || unprinted) return [];
    if (confinedTo(dossier[from.kind].get(from.id)) === named.home) return [];
    return [
      {
        spot: spot(from.kind, from.id, from.path),
        beside: spot(named.kind, to.id, ['confined-to']),
        found: `"${to.id}", which is confined to the article "${named.home}"`,
        remedy: `Take it out here, or confine this record too: "confined-to: ${named.home}".`,
      },
    ];
  });
  const inTexts = [...texts(dossier)].flatMap(({ kind, text }) =>
    text.mentions.flatMap(({ by, id, at }) => {
      const named = homeOf([kindNamed(by)], id);
      if (!named || (kind === 'articles' && named.home === text.id)) return [];
      return [
        {
          spot: spot(kind, text.id, at),
          beside: spot(named.kind, id, ['confined-to']),
          found: `"${id}", which is confined to the article "${named.home}"`,
          remedy: 'Take it out here: it may stand in that article and nowhere else.',
        },
      ];
    }),
  );
  const inFolders = [...dossier.quotes.values()].flatMap((quote) => {
    const source = quote.id.split('/')[0] ?? '';
    const home = confinedTo(dossier.sources.get(source));
    if (home === undefined || confinedTo(quote) === home) return [];
    return [
      {
        spot: spot('quotes', quote.id),
        beside: spot('sources', source, ['confined-to']),
        found: `a quotation read in "${source}", which is confined to the article "${home}"`,
        remedy: `Confine it too: "confined-to: ${home}".`,
      },
    ];
  });
  return [...inFields, ...inTexts, ...inFolders];
};
