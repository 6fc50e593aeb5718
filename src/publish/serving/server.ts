/** A server of a release, as a host of static files is. */
import { existsSync, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { lookup } from 'mrmime';
import { parse as rangeOf } from 'range-parser';
import { headersFor } from '../host/headers.ts';
import { headersOf } from '../host/headers-file.ts';
import { filesFor } from './files-for.ts';

/** A server of a folder, with the headers that its `_headers` asks for; not yet listening. It lives through any request and any release. */
export function serverOf(folder: string): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    answer(root, request, response).catch(() => {
      // What the reader broke off, or the disk refused, ends this answer and nothing else.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, plain).end('This file could not be read.');
    });
  });
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8' };

async function answer(root: string, request: IncomingMessage, response: ServerResponse) {
  const [path = '/'] = (request.url ?? '/').split(/[?#]/);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD', ...plain }).end();
    return;
  }
  const lead = filesFor(path, root);
  const headers = headersFor(path, (await fromOneRelease(root, async () => rulesOf(root))) ?? []);
  if (lead && 'to' in lead) {
    response.writeHead(308, { Location: lead.to, ...headers }).end();
    return;
  }
  const name = lead?.file ?? '';
  const file = await fromOneRelease(root, () => openFile(name));
  if (file) await send({ file, name, status: 200, headers, request, response });
  else if (name && existsSync(join(name, 'index.html')))
    response.writeHead(308, { Location: `${path}/`, ...headers }).end();
  else {
    const name = join(root, '404.html');
    const file = await fromOneRelease(root, () => openFile(name));
    if (file) await send({ file, name, status: 404, headers, request, response });
    else response.writeHead(404, { ...plain, ...headers }).end('Not found');
  }
}

/** The rules of the release that is there, if it is whole and has some. */
function rulesOf(root: string) {
  try {
    return headersOf(root);
  } catch {
    return undefined;
  }
}

/**
 * Looks again while a release is being put in place: for a moment neither the old nor the new one is there, and what
 * was looked for in the one may stand in the other.
 */
async function fromOneRelease<T>(root: string, look: () => Promise<T | undefined>) {
  for (let tries = 0; tries < 200; tries += 1) {
    const before = identityOf(root);
    const found = await look();
    if (found || (before !== undefined && before === identityOf(root))) return found;
    await wait(10);
  }
  return undefined;
}

const identityOf = (folder: string): number | undefined =>
  statSync(folder, { throwIfNoEntry: false })?.ino;

/** A file that is open stays what it was, whatever is put in its place meanwhile. */
async function openFile(name: string): Promise<FileHandle | undefined> {
  if (name === '') return undefined;
  const file = await open(name).catch(() => undefined);
  if (file && !(await file.stat()).isFile()) {
    await file.close();
    return undefined;
  }
  return file;
}

interface Sending {
  readonly file: FileHandle;
  readonly name: string;
  readonly status: 200 | 404;
  /** Those that the release asks for. */
  readonly headers: Readonly<Record<string, string>>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function send({ file, name, status, headers: asked, request, response }: Sending) {
  try {
    const { size, mtimeMs } = await file.stat();
    const type = lookup(name) ?? 'application/octet-stream';
    const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const headers = {
      'Content-Type': /^text\/|json|xml|javascript/.test(type) ? `${type}; charset=utf-8` : type,
      'Accept-Ranges': 'bytes',
      ETag: tag,
      ...asked,
    };
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    // Who has a part of an older file gets all of this one (RFC 9110, 13.1.5).
    const isAsked = status === 200 && (request.headers['if-range'] ?? tag) === tag;
    const part = isAsked ? partOf(request.headers.range, size) : undefined;
    if (part === 'none') {
      response.writeHead(416, { ...headers, 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    const { start, end } = part ?? { start: 0, end: size - 1 };
    response.writeHead(part ? 206 : status, {
      ...headers,
      'Content-Length': end - start + 1,
      ...(part && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
    });
    if (request.method === 'HEAD' || size === 0) response.end();
    else await pipeline(file.createReadStream({ start, end, autoClose: false }), response);
  } finally {
    await file.close();
  }
}

/** The one part that is asked for (RFC 9110, 14.2); several at once get the whole, as a server may answer. */
function partOf(header: string | undefined, size: number) {
  if (!header) return undefined;
  const { code, type, ranges } = rangeOf(size, header);
  if (type !== 'bytes' || ranges.length > 1) return undefined;
  return code === 0 ? ranges[0] : ('none' as const);
}
