/** Puts a release in place so that there is always a whole one, before or after. */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Moves `staging` to `target`; if that fails, or was cut short the last time, `target` is the old one. */
export async function swap(staging: string, target: string): Promise<void> {
  const [fresh, old] = [`${target}.new`, `${target}.old`];
  if (existsSync(old) && !existsSync(target)) await rename(old, target);
  await remove(old);
  await remove(fresh);
  await mkdir(dirname(target), { recursive: true });
  await move(staging, fresh);
  if (existsSync(target)) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    throw error;
  }
  await remove(old);
}

/** Only a rename within one disk is atomic, so a folder of another disk is first copied beside its place. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    await remove(from);
  }
}

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
