/** Answers from a folder as a host of static files does, with parts of files where parts are asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'range-parser';

/** What a host answers to `fetch(base + name, init)`. */
export function answered(folder: string, name: string, init: RequestInit = {}): Response {
  const file = join(folder, name.replace(/\?.*/, ''));
  if (!existsSync(file)) return new Response('', { status: 404 });
  const body = readFileSync(file);
  const range = new Headers(init.headers).get('range');
  if (!range) return sent(body, 200);
  const { code, ranges } = parse(body.length, range);
  const [{ start, end }] = ranges as [{ start: number; end: number }];
  return code === 0 ? sent(body.subarray(start, end + 1), 206) : new Response('', { status: 416 });
}

const sent = (body: Buffer<ArrayBuffer>, status: number): Response =>
  new Response(body, { status, headers: { 'content-length': String(body.length) } });
