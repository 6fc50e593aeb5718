/** Everything that a figure is from. */
import type { Figure } from '../kinds/figure.ts';

/** A source, and where in it. */
export type Support = Figure['sources'][number];

/** The sources of the whole figure, then those of single numbers or moments; each source and place once. */
export function supportsOfFigure(figure: Figure): Support[] {
  const all = [
    ...figure.sources,
    ...figure.parts.flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)),
    ...figure.moments.flatMap(({ sources }) => sources),
  ];
  const key = ({ source, locator }: Support) => `${source}, ${locator ?? ''}`;
  return [...new Map(all.map((support) => [key(support), support])).values()];
}
