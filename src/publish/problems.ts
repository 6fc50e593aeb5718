/** Everything wrong with a content folder, in one run. */
import { addressProblems } from '../addresses/address-problems.ts';
import { check } from '../record/checks/index.ts';
import { inOrder, type Problem } from '../record/problem.ts';
import { type Reading, read } from '../record/read/read.ts';

/** The problems of the files, of what stands between them and of what was published, by file, line and column. */
export function problemsIn(folder: string): { problems: Problem[]; reading: Reading } {
  const reading = read(folder);
  const between = check(reading.dossier).map(({ rule, spot, found, remedy, beside }) => ({
    rule,
    place: reading.place(spot),
    found,
    remedy,
    ...(beside && { beside: reading.place(beside) }),
  }));
  const published = addressProblems(folder, reading.dossier);
  return { problems: inOrder([...reading.problems, ...between, ...published]), reading };
}
