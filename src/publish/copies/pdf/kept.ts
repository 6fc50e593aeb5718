/** Prints of earlier builds, each under a digest of all that went into it: what has not changed is not printed again. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { now } from '../../../clock.ts';
import type { Pdf } from './finish.ts';

// For every build here: what a name stands for is the same in all.
const folder = '.build/prints';

/** How many stay: those of some six releases. */
const most = 48;

/** The name of a print, by what goes into it and by how it is made here. */
export async function nameOf(...parts: readonly string[]): Promise<string> {
  const digest = createHash('sha256');
  const here = new URL('./', import.meta.url);
  const modules = (await readdir(here)).filter((file) => file.endsWith('.ts')).sort();
  const how = await Promise.all(modules.map((module) => readFile(new URL(module, here), 'utf8')));
  for (const part of [...how, ...parts]) digest.update(part).update('\0');
  return digest.digest('hex').slice(0, 32);
}

/** The print of a name, if it was kept. */
export async function kept(name: string): Promise<Pdf | undefined> {
  const file = (await readdir(folder).catch(() => [])).find((each) => each.startsWith(name));
  if (!file) return undefined;
  const path = join(folder, file);
  await utimes(path, now(), now());
  return { bytes: await readFile(path), pages: Number(/-(\d+)\.pdf$/.exec(file)?.[1]) };
}

/** Keeps a print, whole or not at all. */
export async function keep(name: string, { bytes, pages }: Pdf): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}-${pages}.pdf`);
  await writeFile(`${path}.${process.pid}`, bytes);
  await rename(`${path}.${process.pid}`, path);
}

/** Takes away those that were asked for longest ago; another build may be doing the same. */
export async function forget(): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  const dated = await Promise.all(
    files.map(async (file) => {
      const path = join(folder, file);
      return {
        path,
        at: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  for (const { path } of dated.sort((a, b) => b.at - a.at).slice(most))
    await rm(path, { force: true });
}
