/** People, organisations, events and claims, each with its permalink: what /data/*.json give. */
import { paths } from '../../../addresses/paths.ts';
import { absolute } from '../../../site.ts';
import type { Dossier, Entry, Records } from '../../dossier.ts';

const addressOf = {
  people: paths.person,
  organisations: paths.organisation,
  events: paths.event,
  claims: paths.claim,
} as const;

type Kind = keyof typeof addressOf;

/**
 * The records of one kind by id, with the fields of their files and `url`, the absolute permalink. What one may not stand
 * beside is told to editors only: in an export it would join a name to the finding it is kept from.
 */
export const recordsAsData = (
  dossier: Dossier,
  kind: Kind,
): (Omit<Entry<Records[Kind]>, 'keep-apart-from'> & { url: string })[] =>
  [...dossier[kind].values()].map((record) => {
    const { 'keep-apart-from': _, ...told } = { 'keep-apart-from': [], ...record };
    return { ...told, url: absolute(addressOf[kind](record.id)) };
  });
