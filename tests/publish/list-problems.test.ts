import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { problemsIn } from '../../src/publish/problems.ts';
import { wordProblem } from '../../src/record/problem.ts';

let folder: string;
beforeEach(() => {
  folder = relative('.', mkdtempSync(join(tmpdir(), 'lists-')));
  cpSync('tests/site/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = (file: string, change: (text: string) => string): string[] => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return problemsIn(folder).problems.map((problem) =>
    wordProblem(problem).replaceAll(`${folder}/`, ''),
  );
};

describe('the front page', () => {
  test('an id that is misspelt', () => {
    expect(found('front.yaml', (text) => text.replace('ada-example', 'ada-exmple'))).toEqual([
      'front.yaml:4:9  ids-resolve  person "ada-exmple" names nothing in content/people  → Did you mean "ada-example"?',
    ]);
  });

  test('a field that is left out', () => {
    expect(found('front.yaml', (text) => text.replace(/^person.*\n/m, ''))).toEqual([]);
  });
});

describe('navigation', () => {
  test.each([
    [
      'a link to no page',
      'path: /claims/',
      'path: /clams/',
      'navigation.yaml:19:11  navigation-leads-somewhere  a link to "/clams/", which is no page of this site  → Did you mean "/claims/"?',
    ],
    [
      'an address of somebody else',
      'path: /claims/',
      'path: https://library.example/',
      'navigation.yaml:19:11  lists-keep-their-form  record.1.path "https://library.example/" is no address of this site  → It begins and ends with a slash, as /claims/.',
    ],
    [
      'a name that is missing',
      'name: Claims\n    path',
      'path',
      'navigation.yaml:18:5  lists-keep-their-form  "record.1.name" is missing  → Add "name:" and its value.',
    ],
    [
      'a group nobody knows',
      '\ntools:',
      '\ntols:',
      'navigation.yaml:36:1  lists-keep-their-form  "tols" is no field of this record  → Did you mean "tools"?',
    ],
    [
      'words in quotation marks',
      'name: Claims',
      'name: The claims, "every one of them"',
      'navigation.yaml:18:11  quotation-marks-are-checked  words in quotation marks that were not compared: every one of them  → Say it in your own words.',
    ],
    [
      'what is no YAML',
      'name: Claims',
      'name: Claims: all',
      expect.stringMatching(/^navigation\.yaml:18:\d+ {2}yaml-is-well-formed {2}a line that is no/),
    ],
  ])('is reported for %s, with its line', (_name, from, to, line) => {
    expect(found('navigation.yaml', (text) => text.replace(from, to))).toEqual([line]);
  });

  test('may lead to a claim on its page', () => {
    const to = '/claims/#ts-01';
    expect(found('navigation.yaml', (text) => text.replace('/claims/', to))).toEqual([]);
  });
});

describe('subjects', () => {
  test('are asked of every claim', () => {
    expect(found('subjects.yaml', (text) => text.replace('letters: ts', 'letters: tss'))).toEqual(
      ['ts-01', 'ts-02-reply', 'ts-02'].map(
        (id) =>
          `claims/${id}.yaml:1:1  claims-have-a-subject  "ts", with which its id begins, is no subject  → Add it to subjects.yaml, or begin the name of the file with one of: tss.`,
      ),
    );
  });

  test('are told when one stands twice', () => {
    expect(
      found('subjects.yaml', (text) => `${text}  - letters: ts\n    heading: Forks\n`),
    ).toEqual([
      'subjects.yaml:4:14  subjects-differ  "ts" for a second time  → Take one of the two out.',
    ]);
  });
});

test('a folder without lists is asked for none', () => {
  for (const list of ['navigation', 'subjects']) rmSync(join(folder, `${list}.yaml`));
  expect(problemsIn(folder).problems).toEqual([]);
});

describe('synonyms', () => {
  test.each([
    [
      'a word in two groups',
      'board,',
      'cutlery,',
      'synonyms.yaml:5:13  synonyms-differ  "cutlery" for a second time  → Take one of the two out, or make the two groups one.',
    ],
    [
      'a word alone',
      'board, the committee',
      'board',
      'synonyms.yaml:5:12  lists-keep-their-form  synonyms.1.words is one word  → Name what is the same, or take it out.',
    ],
    [
      'a capital letter',
      'cutlery',
      'Cutlery',
      'synonyms.yaml:4:13  lists-keep-their-form  synonyms.0.words.0 "Cutlery" is no word in small letters  → Write it as somebody types it, as kids.',
    ],
  ])('have a fault: %s', (_, right, wrong, problem) => {
    expect(found('synonyms.yaml', (text) => text.replace(right, wrong))).toEqual([problem]);
  });
});
