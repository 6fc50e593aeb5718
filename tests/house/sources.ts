/** The project's own files, for the rules of the house. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface SourceFile {
  /** From the top of the project. */
  readonly path: string;
  readonly text: string;
}

/** Every file that git knows or would, below the given folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', ...folders], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
