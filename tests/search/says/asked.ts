/** The real record, or an invented one, written as an index; questions put to it as the page puts them, and what the page then says. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { publicRecord } from '../../../src/record/public-record.ts';
import { read } from '../../../src/record/read/read.ts';
import { buildOf } from '../../../src/search/codec/packs.ts';
import { findNames } from '../../../src/search/names/find-names.ts';
import { closest } from '../../../src/search/names/found-name.ts';
import { namesOf } from '../../../src/search/names/name-list.ts';
import { noExactMatch } from '../../../src/search/no-exact-match.ts';
import { queryOf } from '../../../src/search/query.ts';
import { ExactSearch } from '../../../src/search/read/search.ts';
import { says } from '../../../src/search/says.ts';
import { isNarrowed, stateFrom } from '../../../src/search/state.ts';
import { writeIndexFolder } from '../../../src/search/write/index-folder.ts';
import { quotationsOf } from '../../../src/search/write/quotations-of.ts';
import { Chance } from '../../bench/corpus/chance.ts';
import { askIn, base } from '../an-index.ts';
import { line } from '../exact/truth.ts';
import { falseIn, type Seen } from './false-in.ts';
import { type Question, questionsOf } from './questions.ts';
import { worldOf } from './world.ts';

/** The paragraphs of the long reads as their authors wrote them, without what is no prose. */
function paragraphs(): string[][] {
  const folder = 'content/articles';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) =>
      readFileSync(join(folder, name), 'utf8')
        .replace(/^---.*?\n---\n/s, '')
        .split(/\n\s*\n/)
        .map((text) =>
          text
            .replaceAll(/<[^>]*>|\[\^[^\]]*\]:?|[*_#>|]|\]\([^)]*\)|\[/g, ' ')
            .replaceAll(/\s+/g, ' ')
            .trim(),
        )
        .filter((text) => /\p{L}/u.test(text)),
    )
    .map(onceEach);
}

/** What a piece says twice is one passage. */
const onceEach = (texts: readonly string[]): string[] =>
  [...new Map(texts.toReversed().map((text) => [line(text).text, text])).values()].reverse();

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An index of the record as it is, with what it is made of; `remove` takes it from the disk. */
export async function theRecord() {
  const dossier = publicRecord(read('content').dossier);
  const { synonyms } = parse(readFileSync('content/synonyms.yaml', 'utf8')) as {
    synonyms: { words: string[] }[];
  };
  const groups = synonyms.map(({ words }) => words);
  const quotations = quotationsOf(dossier);
  const texts = paragraphs();
  const articles = texts.map((own, at) => ({
    url: `/articles/a${at}/`,
    title: `Article ${at}`,
    html: `<body><main data-article>${own.map((text) => `<p>${escaped(text)}</p>`).join('')}</main>`,
  }));
  const names = namesOf(dossier);
  const parent = mkdtempSync(join(tmpdir(), 'says-'));
  const folder = join(parent, buildOf(base));
  await writeIndexFolder({ folder, quotations, articles, names, synonyms: groups });
  askIn(folder);
  const world = worldOf(quotations, texts.flat(), names, groups);
  const search = new ExactSearch(base);
  return {
    world,
    quotations,
    passages: texts.flat(),
    search,
    remove: () => rmSync(parent, { recursive: true }),
  };
}

/** What is false in what the page says to so many questions on the record as it is. */
export async function falseOfRecord(
  count: number,
  seed: number,
): Promise<{ question: Question; seen: Seen; told: string[] }[]> {
  const { world, quotations, passages, search, remove } = await theRecord();
  const all = [];
  for (const question of questionsOf(world, quotations, passages, count, new Chance(seed))) {
    const seen = await saidTo(search, question);
    all.push({ question, seen, told: falseIn(world, question, seen) });
  }
  remove();
  return all;
}

/** What the page says to a question, before the rest and in the end. */
export async function saidTo(
  search: ExactSearch,
  { text, choices, more }: Question,
): Promise<Seen> {
  const state = stateFrom(new URLSearchParams({ q: text, ...choices, ...more }));
  if (state.words === '' && !isNarrowed(state)) return { status: '', early: '' };
  const narrowed = isNarrowed(state);
  let early = '';
  const answer = await search.answer(state, {
    quotation() {},
    async quotations() {},
    notExactly() {
      early = noExactMatch(queryOf(state.words, state.mode), narrowed);
    },
  });
  const names =
    narrowed || state.page > 1 ? [] : closest(await findNames(search.folder, state.words));
  return { status: await says(answer, { narrowed, names, page: state.page }), early };
}
