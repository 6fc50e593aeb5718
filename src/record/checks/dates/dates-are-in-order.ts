/** Nothing happens before what it follows. */
import { certainlyAfter } from '../../dates.ts';
import type { Kind } from '../../kinds/index.ts';
import type { FieldPath } from '../../problem.ts';
import { type Check, spot } from '../check.ts';

export const datesAreInOrder: Check = (dossier) => [
  ...[...dossier.quotes.values()].flatMap(({ id, said }) =>
    order(
      'quotes',
      id,
      ['said'],
      said,
      'said',
      dossier.sources.get(id.split('/')[0] ?? '')?.issued,
      'its source was published',
    ),
  ),
  ...[...dossier.sources.values()].flatMap(({ id, issued, accessed }) =>
    order('sources', id, ['issued'], issued, 'published', accessed, 'it was read'),
  ),
  ...[...dossier.people.values()].flatMap(({ id, roles }) =>
    roles.flatMap(({ from, to }, index) =>
      order('people', id, ['roles', index, 'from'], from, 'begun', to, 'it ended'),
    ),
  ),
  ...[...dossier.articles.values()].flatMap(({ id, written, corrections }) =>
    corrections.flatMap(({ on }, index) =>
      order(
        'articles',
        id,
        ['corrections', index, 'on'],
        written,
        'written',
        on,
        'it was corrected',
      ),
    ),
  ),
];

function order(
  kind: Kind,
  id: string,
  path: FieldPath,
  first: string | undefined,
  done: string,
  second: string | undefined,
  then: string,
) {
  if (!first || !second || !certainlyAfter(first, second)) return [];
  const remedy = 'Correct one of the two dates.';
  return [
    { spot: spot(kind, id, path), found: `${done} ${first}, after ${then} (${second})`, remedy },
  ];
}
