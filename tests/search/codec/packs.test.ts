import { afterEach, expect, test, vi } from 'vitest';
import { askForPart, buildOf, partAddress, partName } from '../../../src/search/codec/packs.ts';

const part = { pack: '7.png', start: 120, length: 30 };
afterEach(() => vi.unstubAllGlobals());

test('a part is asked for from its first byte to its last, at an address of its own', async () => {
  const fetched = vi.fn(async () => new Response());
  vi.stubGlobal('fetch', fetched);
  await askForPart('/search/ab/', part);
  expect(fetched).toHaveBeenCalledExactlyOnceWith(partAddress('/search/ab/', part), {
    headers: { Range: 'bytes=120-149' },
  });
});

test('no two parts have one address or one name', () => {
  const other = { ...part, start: 12 };
  expect(partAddress('/search/ab/', part)).not.toBe(partAddress('/search/ab/', other));
  expect(partName('ab', part)).not.toBe(partName('ab', other));
  expect(partName('ab', part)).not.toBe(partName('cd', part));
});

test.each([
  ['/search/0123456789/', '0123456789'],
  ['/tmp/search/0123456789', '0123456789'],
  [String.raw`C:\search\0123456789`, '0123456789'],
])('the build of %s', (folder, build) => {
  expect(buildOf(folder)).toBe(build);
});
