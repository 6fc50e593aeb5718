/** What happened, year by year. */
import { byDate, yearOf } from '../dates.ts';
import type { Dossier, Entry } from '../dossier.ts';
import type { Event } from '../kinds/event.ts';

export interface Year {
  readonly year: number;
  readonly events: readonly Entry<Event>[];
}

/** The years in which something happened, each with its events in order. */
export function timeline(dossier: Dossier): Year[] {
  const events = [...dossier.events.values()].sort((a, b) => byDate(a.date, b.date));
  return [...Map.groupBy(events, ({ date }) => yearOf(date))].map(([year, events]) => ({
    year,
    events,
  }));
}
