/** One walk over all that is published, before it is released: the finished page is the promise. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inOrder, type Problem, wordProblem } from '../../record/problem.ts';
import type { Reading } from '../../record/read/read.ts';
import { addressesBelow, type PageAddresses } from '../addresses-in.ts';
import { addressOf, filesOf } from '../files-of.ts';
import { pageOf } from './finished-page.ts';
import { barredIn, leaksAmong } from './leaks.ts';
import { withoutMarks } from './marks.ts';
import { namingIn } from './named.ts';
import type { PageFault } from './page-fault.ts';
import { placeOf } from './place.ts';
import { PublishedData } from './published-data.ts';
import { standingTogetherIn } from './standing-together.ts';
import { faultsOfForm } from './whole-pages.ts';
import { uncomparedWords } from './words-are-compared.ts';

/** What may not be released; the message says what and where, and has no use for a stack. */
export class UnfitPages extends Error {
  override name = 'UnfitPages';
  override stack = '';
}

/**
 * Throws `UnfitPages` where a render breaks a rule; takes out of its pages what only this walk needed to know. Gives what
 * each page points at, by its file.
 */
export async function requireFitPages(
  site: string,
  reading: Reading,
): Promise<Map<string, PageAddresses>> {
  const { problems, addresses } = await walk(site, reading);
  if (problems.length === 0) return addresses;
  const shown = problems.slice(0, 50).map(wordProblem);
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
  throw new UnfitPages(
    [`${problems.length} problems on the finished pages:`, ...shown, ...more].join('\n'),
  );
}

/** All problems of a render, by file, line and column. */
export async function walk(
  site: string,
  reading: Reading,
): Promise<{ problems: Problem[]; addresses: Map<string, PageAddresses> }> {
  const { dossier } = reading;
  const naming = namingIn(dossier);
  const faultsTogether = standingTogetherIn(dossier, naming);
  const data = new PublishedData(dossier, naming);
  const leaksIn = leaksAmong(barredIn(dossier));
  const addresses = new Map<string, PageAddresses>();
  const problems: Problem[] = [];

  const lookAtPage = (file: string, html: string): string => {
    const page = pageOf(addressOf(file), html);
    addresses.set(file, addressesBelow(page.document));
    const faults: PageFault[] = [
      ...uncomparedWords(page, dossier, naming),
      ...faultsOfForm(page),
      ...faultsTogether(page),
      ...data.faultsOfScripts(page),
    ];
    for (const fault of faults) {
      const { rule, remedy } = fault;
      const found = `on ${page.address}, ${fault.found}`;
      problems.push({ rule, place: placeOf(fault, page, naming, reading), found, remedy });
    }
    const plain = withoutMarks(html);
    if (plain !== html) writeFileSync(join(site, file), plain);
    return plain;
  };

  for (const file of await filesOf(site)) {
    const kind = kindOf(file);
    if (!kind) continue;
    const bytes = readFileSync(join(site, file));
    const text = (kind === 'packed' ? gunzipSync(bytes) : bytes).toString('utf8');
    const published = kind === 'page' ? lookAtPage(file, text) : text;
    if (kind === 'data') {
      for (const { rule, found, remedy, record } of data.faultsOfFile(file, text)) {
        const place = record ? reading.place(record) : nowhere(file);
        problems.push({ rule, place, found: `in /${file}, ${found}`, remedy });
      }
    }
    for (const { kind, id, what, remedy } of leaksIn(addressOf(file), published)) {
      const found = `in /${file}, ${what} of ${kind}/${id}`;
      problems.push({
        rule: 'confined-records-stay',
        place: reading.place({ kind, id }),
        found,
        remedy,
      });
    }
  }
  return { problems: inOrder(problems), addresses };
}

const nowhere = (file: string) => ({ file: `the file /${file}`, line: 1, column: 1 });

/** What is to be looked at in a file, if anything: what stands in the index of a search was taken from pages and the record. */
function kindOf(file: string): 'page' | 'data' | 'packed' | 'text' | undefined {
  if (file.endsWith('.html')) return 'page';
  if (/\.pf_fragment$/.test(file)) return 'packed';
  if (/^(?:search|assets)\/|^[^/]*\.txt$/.test(file))
    return /\.(?:js|json|txt|bin)$/.test(file) ? 'text' : undefined;
  return /\.(?:json|xml|csv|bib|ris)$/.test(file) ? 'data' : undefined;
}
