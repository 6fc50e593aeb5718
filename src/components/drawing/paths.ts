/** Paths: the moments of a figure on lines, one for each `who`, over one axis of years. */
import { yearOf } from '../../record/dates.ts';
import type { Figure, Moment } from '../../record/kinds/figure.ts';
import { type Place, timeline } from '../figure/timeline.ts';

export interface Path {
  readonly label: string;
  /** Its years as text: of joined ones, those before the last. */
  readonly years: string;
  /** The year to which a line leads. */
  readonly end: number | undefined;
  readonly places: readonly Place[];
}

/** More than so many years are given by the first and the last. */
const most = 4;

/** The paths in the order in which they are first named. */
export function pathsOf({ moments, ground, joined }: Figure) {
  const drawn = timeline(moments, ground);
  const paths = Map.groupBy(drawn.places, ({ moment }) => moment.who ?? '');
  return { ...drawn, paths: [...paths].map(([label, places]) => path(label, places, joined)) };
}

function path(label: string, places: readonly Place[], joined: boolean): Path {
  const last = places.at(-1);
  const before = places.slice(0, -1);
  const ends = joined && before.length > 0 && last !== undefined;
  return {
    label,
    places,
    years: inWords((ends ? before : places).map(({ moment }) => moment)),
    end: ends ? yearOf(last.moment.date) : undefined,
  };
}

function inWords(moments: readonly Moment[]): string {
  const spans = moments
    .map(({ date, until = date }) => [yearOf(date), yearOf(until)] as const)
    .sort(([one], [other]) => one - other)
    // A year that only ends what is there already says nothing more.
    .filter(
      ([from, to], index, all) => !all.slice(0, index).some(([, end]) => from === to && end === to),
    );
  const first = spans[0]?.[0];
  if (spans.length > most) return `${first} to ${Math.max(...spans.map(([, to]) => to))}`;
  return spans.map(([from, to]) => (from === to ? from : `${from} to ${to}`)).join(', ');
}
