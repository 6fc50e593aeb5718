import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headerRules } from '../../../src/publish/host/headers.ts';
import { headersFile } from '../../../src/publish/host/headers-file.ts';
import { serverOf } from '../../../src/publish/serving/server.ts';
import { swap } from '../../../src/publish/swap.ts';

let work: string;
let target: string;
let server: Server;
let origin: string;

/** A release whose every file says which it is, so that a mixed answer is seen. */
function aRelease(folder: string, name: string): void {
  for (const path of ['', 'about/', 'check/']) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), `<p>${name.repeat(5000)}</p>`);
  }
  writeFileSync(join(folder, 'data.json'), JSON.stringify({ name }));
  writeFileSync(join(folder, '404.html'), '<p>Not here.</p>');
  writeFileSync(join(folder, '_headers'), headersFile(headerRules('go()')));
}

beforeEach(async () => {
  work = mkdtempSync(join(tmpdir(), 'server-'));
  target = join(work, 'release');
  aRelease(target, 'a');
  server = serverOf(target).listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(work, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(origin + path, { headers, redirect: 'manual' });

describe('a page', () => {
  test('has one address, to which its other forms lead', async () => {
    for (const [path, to] of [
      ['/about', '/about/'],
      ['/check/index.html', '/check/'],
      ['/index.html', '/'],
    ] as const) {
      const answer = await ask(path);
      expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 308, to]);
    }
  });

  test('comes whole, with the headers of the release', async () => {
    const answer = await ask('/about/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(await answer.text()).toHaveLength(5007);
  });

  test('is not sent again to who has it', async () => {
    const tag = (await ask('/about/')).headers.get('etag') ?? '';
    expect((await ask('/about/', { 'If-None-Match': tag })).status).toBe(304);
  });
});

test.each(['/%5fheaders', '/_headers', '/_redirects', '/%2e%2e/secret', '/a%00b', '/%', '//x'])(
  '%s is not found, and has the policy',
  async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer.text()).toContain('Not here.');
  },
);

describe('a part of a file', () => {
  test.each([
    ['bytes=0-3', 206, 'bytes 0-3/12'],
    ['bytes=-2', 206, 'bytes 10-11/12'],
    ['bytes=0-99999999999999999999', 206, 'bytes 0-11/12'],
    ['bytes=5-2', 416, 'bytes */12'],
    ['bytes=50-60', 416, 'bytes */12'],
    ['bytes=x', 416, 'bytes */12'],
    ['lines=1-2', 200, null],
    ['bytes=0-1,3-4', 200, null],
  ])('%s is answered with %i', async (range, status, of) => {
    const answer = await ask('/data.json', { Range: range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([status, of]);
  });

  test('is what it is told to be, and no more', async () => {
    const all = new Uint8Array(await (await ask('/data.json')).arrayBuffer());
    const answer = await ask('/data.json', { Range: 'bytes=3-6' });
    expect(answer.headers.get('content-length')).toBe('4');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(all.slice(3, 7));
  });

  test('is given to who has another part of the same file, and the whole to who has one of an older', async () => {
    const tag = (await ask('/data.json')).headers.get('etag') ?? '';
    const part = await ask('/data.json', { Range: 'bytes=3-6', 'If-Range': tag });
    expect(part.status).toBe(206);
    for (const other of ['"older"', `W/${tag}`, 'Wed, 21 Oct 2015 07:28:00 GMT']) {
      const whole = await ask('/data.json', { Range: 'bytes=3-6', 'If-Range': other });
      expect([other, whole.status]).toEqual([other, 200]);
      expect(whole.headers.get('content-length')).toBe('12');
    }
  });
});

test('other sites may read its data and show its pictures', async () => {
  const { headers } = await ask('/data.json');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});

test('lives through 10,000 requests of any make', { timeout: 120_000 }, async () => {
  let seed = 1;
  const chance = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const pieces = [
    '/',
    '..',
    '%',
    '%2f',
    '%5c',
    '\\',
    'about',
    '?',
    '#',
    '%00',
    '.',
    'é',
    'index.html',
    '_headers',
    '~',
    ';',
    ' ',
  ];
  const line = (): string =>
    Array.from({ length: chance(7) }, () => pieces[chance(pieces.length)]).join('');
  const sendRaw = (): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(origin).port), 'localhost');
      const range = `Range: bytes=${chance(20) - 5}-${chance(20) - 5}`;
      const method = ['GET', 'HEAD', 'POST', 'PUT', 'BREW'][chance(5)];
      socket.on('error', () => resolve()).on('close', () => resolve());
      socket.write(
        Array.from(
          { length: 20 },
          () => `${method} /${line()} HTTP/1.1\r\nHost: x\r\n${range}\r\n\r\n`,
        ).join(''),
      );
      // Some readers leave before the answer has come.
      if (chance(3) === 0) socket.destroy();
      else socket.end();
      socket.resume();
    });
  for (let round = 0; round < 50; round += 1)
    await Promise.all(Array.from({ length: 10 }, sendRaw));
  expect((await ask('/about/')).status).toBe(200);
});

test('answers every request while 50 releases are put in place, each answer from one release', {
  timeout: 120_000,
}, async () => {
  let going = true;
  const bad: string[] = [];
  const reader = async (): Promise<number> => {
    let answered = 0;
    while (going) {
      const answer = await ask('/about/');
      const letters = new Set((await answer.text()).slice(3, -4));
      if (answer.status !== 200 || letters.size !== 1) bad.push(`${answer.status} ${[...letters]}`);
      answered += 1;
    }
    return answered;
  };
  const readers = Array.from({ length: 8 }, reader);
  for (let release = 0; release < 50; release += 1) {
    aRelease(join(work, 'staging'), 'abcdefghij'[release % 10] ?? 'a');
    await swap(join(work, 'staging'), target);
  }
  going = false;
  const answered = (await Promise.all(readers)).reduce((sum, each) => sum + each, 0);
  expect(bad).toEqual([]);
  expect(answered).toBeGreaterThan(50);
});
