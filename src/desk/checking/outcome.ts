/** What the check finds in a content folder, or in a part of it. */
import { problemsOf } from '../../publish/problems.ts';
import type { Problem } from '../../record/problem.ts';
import type { Reading } from '../../record/read/read.ts';
import type { Measure } from '../language/readability.ts';
import type { Telling } from '../language/telling.ts';
import { warningsOn } from '../language/warnings.ts';

export interface Outcome {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Of each long read that has words, its file and its measures. */
  readonly measures: readonly (Measure & Telling & { readonly file: string })[];
  /** How many records and texts the part has. */
  readonly records: number;
  /** How many problems are in other parts, and are not told. */
  readonly elsewhere: number;
  readonly reading: Reading;
}

/** Looks over what was read, as it is on a day: all of it, or the file or folder that is named. */
export function outcomeOf(reading: Reading, today: string, part?: string): Outcome {
  const all = problemsOf(reading, today);
  const { warnings, measures } = warningsOn(reading);
  const isIn = (file: string): boolean =>
    part === undefined || file === part || file.startsWith(`${part}/`);
  const problems = all.filter(({ place }) => isIn(place.file));
  const files = Object.entries(reading.dossier).flatMap(([kind, table]) =>
    [...table.keys()].map(
      (id) => reading.place({ kind: kind as keyof typeof reading.dossier, id }).file,
    ),
  );
  return {
    problems,
    warnings: warnings.filter(({ place }) => isIn(place.file)),
    measures: [...measures]
      .map(([id, measure]) => ({ ...measure, file: reading.place({ kind: 'articles', id }).file }))
      .filter(({ file, words }) => words > 0 && isIn(file)),
    records: files.filter(isIn).length,
    elsewhere: all.length - problems.length,
    reading,
  };
}
