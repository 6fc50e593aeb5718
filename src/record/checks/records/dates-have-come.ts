/** What is said to have been done has been done by now. Only the desk asks: a build knows no day. */
import { span } from '../../dates.ts';
import type { Dossier } from '../../dossier.ts';
import type { Kind } from '../../kinds/index.ts';
import { stringsIn } from '../../own-fields.ts';
import type { Finding } from '../../problem.ts';
import { spot } from '../check.ts';

/** Fields that hold the day of something done, or hold it further down under "on:". */
const done = [
  'written',
  'updated',
  'facts-checked-to',
  'said',
  'issued',
  'accessed',
  'checked',
  'corrections',
];

/** Each such day that lies after `today`, as 2022-06-22. */
export const datesHaveCome = (dossier: Dossier, today: string): Finding[] =>
  (Object.keys(dossier) as Kind[]).flatMap((kind) =>
    [...dossier[kind].values()].flatMap((record) =>
      done
        .flatMap((field) =>
          stringsIn((record as unknown as Record<string, unknown>)[field], [field]),
        )
        .filter(({ path }) => path.length === 1 || path.at(-1) === 'on')
        .filter(({ value }) => span(value).first > today)
        .map(({ path, value }) => ({
          spot: spot(kind, record.id, path),
          found: `${path.at(-1)} ${value}, which has not come yet`,
          remedy: 'Correct the date.',
        })),
    ),
  );
