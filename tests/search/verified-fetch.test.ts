import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { UnreadableIndex, verifiedFetch } from '../../src/search/verified-fetch.ts';

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

  test('a file that was never built', async () => {
    const files = answering(() => new Response('whole'));
    await expect(files.fetch(`${base}index/b.pf_index`)).rejects.toThrow(UnreadableIndex);
  });
});
