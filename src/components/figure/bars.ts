/** Bars: each begins at nothing, and only numbers counted alike share a scale. */
import { scaleLinear } from 'd3-scale';
import type { Figure, Part, Row } from '../../record/kinds/figure.ts';

/** Of the width of a drawing, in per cent: the rest is left for the number at the end of a bar. */
const longest = 76;

export interface Bar {
  readonly row: Row;
  /** Its length, in per cent of the width; none where there is no number. */
  readonly length: number | undefined;
}

export interface BarPart {
  readonly part: Part;
  readonly bars: readonly Bar[];
  /** Whether its scale is another than that of the parts above it. */
  readonly ownScale: boolean;
}

/** The bars of each part. A fall is as long as a rise of its size; its number has the minus. */
export function bars({ parts, unit }: Figure): BarPart[] {
  const kindOf = (part: Part): string => `${part.counted}, ${(part.unit ?? unit)?.name}`;
  return parts.map((part, index) => {
    const alike = parts.filter((other) => kindOf(other) === kindOf(part));
    const sizes = alike.flatMap(({ rows }) => rows.map(({ value = 0 }) => Math.abs(value)));
    const scale = scaleLinear([0, Math.max(...sizes, Number.MIN_VALUE)], [0, longest]);
    const before = parts[index - 1];
    return {
      part,
      ownScale: before !== undefined && kindOf(before) !== kindOf(part),
      bars: part.rows.map((row) => ({
        row,
        length: row.value === undefined ? undefined : scale(Math.abs(row.value)),
      })),
    };
  });
}
