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

/** The records of one kind by id, with the fields of their files and `url`, the absolute permalink. */
export const recordsAsData = (
  dossier: Dossier,
  kind: Kind,
): (Entry<Records[Kind]> & { url: string })[] =>
  [...dossier[kind].values()].map((record) => ({
    ...record,
    url: absolute(addressOf[kind](record.id)),
  }));
