/** What an editor should look at again, though nothing is held back for it: spelling, hard sentences, length. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, inOrder, type Problem } from '../dossier/problem.ts';
import type { Reading } from '../dossier/read.ts';
import { series } from '../dossier/views/series.ts';
import { knownNames } from './known-names.ts';
import { type Measure, measure } from './readability.ts';
import { speller } from './speller.ts';
import { wordsAreSpelt } from './words-are-spelt.ts';

/** A long read has at least so many words of our own. */
const least = 1500;

export interface Warnings {
  readonly warnings: readonly Problem[];
  /** Of each article by its id, in the order of the series. */
  readonly measures: ReadonlyMap<string, Measure>;
}

/** All warnings on a content folder that was read, by file, line and column. */
export function warningsOn(reading: Reading, folder: string): Warnings {
  const { dossier } = reading;
  const measures = new Map(series(dossier).map((article) => [article.id, measure(article)]));
  const findings: (Finding & { rule: string })[] = [
    ...wordsAreSpelt(dossier, speller([...projectWords(folder), ...knownNames(dossier)])).map(
      (finding) => ({ rule: 'words-are-spelt', ...finding }),
    ),
    ...[...measures].flatMap(([id, { hard }]) =>
      hard.map(({ at, words }) => ({
        rule: 'sentences-can-be-read',
        spot: { kind: 'articles' as const, id, at },
        found: `a sentence of ${words} words that is hard to read`,
        remedy: 'Make two of it, or say it in shorter words.',
      })),
    ),
    ...[...measures].flatMap(([id, { words }]) =>
      words >= least
        ? []
        : [
            {
              rule: 'long-reads-are-long',
              spot: { kind: 'articles' as const, id },
              found: `a long read with only ${words} words of our own`,
              remedy: `Bring it to ${least}; notes, quotations, boxes, tables and headings are not counted.`,
            },
          ],
    ),
  ];
  const warnings = findings.map(({ spot, rule, found, remedy }) => ({
    rule,
    place: reading.place(spot),
    found,
    remedy,
  }));
  return { warnings: inOrder(warnings), measures };
}

/** The words of the project's own list, one a line; an empty list if there is none. */
function projectWords(folder: string): string[] {
  const file = join(folder, 'words.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean) : [];
}
