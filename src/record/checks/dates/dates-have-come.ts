/** What is said to have been done has been done by now. Only the desk asks: a build knows no day. */
import { span } from '../../dates.ts';
import type { Dossier } from '../../dossier.ts';
import { everyRecord } from '../../every-record.ts';
import { fieldsOf } from '../../fields/fields-of.ts';
import { kinds } from '../../kinds/index.ts';
import type { Kinds } from '../../kinds/kind.ts';
import type { Finding } from '../../problem.ts';
import { textsAt } from '../../values.ts';
import { spot } from '../check.ts';

/** Each day of something done that lies after `today`, as 2022-06-22. */
export const datesHaveCome = (dossier: Dossier, today: string, of: Kinds = kinds): Finding[] =>
  everyRecord(dossier, of).flatMap(({ name, kind, record }) =>
    fieldsOf(kind)
      .filter(({ holds, done }) => holds === 'a day' || done)
      .flatMap(({ path }) => textsAt(record, path))
      .filter(({ value }) => span(value).first > today)
      .map(({ path, value }) => ({
        spot: spot(name, record.id, path),
        found: `${path.at(-1)} ${value}, which has not come yet`,
        remedy: 'Correct the date.',
      })),
  );
