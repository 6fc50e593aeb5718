/** A timeline: when each thing happened, on one axis, no more exactly than it is known. */
import { scaleUtc } from 'd3-scale';
import { span, yearOf } from '../../record/dates.ts';
import type { Figure, Moment } from '../../record/kinds/figure.ts';

/** Of the width, in per cent, so that the outermost marks are whole. */
const margins: readonly number[] = [2, 98];

export interface Place {
  readonly moment: Moment;
  /** Where its mark stands, in per cent of the width: the middle of what its date may mean. */
  readonly x: number;
  /** From the first day that its date may mean to the last, or to its end. */
  readonly from: number;
  readonly to: number;
}

export interface Timeline {
  readonly places: readonly Place[];
  /** Years marked on the axis. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Where the years under it begin and end. */
  readonly ground: { readonly from: number; readonly to: number } | undefined;
}

/** How a year stands at its place on the axis: within the width. */
export const anchor = (x: number): 'start' | 'middle' | 'end' =>
  x < 6 ? 'start' : x > 94 ? 'end' : 'middle';

/** Where each moment, and years that lie under them, stand on an axis that begins and ends with a year. */
export function timeline(moments: readonly Moment[], ground?: Figure['ground']): Timeline {
  const years = [
    ...moments,
    ...(ground ? [{ date: ground.from, until: ground.until }] : []),
  ].flatMap(({ date, until = date }) => [yearOf(date), yearOf(until)]);
  const across = scaleUtc(
    [new Date(Date.UTC(Math.min(...years), 0)), new Date(Date.UTC(Math.max(...years) + 1, 0))],
    margins,
  );
  const on = (day: string): number => across(new Date(day));
  return {
    places: moments.map((moment) => {
      const known = span(moment.date);
      return {
        moment,
        x: moment.until ? on(known.first) : (on(known.first) + on(known.last)) / 2,
        from: on(known.first),
        to: on(span(moment.until ?? moment.date).last),
      };
    }),
    ground: ground && { from: on(span(ground.from).first), to: on(span(ground.until).last) },
    years: across.ticks(5).map((day) => ({ year: day.getUTCFullYear(), x: across(day) })),
  };
}
