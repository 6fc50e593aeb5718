import { describe, expect, test } from 'vitest';
import { paths } from '../../src/addresses/paths.ts';
import { isOutlived, type KeptPage, limits, outlived } from '../../src/keeping/stores.ts';

const now = new Date('2020-06-30T12:00:00Z');
const daysAgo = (days: number): Date => new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
const aPage = (page: Partial<KeptPage>): KeptPage => ({
  address: '/articles/spoons/',
  title: 'Spoons',
  on: now,
  parts: [],
  ...page,
});

describe('what was kept', () => {
  test.each([
    [0, false],
    [30, false],
    [30.01, true],
    [400, true],
  ])('%s days ago is outlived: %s', (days, is) => {
    expect(isOutlived(daysAgo(days), now)).toBe(is);
  });

  test('nobody knows when is outlived', () => {
    expect(isOutlived(new Date('never'), now)).toBe(true);
  });
});

describe('of the pages that are kept', () => {
  test('the old go, and the others stay', () => {
    const [fresh, old] = [aPage({ address: '/a/' }), aPage({ address: '/b/', on: daysAgo(31) })];
    expect(outlived([fresh, old], now)).toEqual([old]);
  });

  test('those go that are more than may be, the oldest first', () => {
    const many = Array.from({ length: limits.pages + 2 }, (_, at) =>
      aPage({ address: `/${at}/`, on: daysAgo(at / 10) }),
    );
    expect(outlived(many, now)).toEqual(many.slice(-2));
    expect(outlived(many, now, 3)).toHaveLength(limits.pages - 1);
  });

  test('the one that tells of them stays, and does not count', () => {
    const telling = aPage({ address: paths.offline, on: daysAgo(90) });
    expect(outlived([aPage({}), telling], now, 1)).toEqual([]);
  });
});
