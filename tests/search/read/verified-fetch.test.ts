import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UnreadableIndex } from '../../../src/search/codec/seal.ts';
import { verifiedFetch } from '../../../src/search/read/verified-fetch.ts';

const base = '/search/0123456789/quotes/';
const inventory = { 'index/a.pf_index': createHash('sha256').update('whole').digest('hex') };
const answering = (answer: () => Response | Promise<Response>) =>
  verifiedFetch(base, inventory, async () => answer());

test('gives a file that is as it was built, whatever its query', async () => {
  const files = answering(() => new Response('whole'));
  const response = await files.fetch(`${base}index/a.pf_index?ts=1`);
  expect(await response.text()).toBe('whole');
  expect(files.fault()).toBeUndefined();
});

test('lets every other address pass unseen', async () => {
  const files = answering(() => new Response('anything', { status: 500 }));
  expect((await files.fetch('/other')).status).toBe(500);
  expect(files.fault()).toBeUndefined();
});

describe('remembers a fault that its caller may swallow:', () => {
  test.each<[string, () => Response | Promise<Response>]>([
    ['a corrupt file', () => new Response('whOle')],
    ['a file cut short', () => new Response('who')],
    ['a page in its place, with status 200', () => new Response('<!doctype html>')],
    ['no file', () => new Response('whole', { status: 404 })],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('%s', async (_, answer) => {
    const files = answering(answer);
    await expect(files.fetch(`${base}index/a.pf_index`)).rejects.toThrow(UnreadableIndex);
    expect(files.fault()).toBeInstanceOf(UnreadableIndex);
    files.forget();
    expect(files.fault()).toBeUndefined();
  });

  test('a file that is not listed and no whole gzip', async () => {
    const whole = Uint8Array.from(gzipSync('a fragment of many'));
    for (let cut = 0; cut < whole.length; cut++) {
      const files = answering(() => new Response(whole.slice(0, cut)));
      await expect(files.fetch(`${base}fragment/b.pf_fragment`)).rejects.toThrow(UnreadableIndex);
    }
    const files = answering(() => new Response(whole));
    expect((await files.fetch(`${base}fragment/b.pf_fragment`)).ok).toBe(true);
  });
});

test('asks once more, past any cache, for what was damaged', async () => {
  const modes: (RequestCache | undefined)[] = [];
  const files = verifiedFetch(base, inventory, async (_, init) => {
    modes.push(init?.cache);
    return new Response(modes.length > 1 ? 'whole' : 'who');
  });
  expect(await (await files.fetch(`${base}index/a.pf_index`)).text()).toBe('whole');
  expect(modes).toEqual([undefined, 'reload']);
});
