/**
 * What a build costs beside that of another checkout: `npm run bench:build -- <another checkout>`. Builds the real site
 * three times each, by turns, and prints the medians of time and of the most memory that was held, with their ratios.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { amount, seconds, table } from './table.ts';

const rounds = 3;

interface Cost {
  readonly wall: number;
  readonly memory: number;
}

function build(checkout: string): Cost {
  const work = mkdtempSync(join(tmpdir(), 'build-'));
  const held = join(work, 'held');
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: checkout,
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        TARGET: join(work, 'dist'),
        // Kilobytes, as getrusage(2) of Linux counts them.
        NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(
          `import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(held)},String(process.resourceUsage().maxRSS)))`,
        )}`,
      },
    },
  );
  const wall = performance.now() - begin;
  if (status !== 0) throw new Error(stdout + stderr);
  const memory = Number(readFileSync(held, 'utf8')) * 1024;
  rmSync(work, { recursive: true });
  return { wall, memory };
}

const [other] = process.argv.slice(2);
if (!other) {
  console.error('Name another checkout in which npm ci was run: npm run bench:build -- ../earlier');
  process.exit(2);
}
const checkouts = [resolve('.'), resolve(other)] as const;
const costs: readonly [Cost[], Cost[]] = [[], []];
for (let round = 0; round < rounds; round++)
  for (const which of [0, 1] as const) costs[which].push(build(checkouts[which]));

const median = (of: readonly Cost[], what: keyof Cost): number =>
  of.map((cost) => cost[what]).toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
console.log(
  table(
    ['', 'here', 'there', 'ratio'],
    (
      [
        ['time', 'wall', seconds],
        ['most memory', 'memory', amount],
      ] as const
    ).map(([name, what, words]) => {
      const [here, there] = [median(costs[0], what), median(costs[1], what)];
      return [name, words(here), words(there), (here / there).toFixed(2)];
    }),
  ),
);
