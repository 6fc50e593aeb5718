/** What was published is as it was, or a correction says what changed. */
import { join, relative, sep } from 'node:path';
import { publishedFile } from '../record/content-files.ts';
import type { Dossier } from '../record/dossier.ts';
import { settled } from '../record/held-back.ts';
import type { Kind } from '../record/kinds/index.ts';
import type { Finding, Problem } from '../record/problem.ts';
import type { Reading } from '../record/read/read.ts';
import { few } from './address-problems.ts';
import { type Published, type PublishedFile, publishedOf, readPublished } from './published.ts';

/** The problems of a content folder with what was published; none where nothing is held. */
export function publishedProblems(reading: Reading): Problem[] {
  const { place } = reading;
  const dossier = settled(reading.dossier);
  const published = readPublished(reading);
  if (!published) return [];
  const file = relative('.', join(reading.folder, publishedFile)).split(sep).join('/');
  const due = notEntered(dossier, published);
  const left = gone({ ...reading, dossier }, published);
  return [
    ...published.strays.map((line) => ({
      rule: 'published-is-well-formed',
      place: { file, line, column: 1 },
      found: 'a line that holds no record',
      remedy: 'Take it out; then run npm run addresses.',
    })),
    ...changes(dossier, published).map(({ spot, found, remedy }) => ({
      rule: 'changes-are-told',
      place: place(spot),
      found,
      remedy,
    })),
    ...[
      ...(due.length > 0 ? [`${few(due)} not entered yet`] : []),
      ...(left.length > 0 ? [`${few(left)} no longer there`] : []),
    ].map((found) => ({
      rule: 'published-is-entered',
      place: { file, line: 1, column: 1 },
      found,
      remedy: 'Run npm run addresses, and commit the file with the rest.',
    })),
  ];
}

/** Every record that differs from what was published, though no new correction says so. */
export function changes(dossier: Dossier, { records }: PublishedFile): Finding[] {
  return [...publishedOf(dossier)].flatMap(([name, now]) => {
    const before = records.get(name) ?? [];
    const spot = spotOf(name);
    const most = Math.max(0, ...before.map(({ corrections }) => corrections));
    if (now.corrections < most)
      return [
        {
          spot,
          found: `${most - now.corrections} of ${most} corrections is gone from ${name}`,
          remedy: 'Bring it back: a correction is part of what was published.',
        },
      ];
    if (before.length === 0 || now.corrections > most || isAsBefore(now, before)) return [];
    return [
      {
        spot,
        found: `${name} was published otherwise`,
        remedy:
          'Put it back; or say under "corrections:" what was wrong and what is right, or what was added, then run npm run addresses.',
      },
    ];
  });
}

/** Records that are new, or bear a new correction. */
const notEntered = (dossier: Dossier, { records }: PublishedFile): string[] =>
  [...publishedOf(dossier)].flatMap(([name, now]) => {
    const before = records.get(name) ?? [];
    const corrected = before.every(({ corrections }) => corrections < now.corrections);
    return corrected ? [name] : [];
  });

/** Records that are held and lie nowhere: what was removed is told by its departure, and may have to be forgotten. */
const gone = ({ dossier, isBroken }: Reading, { records }: PublishedFile): string[] =>
  [...records.keys()].filter((name) => {
    const { kind, id } = spotOf(name);
    return !dossier[kind]?.has(id) && !isBroken(kind, id);
  });

function spotOf(name: string): { kind: Kind; id: string } {
  const slash = name.indexOf('/');
  return { kind: name.slice(0, slash) as Kind, id: name.slice(slash + 1) };
}

const isAsBefore = (now: Published, before: readonly Published[]): boolean =>
  before.some(({ digest }) => digest === now.digest);
