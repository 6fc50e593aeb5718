/** The service worker, in one piece at an address that stays: below it is all that it may answer for. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { paths } from '../addresses/paths.ts';

/** Writes it into the render in `folder`. */
export const writeServiceWorker = (folder: string): Promise<unknown> =>
  build({
    entryPoints: ['src/keeping/worker/service-worker.ts'],
    outfile: join(folder, paths.serviceWorker),
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    // Workbox tells much of itself elsewhere.
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
