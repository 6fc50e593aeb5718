/** The pages that are no records and yet are asked for by name: the lists of the record, and what can be done with it. */
import { paths } from '../../addresses/paths.ts';
import { kinds } from '../../record/kinds/index.ts';
import type { Kinds } from '../../record/kinds/kind.ts';

/** Their names, the first as it is shown, by address; those of lists are said by each kind. */
export const indexPages = (
  of: Kinds = kinds,
): Readonly<Record<string, readonly [string, ...string[]]>> => ({
  ...Object.fromEntries(
    Object.values(of).flatMap(({ listed }) => (listed ? [[listed.at, listed.names]] : [])),
  ),
  [paths.topics]: ['Topics'],
  [paths.corrections]: ['Corrections', 'Correction', 'Mistakes'],
  [paths.check]: ['Check a quotation'],
  [paths.basket]: ['Basket', 'Clippings'],
  [paths.offline]: ['Reading offline', 'Offline'],
});
