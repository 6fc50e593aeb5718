/** The editor's manual, as far as the kinds and lists write it: the rows of folders at its head, the tables of fields at its end. */

import type { Schemed } from '../record/fields/fields-of.ts';
import type { AnyKind, Kinds } from '../record/kinds/kind.ts';
import { withFieldTables } from './field-table.ts';

/** The manual with every kind and list that there is, and without those that are no more. */
export const manualOf = (
  manual: string,
  kinds: Kinds,
  lists: Readonly<Record<string, Schemed>>,
): string => withFieldTables(withFolders(manual, kinds), { ...kinds, ...lists });

/** The last row of a folder, which holds no records; a kind that has no row yet gets one before it. */
const last = '| `images/` |';

function withFolders(manual: string, kinds: Kinds): string {
  const rowOf = /^\| `([a-z-]+)\/(?:<source>\/)?` \|.*\n/gm;
  const rows = [...manual.matchAll(rowOf)].map(([, name = '']) => name);
  const more = Object.entries(kinds)
    .filter(([name]) => !rows.includes(name))
    .map(([name, kind]) => rowFor(name, kind));
  return manual
    .replace(rowOf, (row, name) => (name === 'images' || Object.hasOwn(kinds, name) ? row : ''))
    .replace(last, () => more.join('') + last);
}

const rowFor = (name: string, { id, is, file }: AnyKind): string =>
  `| \`${name}/${id === 'key' ? '' : '<source>/'}\` | ${is} | \`.${file}\` |\n`;
