/** The index of words of a record, written to disk and read as a browser reads it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexLookup } from '../../../src/components/check/index-lookup.ts';
import type { Answer, Lookup } from '../../../src/quotation/check/answer.ts';
import {
  circumstances,
  ofWhoIsNamed,
  quotesOf,
} from '../../../src/quotation/check/circumstances.ts';
import { quotesToCheck, type RecordedQuote } from '../../../src/quotation/check/quotes-to-check.ts';
import { findingOf } from '../../../src/quotation/check/said/wording.ts';
import { verdictOn } from '../../../src/quotation/check/verdict.ts';
import { read } from '../../../src/record/read/read.ts';
import { namesOf } from '../../../src/search/names/name-list.ts';
import { IndexFolder } from '../../../src/search/read/folder.ts';
import { writeIndexFolder } from '../../../src/search/write/index-folder.ts';
import { quotationsOf } from '../../../src/search/write/quotations-of.ts';
import { answered } from '../../search/a-host.ts';

export interface ALookup {
  readonly record: Lookup;
  readonly quotes: readonly RecordedQuote[];
  /** The sign and word of a finding, and all that is said besides: strong words between stars. */
  finding(pasted: string): Promise<{ word: string; because: string; answer: Answer }>;
  /** The names of files that were read since the last look. */
  read(): string[];
}

/** Reads a record and writes its index; folders of `content` stay apart, so that two can be asked in turn. */
export async function aLookup(content: string): Promise<ALookup> {
  const { dossier } = read(content);
  const folder = mkdtempSync(join(tmpdir(), 'lookup-'));
  await writeIndexFolder({
    folder,
    quotations: quotationsOf(dossier),
    articles: [],
  });
  const names: string[] = [];
  const base = `${folder}/`;
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const file = String(input);
    if (!file.startsWith(base)) return before(input, init);
    names.push(file.slice(base.length));
    return answered(folder, file.slice(base.length), init);
  };
  const record = await indexLookup(new IndexFolder(base));
  const quotes = quotesToCheck(dossier);
  const known = namesOf(dossier).filter(({ kind }) => /person|organisation/.test(kind));
  return {
    record,
    quotes,
    async finding(pasted) {
      const answer = ofWhoIsNamed(await verdictOn(pasted, record), quotes, known);
      const [first] = quotesOf(answer.verdict);
      const quote = quotes.find(({ url }) => url === first?.url);
      const about = circumstances(answer, quote, known, record.size);
      const { sign, word, because } = findingOf(answer, about);
      const says = because.map(({ says }) =>
        says.map((each, at) => (at % 2 ? `**${each}**` : each)).join(''),
      );
      return { word: `${sign} ${word}`, because: [...says, ...answer.peeled].join('\n'), answer };
    },
    read: () => names.splice(0),
  };
}
