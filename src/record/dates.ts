/** Comparing dates that are known with unequal precision (ISO 8601-2, EDTF level 0, and "about"). */

/** The first and the last day that a date may mean, as ISO days. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** What a date may mean; "about" widens it by a year either way. */
export function span(date: string): Span {
  const [, about, year = '0000', month, day] =
    /^(about )?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const lower = about ? String(Number(year) - 1).padStart(4, '0') : year;
  const upper = about ? String(Number(year) + 1).padStart(4, '0') : year;
  const lastDay = (wanted: string): number =>
    new Date(Date.UTC(Number(upper), Number(wanted), 0)).getUTCDate();
  const lastMonth = month ?? '12';
  return {
    first: `${lower}-${month ?? '01'}-${day ?? '01'}`,
    last: `${upper}-${lastMonth}-${day ?? lastDay(lastMonth)}`,
  };
}

/** Whether the first date, whatever day it was, lies after the second. */
export const certainlyAfter = (a: string, b: string): boolean => span(a).first > span(b).last;

/** For sorting: by the earliest day a date may mean, "about" a year being in that year; the vaguer one first. */
export function byDate(a: string, b: string): number {
  const [one, two] = [a, b].map((date) => span(date.replace('about ', ''))) as [Span, Span];
  if (one.first !== two.first) return one.first < two.first ? -1 : 1;
  if (one.last !== two.last) return one.last > two.last ? -1 : 1;
  return Number(b.startsWith('about')) - Number(a.startsWith('about'));
}

/** The year of a date. */
export const yearOf = (date: string): number => Number(/\d{4}/.exec(date)?.[0] ?? 0);
