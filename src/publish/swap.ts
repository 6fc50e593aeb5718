/** Puts a release in place so that there is always a whole one, before or after. */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Moves `staging` to `target`; if that fails, or was cut short the last time, `target` is the old one. What of an older
 * release cannot be removed is left beside it, and named.
 */
export async function swap(staging: string, target: string): Promise<string | undefined> {
  const fresh = `${target}.new`;
  if (existsSync(`${target}.old`) && !existsSync(target)) await rename(`${target}.old`, target);
  const left = await removeIfAble(`${target}.old`);
  const old = left ? freeName(left) : `${target}.old`;
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
  return (await removeIfAble(old)) ?? left;
}

/** The folder, if it is still there: somebody made a part of it read-only. */
const removeIfAble = (folder: string): Promise<string | undefined> =>
  remove(folder).then(
    () => undefined,
    () => folder,
  );

const freeName = (folder: string, number = 2): string =>
  existsSync(`${folder}-${number}`) ? freeName(folder, number + 1) : `${folder}-${number}`;

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
