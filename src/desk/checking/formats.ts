/** How problems are told: to an editor, to a program, and to GitHub, which shows them beside the lines of a change. */
import { type Place, type Problem, wordProblem } from '../../record/problem.ts';
import type { Outcome } from './outcome.ts';

/** The name of a way to tell them. */
export type Format = 'text' | 'json' | 'github';

export const formats: Record<Format, (outcome: Outcome) => string> = { text, json, github };

const count = (amount: number, noun: string): string =>
  `${amount} ${noun}${amount === 1 ? '' : 's'}`;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

function text(outcome: Outcome): string {
  return [
    ...outcome.problems.map(wordProblem),
    ...outcome.warnings.map(wordProblem),
    ...outcome.measures.map(
      ({ file, words, sentences, grade, standfirst, readings, crowded }) =>
        `${file}  ${number.format(words)} words of our own in ${number.format(sentences)} sentences, ${number.format(words / sentences)} a sentence; grade ${number.format(grade)}; standfirst of ${standfirst.words}; ${count(readings.length, 'sentence')} on our own reading; ${count(crowded.length, 'sentence')} with more than one mark`,
    ),
    closing(outcome),
  ].join('\n');
}

/** The last line: how it stands. */
export function closing({ problems, warnings, records, elsewhere }: Outcome): string {
  const files = new Set(problems.map(({ place }) => place.file)).size;
  const also = warnings.length === 0 ? '' : ` ${count(warnings.length, 'warning')}.`;
  const others = elsewhere === 0 ? '' : ` In other files: ${count(elsewhere, 'problem')}.`;
  return problems.length === 0
    ? `${count(records, 'record')} and texts, no problem.${also}${others}`
    : `\n${count(problems.length, 'problem')} in ${count(files, 'file')}. Nothing is published until they are mended.${also}${others}`;
}

/** One object: problems and warnings with place, rule, finding and remedy, and the numbers of the last line. */
function json({ problems, warnings, records, elsewhere }: Outcome): string {
  const plain = ({ rule, place, found, remedy, beside }: Problem) => ({
    ...place,
    rule,
    found,
    remedy,
    ...(beside && { beside }),
  });
  return JSON.stringify({
    problems: problems.map(plain),
    warnings: warnings.map(plain),
    records,
    elsewhere,
  });
}

/** Workflow commands (GitHub Docs, "Workflow commands for GitHub Actions"), then the last line. */
function github(outcome: Outcome): string {
  const command = (level: 'error' | 'warning') => (problem: Problem) => {
    const { rule, place, found, remedy, beside } = problem;
    const other = beside ? ` (the record: ${words(beside)})` : '';
    return `::${level} file=${property(place.file)},line=${place.line},col=${place.column},title=${property(rule)}::${data(`${found}${other}  → ${remedy}`)}`;
  };
  return [
    ...outcome.problems.map(command('error')),
    ...outcome.warnings.map(command('warning')),
    closing(outcome).trim(),
  ].join('\n');
}

const words = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

const data = (value: string): string =>
  value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (value: string): string =>
  data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
