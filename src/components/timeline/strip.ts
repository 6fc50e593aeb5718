/** The events of the record on one line, each as long as the days that its date may mean. */
import { span, yearOf } from '../../record/dates.ts';

/** How precisely a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'about';

export interface Mark {
  readonly precision: Precision;
  /** In per cent of the width, from the first day that the date may mean to the end of the last. */
  readonly from: number;
  readonly to: number;
  /** How high it stands, so that it hides no other: 0 is on the line. */
  readonly lane: number;
}

export interface Strip {
  /** Every year from the first to the last, each as wide as any other. */
  readonly years: readonly number[];
  readonly marks: readonly Mark[];
  readonly lanes: number;
}

/** How wide a mark is at least, in per cent: that of a day, on the narrowest line that is shown. */
const least = 0.95;

export const precisionOf = (date: string): Precision =>
  date.startsWith('about ')
    ? 'about'
    : (({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length] ?? 'year');

/** Where each date stands; the vaguest lie lowest. */
export function strip(dates: readonly string[]): Strip {
  const ends = dates.flatMap((date) => [span(date).first, span(date).last].map(yearOf));
  const first = Math.min(...ends);
  const count = dates.length > 0 ? Math.max(...ends) - first + 1 : 0;
  const years = Array.from({ length: count }, (_, at) => first + at);
  const at = (day: string, added: number): number =>
    (100 * (partOfYear(day, added) + yearOf(day) - first)) / years.length;
  const places = dates
    .map((date) => {
      const known = span(date);
      return { precision: precisionOf(date), from: at(known.first, 0), to: at(known.last, 1) };
    })
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const taken: { readonly from: number; readonly to: number }[][] = [];
  const marks = places.map((place) => {
    const room = Math.max(0, least - (place.to - place.from)) / 2;
    const [from, to] = [place.from - room, place.to + room];
    const free = taken.findIndex((lane) =>
      lane.every((other) => to <= other.from || from >= other.to),
    );
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), { from, to }];
    return { ...place, lane };
  });
  return { years, marks, lanes: taken.length };
}

/** How much of its year is over when a day begins, or so many days later. */
function partOfYear(day: string, added: number): number {
  const [year, next] = [0, 1].map((more) => Date.UTC(yearOf(day) + more, 0)) as [number, number];
  return (Date.parse(day) + added * 86_400_000 - year) / (next - year);
}
