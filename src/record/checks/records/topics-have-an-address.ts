/** A topic is written so that its address can be read and typed: in the letters of English, and with at least one. */
import { everyRecord } from '../../every-record.ts';
import { whole } from '../../known.ts';
import { textsAt } from '../../values.ts';
import { type Check, spot } from '../check.ts';

export const topicsHaveAnAddress: Check = (dossier, { kinds } = whole) =>
  everyRecord(dossier, kinds).flatMap(({ name, record }) =>
    textsAt(record, ['topics', '*'])
      .filter(({ value }) => !isReadable(value))
      .map(({ path, value }) => ({
        spot: spot(name, record.id, path),
        found: `the topic "${value}", of which no address can be made`,
        remedy: 'Write it in the letters a to z: its page stands at /topics/, under its words.',
      })),
  );

/** Accents and marks fall away; a letter of another script would too, and leave another topic's address. */
const isReadable = (topic: string): boolean =>
  /[a-z0-9]/i.test(topic) && !/[^a-z]/i.test(topic.normalize('NFD').replace(/[\p{M}\P{L}]/gu, ''));
