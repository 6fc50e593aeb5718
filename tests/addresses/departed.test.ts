import { describe, expect, test } from 'vitest';
import { covers, departed } from '../../src/addresses/departed.ts';
import type { Departure } from '../../src/addresses/departure.ts';

describe('a departure', () => {
  test.each([
    ['/quotes/hall/forks/', '/quotes/hall/forks/'],
    ['/quotes/hall/forks/', '/quotes/hall/forks/card/'],
    ['/quotes/hall/forks/', '/quotes/hall/forks.json'],
    ['/quotes/hall/', '/quotes/hall/forks/'],
    ['/people/ada/', '/people/ada/feed.xml'],
    ['/claims/#ts-1', '/claims/#ts-1'],
    ['/feed.xml', '/feed.xml'],
  ])('of %s is about %s', (departure, address) => {
    expect(covers(departure, address)).toBe(true);
  });

  test.each([
    ['/quotes/hall/forks/', '/quotes/hall/forks-again/'],
    ['/quotes/hall/', '/quotes/hall-2/forks/'],
    ['/claims/#ts-1', '/claims/#ts-11'],
    ['/claims/#ts-1', '/claims/'],
    ['/feed.xml', '/feed.xml.txt'],
    ['/', '/about/'],
  ])('of %s is not about %s', (departure, address) => {
    expect(covers(departure, address)).toBe(false);
  });
});

const moved = (to: string): Departure => ({ became: 'moved', to, on: '2020-01-04' });
const withdrawn: Departure = { became: 'withdrawn', on: '2020-01-05', why: 'It was ours.' };

describe('an address', () => {
  const departures = new Map<string, Departure>([
    ['/quotes/hall/', moved('/quotes/town-hall/')],
    ['/quotes/hall/spoons/', withdrawn],
  ]);
  const leadsTo = (listed: string[], there: string[], ends?: string[]) =>
    departed(listed, departures, new Set(there), ends && new Set(ends)).map(({ address, to }) => [
      address,
      to,
    ]);

  test('below one that moved is at the same place below the new one', () => {
    expect(leadsTo(['/quotes/hall/forks/'], ['/quotes/town-hall/forks/'])).toEqual([
      ['/quotes/hall/forks/', '/quotes/town-hall/forks/'],
    ]);
  });

  test('leads to the new page where nothing answers to it below', () => {
    expect(leadsTo(['/quotes/hall/forks.json'], [])).toEqual([
      ['/quotes/hall/forks.json', '/quotes/town-hall/'],
    ]);
  });

  test('leads to what only a render knows of', () => {
    const listed = ['/quotes/hall/forks.json'];
    expect(leadsTo(listed, [], ['/quotes/town-hall/forks.json'])).toEqual([
      ['/quotes/hall/forks.json', '/quotes/town-hall/forks.json'],
    ]);
  });

  test('goes by the departure that is nearest to it', () => {
    expect(leadsTo(['/quotes/hall/spoons/'], ['/quotes/town-hall/spoons/'])).toEqual([
      ['/quotes/hall/spoons/', undefined],
    ]);
  });

  test('that is still there, or of which nothing is told, is not departed', () => {
    const there = ['/quotes/hall/forks/'];
    expect(leadsTo(['/quotes/hall/forks/', '/people/ada/'], there)).toEqual([]);
  });
});
