/** A quotation lies in the folder of a source that was read. */
import { type Check, spot } from '../check.ts';

export const quotationsWereRead: Check = (dossier) =>
  [...dossier.quotes.keys()].flatMap((id) => {
    const source = dossier.sources.get(id.split('/')[0] ?? '');
    if (source?.read !== 'not read') return [];
    return [
      {
        spot: spot('quotes', id),
        beside: spot('sources', source.id, ['read']),
        found: `a quotation read in "${source.id}", which was not read`,
        remedy:
          'Move it to the folder of the source in which the words were read, and name this one as its origin.',
      },
    ];
  });
