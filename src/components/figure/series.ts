/** A series over the years: a line for each way of counting, a gap between them, and nothing joined across it. */
import { scaleLinear } from 'd3-scale';
import type { Figure, Part, Row } from '../../record/kinds/figure.ts';
import { middleOf } from './period.ts';

/** How far apart two parts stand beyond their years, in years. */
const gap = 1.25;
/** Of the width, in per cent, so that the outermost points are whole. */
const margins: readonly number[] = [2, 98];
/** Of the height, in per cent, from nothing to the highest point; the lower edge is the axis. */
const heights: readonly number[] = [100, 10];

export interface Label {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly below: boolean;
}

export interface Point {
  readonly row: Row;
  /** Across and down, in per cent of the drawing. */
  readonly x: number;
  readonly y: number;
  /** How its number is written, if it is: at the first of a run and at the last. */
  readonly label?: Label;
}

export interface Run {
  readonly part: Part;
  readonly points: readonly Point[];
  /** "1997 to 1998–99", and where it stands under the axis. */
  readonly span: { readonly text: string; readonly x: number; readonly anchor: 'start' | 'end' };
}

export interface Series {
  readonly runs: readonly Run[];
  /** The middle of each gap, and the change that makes it. */
  readonly gaps: readonly { readonly x: number; readonly shift: NonNullable<Part['break']> }[];
  /** Heights marked at the side, from nothing up; the number is left out where the last point has its own. */
  readonly ticks: readonly {
    readonly y: number;
    readonly value: number;
    readonly labelled: boolean;
  }[];
}

/** Where everything stands. */
export function series({ parts }: Figure): Series {
  const placed = parts.map((part, index) =>
    part.rows.map((row) => ({ row, at: middleOf(row.label) + index * gap })),
  );
  const all = placed.flat();
  const across = scaleLinear([all[0]?.at ?? 0, all.at(-1)?.at ?? 1], margins);
  const most = Math.max(...all.map(({ row: { value = 0 } }) => value));
  const down = scaleLinear([0, most], heights);

  const runs = parts.map((part, index): Run => {
    const places = placed[index] ?? [];
    const isLast = index === parts.length - 1;
    return {
      part,
      points: places.flatMap(({ row, at }, point) => {
        if (row.value === undefined) return [];
        const label = labelOf(part.rows, point, index === 0, isLast);
        return [{ row, x: across(at), y: down(row.value), ...(label && { label }) }];
      }),
      span: {
        text: spanOf(part.rows),
        x: across((isLast ? places.at(-1) : places[0])?.at ?? 0),
        anchor: isLast ? 'end' : 'start',
      },
    };
  });
  const end = runs.at(-1)?.points.at(-1);
  return {
    runs,
    gaps: parts.flatMap(({ break: shift }, index) => {
      const [before, after] = [placed[index - 1]?.at(-1), placed[index]?.[0]];
      return shift && before && after ? [{ x: across((before.at + after.at) / 2), shift }] : [];
    }),
    ticks: down.ticks(3).map((value) => {
      const y = down(value);
      return { value, y, labelled: !end?.label || isClear(y, end.y, end.label.below) };
    }),
  };
}

/**
 * Over the first of a run and under the last, so that two numbers at a gap keep clear of each other; a line that
 * rises into the last leaves no room under it.
 */
function labelOf(
  rows: readonly Row[],
  point: number,
  firstRun: boolean,
  lastRun: boolean,
): Label | undefined {
  if (point === 0) return { anchor: firstRun ? 'start' : 'end', below: false };
  if (point < rows.length - 1) return undefined;
  const rises = (rows[point - 1]?.value ?? 0) < (rows[point]?.value ?? 0);
  return { anchor: lastRun ? 'end' : 'middle', below: !rises };
}

function spanOf(rows: readonly Row[]): string {
  const [first = '', last = ''] = [rows[0]?.label, rows.at(-1)?.label];
  return first === last ? first : `${first} to ${last}`;
}

/** Whether a height written at the side stays clear of the number of the last point, which hangs or stands there. */
const isClear = (tick: number, point: number, below: boolean): boolean =>
  below ? tick < point - 3 || tick > point + 16 : tick < point - 12 || tick > point + 8;
