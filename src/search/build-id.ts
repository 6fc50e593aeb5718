/** Under which name a build's search index lies, so that an open page never meets another build's index. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The site's own code: another code may write another index of the same content. */
const code = ['src', 'package-lock.json'];

/** Ten hexadecimal digits that change with the digest of the content and any file of the code: known before anything is rendered. */
export function buildId(content: string): string {
  const hash = createHash('sha256').update(content);
  for (const root of code) {
    for (const file of filesBelow(root)) {
      const bytes = readFileSync(file === '' ? root : join(root, file));
      hash.update(`${file}\0${bytes.length}\0`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 10);
}

/** The paths of all files below a folder, sorted by code unit; an empty one for a file itself. */
function filesBelow(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    return [''];
  }
}

/** The address below which everything lies that a search of this build reads. */
export const searchFolder = (content: string): string => `/search/${buildId(content)}/`;
