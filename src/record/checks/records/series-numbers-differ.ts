/** No two articles hold the same place in the series. */
import { type Check, spot } from '../check.ts';

export const seriesNumbersDiffer: Check = (dossier) => {
  const holders = new Map<number, string>();
  return [...dossier.articles.values()].flatMap(({ id, series }) => {
    const holder = holders.get(series);
    if (holder === undefined) holders.set(series, id);
    if (holder === undefined || series === undefined) return [];
    return [
      {
        spot: spot('articles', id, ['series']),
        beside: spot('articles', holder, ['series']),
        found: `series number ${series} is taken by "${holder}"`,
        remedy: 'Give it a number of its own.',
      },
    ];
  });
};
