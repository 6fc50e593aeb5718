/**
 * How long an editor waits: `npm run dev` on a copy of the real content, an article seen for the first time, and changes
 * saved until the page has them. `node tests/bench/dev.ts [another checkout]` gives medians, and ratios to the other.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { table } from './table.ts';

const rounds = 5;
const article = 'the-20-per-cent-promise';
const another = 'who-answered-for-it';
/** A record that the article names. */
const record = 'people/alan-billings.yaml';

/** What is waited for, and what of it the processor worked, in milliseconds. */
interface Waited {
  readonly wall: number;
  readonly processor: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** All that is waited for in one checkout, by name. */
async function waits(checkout: string, port: number): Promise<Map<string, Waited>> {
  const work = mkdtempSync(join(tmpdir(), 'dev-'));
  const content = join(work, 'content');
  cpSync('content', content, { recursive: true });
  const server = spawn('node', ['src/desk/astro.ts', 'dev', '--port', String(port)], {
    cwd: checkout,
    env: { ...process.env, CONTENT: content, TARGET: join(work, 'dist'), NO_COLOR: '1' },
    detached: true,
  });
  let told = '';
  server.stdout.on('data', (chunk) => {
    told += chunk;
  });
  const page = async (id: string): Promise<string> =>
    (await fetch(`http://localhost:${port}/articles/${id}/`)).text();
  const timed = async (act: () => Promise<void>): Promise<Waited> => {
    const [begin, before] = [performance.now(), processorOf(server.pid ?? 0)];
    await act();
    return { wall: performance.now() - begin, processor: processorOf(server.pid ?? 0) - before };
  };
  const changed = async (file: string, field: string, byName: boolean): Promise<Waited> => {
    const all: Waited[] = [];
    for (let round = 0; round < rounds; round++) {
      const path = join(content, file);
      const word = `Changed${round}${byName ? 'named' : 'written'}`;
      const text = readFileSync(path, 'utf8');
      const now = text.replace(new RegExp(`^${field}: `, 'm'), `${field}: ${word} `);
      all.push(
        await timed(async () => {
          writeFileSync(byName ? `${work}/saved` : path, now);
          if (byName) renameSync(`${work}/saved`, path);
          while (!(await page(article)).includes(word)) await wait(20);
        }),
      );
      writeFileSync(path, text);
      while ((await page(article)).includes(word)) await wait(20);
      // The check comes after the page.
      await wait(3000);
    }
    return {
      wall: median(all.map(({ wall }) => wall)),
      processor: median(all.map(({ processor }) => processor)),
    };
  };
  try {
    while (!told.includes('watching for file changes')) await wait(50);
    await wait(10_000);
    return new Map([
      ['first view of an article', await timed(async () => void (await page(article)))],
      ['first view of another', await timed(async () => void (await page(another)))],
      ['view of one that was seen', await timed(async () => void (await page(article)))],
      ['article saved', await changed(`articles/${article}.mdx`, 'title', false)],
      ['article saved by another name', await changed(`articles/${article}.mdx`, 'title', true)],
      ['record saved', await changed(record, 'name', false)],
      ['record saved by another name', await changed(record, 'name', true)],
    ]);
  } finally {
    if (server.pid) process.kill(-server.pid);
    await wait(500);
    rmSync(work, { recursive: true });
  }
}

/** What a process and all below it have worked so far, in milliseconds (Linux's /proc, in hundredths of a second). */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean);
  const own = (Number(fields[11]) + Number(fields[12])) * 10;
  return below.reduce((sum, child) => sum + processorOf(Number(child)), own);
}

const [other] = process.argv.slice(2);
const here = await waits('.', 4491);
const there = other ? await waits(resolve(other), 4492) : undefined;
const shown = ({ wall, processor }: Waited): string =>
  `${Math.round(wall)} ms, ${Math.round(processor)} ms of processor`;
console.log(
  table(
    ['what', 'here', ...(there ? ['there', 'ratio'] : [])],
    [...here].map(([what, now]) => {
      const before = there?.get(what);
      return [
        what,
        shown(now),
        ...(before ? [shown(before), (now.wall / before.wall).toFixed(2)] : []),
      ];
    }),
  ),
);
