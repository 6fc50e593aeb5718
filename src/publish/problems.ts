/** Everything wrong with a content folder, in one run. */
import { addressProblems } from '../addresses/address-problems.ts';
import { publishedProblems } from '../addresses/published-problems.ts';
import { now } from '../clock.ts';
import { datesHaveCome } from '../record/checks/dates/dates-have-come.ts';
import { check } from '../record/checks/index.ts';
import { settled } from '../record/held-back.ts';
import type { Kinds } from '../record/kinds/kind.ts';
import { type Finding, inOrder, type Problem } from '../record/problem.ts';
import { type Reading, read } from '../record/read/read.ts';
import { heldBackProblems } from './astro/held-back.ts';
import { listProblems } from './list-problems.ts';
import { pictureProblems } from './pictures/picture-problems.ts';

/** The problems of a content folder that is read once. */
export function problemsIn(
  folder: string,
  today?: string,
  kinds?: Kinds,
): { problems: Problem[]; reading: Reading } {
  const reading = read(folder, kinds);
  return { problems: problemsOf(reading, today), reading };
}

/**
 * The problems of the files, of what stands between them and of what was published, each file's by line and column; with
 * `today`, also days that have not come.
 */
export function problemsOf(reading: Reading, today?: string): Problem[] {
  const findings = [
    ...check(reading.dossier, reading),
    ...(today ? datesHaveCome(reading.dossier, today, reading.kinds) : []).map((finding) => ({
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
    ...pictureProblems(reading),
    ...addressProblems(reading, settled(reading.dossier), reading),
    ...publishedProblems(reading),
    ...listProblems(reading),
    ...heldBackProblems(reading, now()),
  ];
  return slipsFirst(reading.problems, withoutEchoes([...between, ...published], reading.problems));
}

/**
 * Files that cannot be read as they are come first, and what is wrong with them before what follows from it; then all
 * others by name.
 */
function slipsFirst(slips: readonly Problem[], others: readonly Problem[]): Problem[] {
  const files = new Set(slips.map(({ place }) => place.file));
  const [after, rest] = [true, false].map((isAfter) =>
    inOrder(others.filter(({ place }) => files.has(place.file) === isAfter)),
  );
  return [
    ...[...Map.groupBy(inOrder(slips), ({ place }) => place.file)].flatMap(([file, own]) => [
      ...own,
      ...(after ?? []).filter(({ place }) => place.file === file),
    ]),
    ...(rest ?? []),
  ];
}

/** What follows from a slip in the same file: the record differs from what was published, or compared, because of it. */
function withoutEchoes(all: readonly Problem[], slips: readonly Problem[]): Problem[] {
  const filesWith = (isSlip: (rule: string) => boolean) =>
    new Set([...slips, ...all].filter(({ rule }) => isSlip(rule)).map(({ place }) => place.file));
  const changed = filesWith((rule) => rule !== 'changes-are-told');
  const unresolved = filesWith((rule) => rule === 'ids-resolve');
  return all.filter(
    ({ rule, place: { file } }) =>
      !(rule === 'changes-are-told' && changed.has(file)) &&
      !(rule === 'comparisons-hold' && unresolved.has(file)),
  );
}
