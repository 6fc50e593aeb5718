/** Serves the real search page with the corpus's index in the place of its own, compressed as a host would, and keeps count. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse as rangeOf } from 'range-parser';
import { headersFor } from '../../src/publish/host/headers.ts';
import { headersOf } from '../../src/publish/host/headers-file.ts';
import { files } from '../../src/search/codec/files.ts';
import { planAttribute } from '../../src/search/codec/page-plan.ts';
import { unsealed } from '../../src/search/codec/seal.ts';
import { indexAddress } from './written.ts';

/** A body that was sent, as it went over the wire. */
export interface Transfer {
  readonly path: string;
  readonly bytes: number;
}

export interface CorpusServer {
  readonly origin: string;
  /** All that was sent, in order; a test may empty it. */
  readonly sent: Transfer[];
  close(): void;
}

interface Options {
  /** A finished site, whose search page and scripts are served. */
  readonly site: string;
  /** A folder in which the index stands at its address. */
  readonly index: string;
  /** Other folders, by the address below which they stand. */
  readonly more?: Readonly<Record<string, string>>;
  /** Changes the search page, for one that is to run another script. */
  readonly page?: (html: string, query: URLSearchParams) => string;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const compressed = /^text\/|json|svg|wasm/;

/** Listens on a free port. */
export async function corpusServer({
  site,
  index,
  more = {},
  page,
}: Options): Promise<CorpusServer> {
  const sent: Transfer[] = [];
  const headers = headersOf(site);
  const packed = new Map<string, Buffer>();
  const folders = Object.entries({ ...more, [indexAddress]: index });
  const name = files.plan;
  const plan = new TextDecoder().decode(
    unsealed(name, readFileSync(join(index, indexAddress, name))),
  );
  const bodyOf = (path: string, query: URLSearchParams): Buffer | undefined => {
    const [prefix, folder] = folders.find(([address]) => path.startsWith(address)) ?? ['/', site];
    const below = prefix === indexAddress || prefix === '/' ? path : path.slice(prefix.length);
    const file = join(folder, below, path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || statSync(file).isDirectory()) return undefined;
    const body = readFileSync(file);
    if (path !== '/search/') return body;
    const html = body
      .toString()
      .replace(/data-plan="[^"]*"/, () => planAttribute(indexAddress, plan))
      .replace(/data-index="[^"]*"/, () => `data-index="${indexAddress}"`);
    return Buffer.from(page?.(html, query) ?? html);
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const body = bodyOf(path, searchParams);
    for (const [name, value] of Object.entries(headersFor(path, headers)))
      response.setHeader(name, value);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path) || '.html'] ?? 'application/octet-stream';
    response.setHeader('Content-Type', type);
    let wire = body;
    const range = request.headers.range ? rangeOf(body.length, request.headers.range) : undefined;
    const [part] = range?.ranges ?? [];
    if (part) {
      const { start, end } = part;
      wire = body.subarray(start, end + 1);
      response.statusCode = 206;
      response.setHeader('Content-Range', `bytes ${start}-${end}/${body.length}`);
    } else if (compressed.test(type)) {
      wire = (path === '/search/' ? undefined : packed.get(path)) ?? gzipSync(body);
      packed.set(path, wire);
      response.setHeader('Content-Encoding', 'gzip');
    }
    sent.push({ path, bytes: wire.length });
    response.setHeader('Content-Length', wire.length).end(wire);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
