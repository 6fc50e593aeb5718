/** Whether all of a long read may be kept and passed on apart from its page. */
import type { Dossier } from '../../dossier.ts';
import { confinedTo } from '../../public-record.ts';
import { kindNamed } from '../../text/mentions.ts';

/** Not where it shows what is confined to that page; the dossier is one that holds such records. */
export const mayBeCopied = (whole: Dossier, id: string): boolean =>
  !whole.articles
    .get(id)
    ?.mentions.some(({ by, id }) => confinedTo(whole[kindNamed(by)].get(id)) !== undefined);
