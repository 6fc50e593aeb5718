import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { optionsIn, usage } from '../../../src/desk/checking/options.ts';

const work = relative('.', mkdtempSync(join(tmpdir(), 'options-')));
const content = join(work, 'content');
mkdirSync(join(content, 'claims'), { recursive: true });
writeFileSync(join(content, 'claims/ts-01.yaml'), '');
writeFileSync(join(work, 'other.yaml'), '');
afterAll(() => rmSync(work, { recursive: true }));

const plain = { folder: content, format: 'text', watch: false };

describe('the check', () => {
  test.each<[string[], object | undefined]>([
    [[], plain],
    [[content], plain],
    [['--watch'], { ...plain, watch: true }],
    [['-w', '--format', 'json'], { ...plain, watch: true, format: 'json' }],
    [['-f', 'github'], { ...plain, format: 'github' }],
    [['claims'], { ...plain, part: join(content, 'claims') }],
    [['claims/ts-01.yaml'], { ...plain, part: join(content, 'claims/ts-01.yaml') }],
    [[join(content, 'claims')], { ...plain, part: join(content, 'claims') }],
    [[work], { ...plain, folder: work }],
    [['--help'], undefined],
    [['-h', '--format', 'spoons'], undefined],
  ])('understands %j', (args, expected) => {
    expect(optionsIn(args, content)).toEqual(expected);
  });

  test.each<[string[], string]>([
    [['--format', 'jsno'], '"jsno" is no form in which problems are told. Did you mean "json"?'],
    [['--format', 'spoon-shaped'], 'Write one of: text, json, github.'],
    [['--format', 'constructor'], '"constructor" is no form'],
    [['one', 'two'], `Name one file or folder, or none. ${usage}`],
    [['--wtach'], `Unknown option '--wtach'. ${usage}`],
    [
      ['calims'],
      `There is no folder "calims", and no file of that name. Did you mean "${join(content, 'claims')}"?`,
    ],
    [['claims/ts-1.yaml'], `Did you mean "${join(content, 'claims/ts-01.yaml')}"?`],
    [['spoons-and-forks/one'], 'Name one of content, as content/claims.'],
    [
      [join(work, 'other.yaml')],
      `"${join(work, 'other.yaml')}" does not lie in ${content}, and is not looked at.`,
    ],
  ])('says what is wrong with %j', (args, expected) => {
    expect(optionsIn(args, content)).toContain(expected);
  });

  test('is run where there is content', () => {
    expect(optionsIn([], join(work, 'nowhere'))).toMatch(
      /^There is no folder ".*nowhere"\. Run the check/,
    );
  });
});
