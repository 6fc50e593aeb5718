/** Makes slips in a copy of a content folder, one after another, and asks the check where each is. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { problemsOf } from '../../../src/publish/problems.ts';
import { type Problem, wordProblem } from '../../../src/record/problem.ts';
import { reader } from '../../../src/record/read/read.ts';
import { chance } from '../../chance.ts';
import { type Slip, slipIn } from './slips.ts';

export interface Told {
  readonly slip: Slip;
  readonly was: string;
  /** The first line that the check prints, if it prints any. */
  readonly first: string | undefined;
  /** Whether that is the line of the slip, or the next. */
  readonly isThere: boolean;
  /** Whether any line of the check is. */
  readonly isTold: boolean;
  readonly milliseconds: number;
}

/** The same slips for the same seed; the copy is read once, then each file that changes. */
export function* slipsTold(folder: string, seed: number, amount: number): Generator<Told> {
  const copy = join(mkdtempSync(join(tmpdir(), 'slips-')), 'content');
  cpSync(folder, copy, { recursive: true });
  try {
    const random = chance(seed);
    const names = readdirSync(copy, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\/.*\.(?:yaml|mdx)$/.test(name))
      .sort();
    const files = new Map(names.map((name) => [name, readFileSync(join(copy, name), 'utf8')]));
    const all = reader(copy);
    const before = problemsOf(all.reading());
    if (before[0])
      throw new Error(`The content is at fault before any slip: ${wordProblem(before[0])}`);
    for (let count = 0; count < amount; count++) {
      const slip = slipIn(files, random);
      writeFileSync(join(copy, slip.file), slip.text);
      const begun = performance.now();
      const problems = problemsOf(all.reading());
      const milliseconds = performance.now() - begun;
      const was = files.get(slip.file) ?? '';
      writeFileSync(join(copy, slip.file), was);
      const own = relative('.', join(copy, slip.file));
      const isAt = ({ place }: Problem) =>
        place.file === own && (place.line === slip.line || place.line === slip.line + 1);
      const [first] = problems;
      yield {
        slip,
        was: was.split('\n')[slip.line - 1] ?? '',
        first: first && wordProblem(first).replace(relative('.', copy), 'content'),
        isThere: first !== undefined && isAt(first),
        isTold: problems.some(isAt),
        milliseconds,
      };
    }
  } finally {
    rmSync(join(copy, '..'), { recursive: true });
  }
}
