/** An event whose id is a date is dated as its id says. */
import { type Check, spot } from '../check.ts';

export const eventsKeepTheirDay: Check = (dossier) =>
  [...dossier.events.values()].flatMap(({ id, date }) => {
    const named = /^[a-z]+-(\d{4}(?:-\d{2}){0,2})(?:-\D|$)/.exec(id)?.[1];
    const dated = date.replace('about ', '');
    if (!named || dated.startsWith(named) || named.startsWith(dated)) return [];
    return [
      {
        spot: spot('events', id, ['date']),
        found: `an event of ${date} that is called "${id}"`,
        remedy: `Write "date: ${named}", or give the record another name.`,
      },
    ];
  });
