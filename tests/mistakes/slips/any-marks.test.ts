import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { problemsOf } from '../../../src/publish/problems.ts';
import { reader } from '../../../src/record/read/read.ts';
import { chance } from '../../chance.ts';

const copy = join(mkdtempSync(join(tmpdir(), 'marks-')), 'content');
cpSync('tests/site/content', copy, { recursive: true });
afterAll(() => rmSync(join(copy, '..'), { recursive: true }));
const all = reader(copy);

const words = [
  'every spoon was tallied',
  'we cooked it thrice',
  'no drawer, says Zebedee,',
  '9 sixtieths',
];
const marks = `“” ‘’ "" '' „“ «» »« ‹› 「」 『』 ＂＂ ‟” ‚‘ 《》 ❝❞ ❛❜ ″″ 〝〞`.split(' ');

const source = '[@hall-minutes-2001]';
const dressed: readonly ((open: string, said: string, close: string) => string)[] = [
  (open, said, close) => `${open}${said}${close}`,
  (open, said, close) => `${open}*${said}*${close}`,
  (open, said, close) =>
    `**${open}${said.split(' ')[0]}** ${said.split(' ').slice(1).join(' ')}${close}`,
  (open, said, close) => `${open}[${said}](/method/)${close}`,
  (open, said, close) => `${open}<Term id="teaspoon-census">${said}</Term>${close}`,
  (open, said, close) =>
    `${open}_${said.split(' ')[0]}_ ${said.split(' ').slice(1).join(' ')}${close}`,
];

const article = 'articles/the-second-count.mdx';
const after = (block: (text: string) => string) => ({
  file: article,
  put: (text: string, said: string) => `${text}\n${block(said)}\n`,
});
const field = (file: string, name: string) => ({
  file,
  // In a folded block, so that the marks mean nothing to YAML.
  put: (text: string, said: string) =>
    text.replace(new RegExp(`^(\\s*(?:- )?)${name}: .*$`, 'm'), (_line, start: string) => {
      const deeper = `${start.replace('-', ' ')}  `;
      return `${start}${name}: >-\n${deeper}It was so, and ${said} was said.`;
    }),
});

/** Where a text may stand, and whether Markdown dresses it there. */
const places: Record<
  string,
  { file: string; put: (text: string, said: string) => string; isPlain?: true }
> = {
  'a paragraph': after((said) => `The vicar said ${said} to all.${source}`),
  'an item of a list': after((said) => `- The vicar said ${said} to all.${source}`),
  'a cell of a table': after((said) => `| One |\n| --- |\n| It said ${said} here ${source} |`),
  'a note': after((said) => `Counted.[^own]\n\n[^own]: The vicar said ${said} to all.${source}`),
  'a heading': after((said) => `## On ${said} again`),
  'an argument': after((said) => `<Argument>\n\nThe vicar said ${said} to all.\n\n</Argument>`),
  'words of a claim': after((said) => `<Claim id="ts-01">the vicar said ${said}</Claim>.`),
  'code in a line': {
    ...after((said) => `The vicar said \`${said}\` to all.${source}`),
    isPlain: true,
  },
  'a block of code': { ...after((said) => `\`\`\`\nIt said ${said} here\n\`\`\``), isPlain: true },
  'words of a picture': {
    ...after((said) => `![It says ${said} here](../images/none.svg)${source}`),
    isPlain: true,
  },
  'a standfirst': { ...field(article, 'standfirst'), isPlain: true },
  'a correction': { ...field(article, 'what'), isPlain: true },
  'a statement': { ...field('claims/ts-01.yaml', 'statement'), isPlain: true },
  'an event': { ...field('events/e-1999.yaml', 'what'), isPlain: true },
  'a definition': { ...field('terms/teaspoon-census.yaml', 'definition'), isPlain: true },
  'a question': { ...field('discrepancies/x-01.yaml', 'question'), isPlain: true },
  'a caution': { ...field('quotes/pottering-post-2002/in-part.yaml', 'caution'), isPlain: true },
};

interface Telling {
  readonly lines: readonly number[];
  readonly at: number;
}

/** The lines of a file at which words in marks are told, when a text is put into it, and the line of the text. */
function told(place: string, said: string, telling: string): Telling {
  const { file, put } = places[place] as (typeof places)[string];
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const changed = put(before, said);
  expect(changed, place).not.toBe(before);
  writeFileSync(path, changed);
  const problems = problemsOf(all.reading());
  writeFileSync(path, before);
  return {
    lines: problems
      .filter(
        ({ rule, place }) =>
          rule === 'quotation-marks-are-checked' && place.file === relative('.', path),
      )
      .map(({ place }) => place.line),
    at: changed.split('\n').findIndex((line) => line.includes(telling)) + 1,
  };
}

const random = chance(60);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const names = Object.keys(places);
const mutations = Array.from({ length: 60 }, (_, index) => {
  const place = names[index % names.length] as string;
  const said = pick(words);
  const pair = pick(marks);
  const dress = places[place]?.isPlain ? dressed[0] : pick(dressed);
  return { place, said, text: dress?.(pair.charAt(0), said, pair.charAt(1)) ?? '' };
});

describe('words that nobody compared are told', () => {
  test.each(mutations)('in $place: $text', ({ place, said, text }) => {
    const { lines, at } = told(place, text, said.split(' ').at(-1) ?? '');
    // A field is told where its value begins.
    expect(
      lines.some((line) => line === at || line === at - 1),
      `${lines} for ${at}`,
    ).toBe(true);
  });

  test.each(names)('and not without marks, in %s', (place) => {
    expect(told(place, 'every spoon was counted', 'counted').lines).toEqual([]);
  });
});
