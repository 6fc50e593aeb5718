/** Everything wrong with a content folder, in one run. */
import { addressProblems } from '../addresses/address-problems.ts';
import { publishedProblems } from '../addresses/published-problems.ts';
import { check } from '../record/checks/index.ts';
import { datesHaveCome } from '../record/checks/records/dates-have-come.ts';
import { type Finding, inOrder, type Problem } from '../record/problem.ts';
import { type Reading, read } from '../record/read/read.ts';

/**
 * The problems of the files, of what stands between them and of what was published, by file, line and column; with
 * `today`, also days that have not come.
 */
export function problemsIn(
  folder: string,
  today?: string,
): { problems: Problem[]; reading: Reading } {
  const reading = read(folder);
  const findings = [
    ...check(reading.dossier),
    ...(today ? datesHaveCome(reading.dossier, today) : []).map((finding) => ({
      rule: 'dates-have-come',
      ...finding,
    })),
  ];
  const between = findings.map(
    ({ rule, spot, found, remedy, beside }: Finding & { rule: string }) => ({
      rule,
      place: reading.place(spot),
      found,
      remedy,
      ...(beside && { beside: reading.place(beside) }),
    }),
  );
  const published = [
    ...addressProblems(folder, reading.dossier),
    ...publishedProblems(folder, reading),
  ];
  return { problems: inOrder([...reading.problems, ...between, ...published]), reading };
}
