/** What an editor should look at again, though nothing is held back for it: spelling, hard sentences, length, confidence. */
import { strangeYears } from '../../record/checks/texts/claims-keep-their-figures.ts';
import { type ContentFiles, wordsFile } from '../../record/content-files.ts';
import { type Finding, inOrder, type Problem } from '../../record/problem.ts';
import type { Reading } from '../../record/read/read.ts';
import { series } from '../../record/views/articles/series.ts';
import { unearnedConfidence } from '../confidence.ts';
import { knownNames } from './known-names.ts';
import { type Measure, measure } from './readability.ts';
import { speller } from './speller.ts';
import { noteOnReading, type Telling, telling } from './telling.ts';
import { wordsAreSpelt } from './words-are-spelt.ts';

/** A long read has at least so many words of our own. */
const least = 1100;

/** A standfirst is read alone: one sentence, and no longer than this. */
const longestStandfirst = 30;

/** How often an article may speak of our own reading outside its note; more, and the checking hides the story. */
const mostReadings = 3;

export interface Warnings {
  readonly warnings: readonly Problem[];
  /** Of each article by its id, in the order of the series. */
  readonly measures: ReadonlyMap<string, Measure & Telling>;
}

/** All warnings on a content folder that was read, by file, line and column. */
export function warningsOn(reading: Reading): Warnings {
  const { dossier } = reading;
  const measures = new Map(
    series(dossier).map((article) => [article.id, { ...measure(article), ...telling(article) }]),
  );
  const findings: (Finding & { rule: string })[] = [
    ...wordsAreSpelt(dossier, speller([...projectWords(reading), ...knownNames(dossier)])).map(
      (finding) => ({ rule: 'words-are-spelt', ...finding }),
    ),
    ...strangeYears(dossier).map((finding) => ({ rule: 'claims-keep-their-years', ...finding })),
    ...unearnedConfidence(dossier).map((finding) => ({ rule: 'confidence-is-earned', ...finding })),
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
    ...[...measures].flatMap(([id, told]) => warningsOnTelling(id, told)),
  ];
  const warnings = findings.map(({ spot, rule, found, remedy }) => ({
    rule,
    place: reading.place(spot),
    found,
    remedy,
  }));
  return { warnings: inOrder(warnings), measures };
}

function warningsOnTelling(id: string, told: Telling): (Finding & { rule: string })[] {
  const { words, sentences } = told.standfirst;
  const at = (point: NonNullable<Finding['spot']['at']>) => ({
    kind: 'articles' as const,
    id,
    at: point,
  });
  return [
    ...(sentences <= 1 && words <= longestStandfirst
      ? []
      : [
          {
            rule: 'standfirsts-are-one-sentence',
            spot: at(['standfirst']),
            found: `a standfirst of ${words} words in ${sentences} sentences`,
            remedy: `Make it one sentence of at most ${longestStandfirst} words; it is read alone.`,
          },
        ]),
    ...told.crowded.map((sentence) => ({
      rule: 'sentences-bear-one-mark',
      spot: at(sentence.at),
      found: `a sentence with ${sentence.marks} statement marks`,
      remedy: 'Leave one <Claim> in it, or make two sentences of it.',
    })),
    ...(told.readings.length <= mostReadings ? [] : told.readings).map((sentence) => ({
      rule: 'readings-are-told-in-the-note',
      spot: at(sentence.at),
      found: `one of ${told.readings.length} sentences about our own reading`,
      remedy: `Move it to “${noteOnReading}”; at most ${mostReadings} stand outside it.`,
    })),
    ...told.bareNegatives.map((sentence) => ({
      rule: 'negatives-name-what-was-read',
      spot: at(sentence.at),
      found: `an absence, "${sentence.words}", without what was read`,
      remedy: 'Say in which pages or copies, and when they were read, or leave it out.',
    })),
  ];
}

/** The words of the project's own list, one a line; an empty list if there is none. */
const projectWords = (files: ContentFiles): string[] =>
  files.text(wordsFile)?.split('\n').filter(Boolean) ?? [];
