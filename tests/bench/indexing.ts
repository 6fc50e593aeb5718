/** How long writing the whole index takes, how much memory at most, and whether it comes out the same twice. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Indexing {
  /** Until our own was written, and until all was. */
  readonly ours: number;
  readonly seconds: number;
  /** Of processor, by all of its processes; does not depend on what else the machine does. */
  readonly processorSeconds: number;
  /** Of all its processes together. */
  readonly gigabytes: number;
  /** One for all its files. */
  readonly hash: string;
  readonly files: number;
}

/** Writes it in a process of its own, Pagefind's beside it. */
export async function indexing(from: string, folder: string): Promise<Indexing> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'write-index.ts'), from, folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let most = 0;
  let ticks = 0;
  const watch = setInterval(() => {
    const tree = treeOf(child.pid ?? 0);
    most = Math.max(
      most,
      tree.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    ticks = Math.max(
      ticks,
      tree.reduce((sum, each) => sum + each.ticks, 0),
    );
  }, 100);
  let told = '';
  for await (const part of child.stdout) told += part;
  clearInterval(watch);
  const [ours, seconds] = JSON.parse(told) as [number, number];
  return {
    ours,
    seconds,
    processorSeconds: ticks / 100,
    gigabytes: most / 2 ** 30,
    ...hashOf(folder),
  };
}

/** A process and all that it started (Linux: /proc). */
function treeOf(process: number): { bytes: number; ticks: number }[] {
  try {
    const status = readFileSync(`/proc/${process}/statm`, 'utf8').split(' ');
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    const children = readdirSync(`/proc/${process}/task`).flatMap((task) =>
      readFileSync(`/proc/${process}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return [
      { bytes: Number(status[1]) * 4096, ticks: Number(stat[11]) + Number(stat[12]) },
      ...children.flatMap((child) => treeOf(Number(child))),
    ];
  } catch {
    return [];
  }
}

function hashOf(folder: string): { hash: string; files: number } {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(name.slice(folder.length)).update(readFileSync(name));
  return { hash: hash.digest('hex'), files: names.length };
}
