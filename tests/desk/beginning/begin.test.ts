import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rulesOfListing } from '../../../src/addresses/address-problems.ts';
import { answersIn } from '../../../src/desk/beginning/answers.ts';
import { begin, missing } from '../../../src/desk/beginning/begin.ts';
import type { Asker, Question } from '../../../src/desk/beginning/questions.ts';
import { problemsIn } from '../../../src/publish/problems.ts';
import { type Kind, kinds } from '../../../src/record/kinds/index.ts';
import type { AnyKind } from '../../../src/record/kinds/kind.ts';
import { wordProblem } from '../../../src/record/problem.ts';
import { read } from '../../../src/record/read/read.ts';
import { likeThatOfTheSite } from './like-that-of-the-site.ts';
import { given, type Typed, typed } from './records.ts';

const today = '2026-11-28';
let folder: string;
beforeEach(() => {
  folder = relative('.', mkdtempSync(join(tmpdir(), 'begun-')));
  cpSync('tests/site/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const beginning = (name: Kind, id: string, given = {}) => ({
  folder,
  name,
  id,
  kind: kinds[name] as AnyKind,
  dossier: read(folder).dossier,
  today,
  given,
});

/** Types what is given for a field, each once; presses Enter for everything else, and for what is offered. */
function editor(typed: Typed, repairs: readonly string[] = []) {
  const left = new Map(Object.entries(typed));
  const toRepair = [...repairs];
  const asked: Question[] = [];
  const said: string[] = [];
  const asker: Asker = {
    say: (line) => said.push(line),
    async ask(question) {
      asked.push(question);
      if (question.path.length === 0) {
        for (const [field, answer] of Object.entries(typed)) left.set(field, answer);
        return toRepair.shift();
      }
      const field = question.path.filter((key) => !/^\d+$/.test(key)).join('.');
      const answer = left.get(field) ?? question.initial;
      left.delete(field);
      if (question.mustBeThere && answer === undefined) throw new Error(`No answer to ${field}`);
      const values = question.options?.map(({ value }) => value);
      if (answer !== undefined && values && !values.includes(answer))
        throw new Error(`${answer} is not offered for ${field}: ${values}`);
      return answer;
    },
  };
  return { asker, asked, said };
}

const wrong = (): string[] =>
  problemsIn(folder, today)
    .problems.filter(({ rule }) => !rulesOfListing.includes(rule))
    .map(wordProblem);

describe('a record that is begun by asking passes the check', () => {
  test.each(Object.entries(typed))('%s', async (name, { id, answers, repairs = [] }) => {
    const { asker } = name === 'discrepancies' ? twoAccounts(answers) : editor(answers, repairs);
    const { file, problems } = await begin(beginning(name as Kind, id), asker);
    expect(problems).toEqual([]);
    expect(wrong()).toEqual([]);
    expect(file).toBe(`${folder}/${name}/${id}.${kinds[name as Kind].file}`);
  });
});

/** A list that has to hold two is asked for twice. */
function twoAccounts(answers: Typed) {
  const { asker, ...rest } = editor(answers);
  const ask: Asker['ask'] = async (question) =>
    question.path.at(-1) === 'says'
      ? `Somebody, as ${question.path[1]} has it.`
      : asker.ask(question);
  return { asker: { ...asker, ask }, ...rest };
}

describe('a record that is begun by what is given passes the check', () => {
  test.each(Object.entries(given))('%s', async (name, args) => {
    const kind = kinds[name as Kind] as AnyKind;
    const answers = answersIn(kind, args);
    if (typeof answers === 'string') throw new Error(answers);
    expect(missing({ kind, given: answers })).toEqual([]);
    const { problems } = await begin(beginning(name as Kind, typed[name as Kind].id, answers));
    expect(problems.map(wordProblem)).toEqual([]);
    expect(wrong()).toEqual([]);
  });
});

describe('a record of which no test says how it is begun is begun like one of the invented site:', () => {
  test.each(['terms', 'events', 'organisations', 'claims'] as const)('%s', async (name) => {
    const { typed: like, given: args } = likeThatOfTheSite(name);
    const { asker } = editor(like.answers);
    expect((await begin(beginning(name, like.id), asker)).problems).toEqual([]);
    const answers = answersIn(kinds[name] as AnyKind, args);
    if (typeof answers === 'string') throw new Error(answers);
    const { problems } = await begin(beginning(name, `${like.id}-2`, answers));
    expect(problems.map(wordProblem)).toEqual([]);
  });
});

test('an editor is asked for what must be there, in the words of the kind, and for nothing else', async () => {
  const { asker, asked } = editor(typed.claims.answers);
  await begin(beginning('claims', 'ts-09'), asker);
  expect(asked.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['statement', 'The statement.'],
    ['kind', 'What sort of statement it is.'],
    [
      'status',
      'How it stands: found by an inquiry, reported, alleged, denied, disputed between sources, or superseded.',
    ],
    ['says', 'Who says so.'],
    ['sources.0.source', 'The source that supports it.'],
    ['sources', 'What supports it. Add another?'],
    ['confidence', 'How sure we are, by what was read.'],
  ]);
});

test('ids are offered, and what does not fit is said and asked for again', async () => {
  const { asker, asked, said } = editor({ ...typed.events.answers, date: 'in spring' });
  const ask: Asker['ask'] = (question) =>
    said.length > 0 && question.path[0] === 'date'
      ? Promise.resolve('2001-06')
      : asker.ask(question);
  await begin(beginning('events', 'e-2001-06'), { ...asker, ask });
  expect(said).toEqual([
    'date "in spring" is not a date  → Write 2022, 2022-06, 2022-06-22 or about 2022.',
  ]);
  expect(asked.find(({ path }) => path[0] === 'sources')?.options).toContainEqual({
    value: 'hall-minutes-2001',
  });
  expect(wrong()).toEqual([]);
});

test('what the check has against a record is told, and the field in which it stands is offered', async () => {
  const { asker, asked, said } = editor({ ...typed.claims.answers, says: 'The "Committee"' }, [
    'says',
  ]);
  const ask: Asker['ask'] = (question) =>
    said.length > 0 && question.path[0] === 'says'
      ? Promise.resolve('The Committee')
      : asker.ask(question);
  const { problems } = await begin(beginning('claims', 'ts-09'), { ...asker, ask });
  expect(said).toEqual([expect.stringContaining('quotation-marks-are-checked')]);
  expect(asked.find(({ path }) => path.length === 0)?.initial).toBe('says');
  expect(problems).toEqual([]);
});

test('words that a program has yet to compare are begun, and say so', async () => {
  const args = given.quotes.map((arg) => arg.replace('by: eye', 'by: program'));
  const answers = answersIn(kinds.quotes as unknown as AnyKind, args);
  const { problems, file } = await begin(
    beginning('quotes', 'hall-minutes-2001/polished', answers as object),
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['comparisons-hold']);
  expect(readFileSync(file, 'utf8')).not.toContain('\n  fingerprint:');
});

test('an id that looks like a number stays as it was typed; a list of them may be one option', () => {
  const given = (...args: string[]) => answersIn(kinds.claims as unknown as AnyKind, args);
  expect(given('--quotes', '1999')).toEqual({ quotes: ['1999'] });
  expect(given('--quotes', '[minutes/spoons, minutes/tea]')).toEqual({
    quotes: ['minutes/spoons', 'minutes/tea'],
  });
});

describe('what was given wrongly is told in a sentence:', () => {
  const claim = kinds.claims as unknown as AnyKind;
  test.each([
    [['--statment=x'], '"--statment" is no field of claim. Did you mean "statement"?'],
    [['--says'], '--says has no value.'],
    [
      ['--says=a', 'b'],
      '"b" belongs to no field; put a value of several words between quotation marks.',
    ],
    [['--sources={source'], expect.stringMatching(/^--sources is no YAML/)],
  ])('%s', (args, sentence) => {
    expect(answersIn(claim, args)).toEqual(sentence);
  });

  test('and what is missing, in the words of the kind', () => {
    expect(missing({ kind: claim, given: { statement: 'x' } })).toContain('--says  Who says so.');
  });
});
