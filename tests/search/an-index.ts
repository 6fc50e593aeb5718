/** An index written to disk and read as a browser reads it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOf } from '../../src/search/codec/packs.ts';
import { ExactSearch } from '../../src/search/read/search.ts';
import { stateFrom } from '../../src/search/state.ts';
import { writeIndexFolder } from '../../src/search/write/index-folder.ts';
import type { ArticlePage, Quotation } from '../../src/search/write/quotation.ts';
import { answered } from './a-host.ts';

/** At which address its folder is read. */
export const base = '/search/0123456789/';

/** A quotation with words and, where it matters, other particulars. */
export const aQuotation = (words: string, more: Partial<Quotation> = {}): Quotation => ({
  url: `/quotes/minutes/${words.toLowerCase().replaceAll(/\W+/g, '-')}/`,
  words,
  speaker: { id: 'ada', name: 'Ada Example' },
  said: '2001-05-04',
  source: { id: 'minutes', title: 'Minutes', kind: 'primary record' },
  topics: ['counting'],
  checked: { by: 'program', on: '2020-01-02' },
  ...more,
});

export interface AnIndex extends Pick<ReturnType<typeof askIn>, 'damage'> {
  readonly folder: string;
  /** The files and parts that were read since the last look. */
  read(): string[];
  /** Asks as a page does that was just opened, by the query of its address. */
  ask(query: string | URLSearchParams): ReturnType<ExactSearch['answer']>;
  citation(url: string): Promise<string>;
  remove(): void;
}

/** What a host may do to an answer, by the name of what is asked for and whether a part of it is. */
export type Damage = (
  answer: Response,
  name: string,
  isPart: boolean,
) => Response | Promise<Response>;

/** Reads a written index as a browser does, and keeps count. */
export function askIn(folder: string) {
  const names: string[] = [];
  let damage: Damage = (answer) => answer;
  globalThis.fetch = async (input, init) => {
    const name = String(input).slice(base.length);
    names.push(name);
    return damage(answered(folder, name, init), name, new Headers(init?.headers).has('range'));
  };
  return {
    read: () => names.splice(0),
    /** From now on; mended by one that gives what it is given. */
    damage(how: Damage): void {
      damage = how;
    },
    ask: (query: string | URLSearchParams) =>
      new ExactSearch(base).answer(stateFrom(new URLSearchParams(query)), {
        quotation() {},
        async quotations() {},
      }),
  };
}

export async function anIndex(
  quotations: readonly Quotation[],
  articles: readonly ArticlePage[] = [],
  synonyms: readonly (readonly string[])[] = [],
  language: readonly string[] = [],
): Promise<AnIndex> {
  const parent = mkdtempSync(join(tmpdir(), 'index-'));
  const folder = join(parent, buildOf(base));
  await writeIndexFolder({ folder, quotations, articles, synonyms, language });
  return {
    folder,
    ...askIn(folder),
    citation: (url) => new ExactSearch(base).citation(url),
    remove: () => rmSync(parent, { recursive: true }),
  };
}
