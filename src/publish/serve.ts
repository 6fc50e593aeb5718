/** `npm run serve`: serves a release as a host should. Arguments: --dir, --port; or the variable PORT. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { target } from '../site.ts';
import { headersFor } from './host/headers.ts';
import { headersOf } from './host/headers-file.ts';

/** A server of a folder, with the headers that its `_headers` asks for; not yet listening. */
export function serverOf(folder: string): Server {
  const send = (path: string, response: ServerResponse): void => {
    const headers = headersFor(path, headersOf(folder));
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const notFound = (path: string, response: ServerResponse): void => {
    send(path, response);
    const page = join(folder, '404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  // `dev` looks at the disk each time, so that a new release is served at once.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => send(path, response),
  });
  return createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (path === '/_headers' || path === '/_redirects' || path.startsWith('//')) {
      notFound(path, response);
    } else {
      files(request, response, () => notFound(path, response));
    }
  });
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { dir: { type: 'string' }, port: { type: 'string' } },
  });
  const folder = values.dir ?? target;
  const port = Number(values.port ?? process.env.PORT ?? 4321);
  if (!existsSync(folder)) {
    console.error(`There is no folder "${folder}". Run "npm run build" first.`);
    process.exit(1);
  }
  serverOf(folder).listen(port, () => console.log(`http://localhost:${port}/`));
}
