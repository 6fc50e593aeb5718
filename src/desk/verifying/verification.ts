/** What `npm run verify` does: compares, enters what was compared or read, and gives account. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isPossibleDate } from '../../record/fields/date.ts';
import { fingerprintOf } from '../../record/fingerprint.ts';
import { type Reading, read } from '../../record/read/read.ts';
import { holdingCheck } from '../../record/views/quotes/holding-check.ts';
import { didYouMean } from '../../words/did-you-mean.ts';
import { type Account, accounts, type Stamp } from '../accounts.ts';
import { comparedWith } from './compared-with.ts';
import { putCheck } from './put-check.ts';

/** What is printed, and how the command ends: 0, 1 where something differs, 2 where nothing could be done. */
export interface Verification {
  readonly lines: readonly string[];
  readonly status: 0 | 1 | 2;
}

const usage = `Write one of:
  npm run verify -- ../captures            compares with the texts and digests in a folder
  npm run verify -- ../captures --write    and enters in each record that it was compared
  npm run verify -- --eye <id> …           enters that you have read these words against their document (--on <day>, if not today)`;

const nothing = (sentence: string): Verification => ({ lines: [sentence], status: 2 });

/** Runs the command with its arguments, on a content folder, on a day. */
export function verification(given: string[], content: string, today: string): Verification {
  const asked = asking(given);
  if (!asked) return nothing(usage);
  const reading = read(content);
  if (reading.dossier.quotes.size === 0) return nothing(`There is no quotation in ${content}.`);
  const { values, positionals } = asked;
  if (values.eye) return readByEye(reading, positionals, values.on ?? today, today);
  if (values.on)
    return nothing('--on goes with --eye: what a program compares, it compares today.');
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) return nothing(usage);
  return compareWith(reading, folder, today, values.write ?? false);
}

function asking(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { write: { type: 'boolean' }, eye: { type: 'boolean' }, on: { type: 'string' } },
    });
  } catch {
    return undefined;
  }
}

function readByEye(
  reading: Reading,
  ids: readonly string[],
  on: string,
  today: string,
): Verification {
  const { quotes } = reading.dossier;
  if (ids.length === 0) return nothing(usage);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || !isPossibleDate(on) || on > today)
    return nothing(`"${on}" is no day on which anybody can have read; write --on 2026-12-01.`);
  const stray = ids.find((id) => !quotes.has(id));
  if (stray !== undefined)
    return nothing(
      `"${stray}" is no quotation. ${didYouMean(stray, quotes.keys()) ?? 'Write its source, a slash and its key.'}`,
    );
  return { lines: ids.map((id) => enter(reading, id, { by: 'eye', on })), status: 0 };
}

function compareWith(
  reading: Reading,
  folder: string,
  today: string,
  write: boolean,
): Verification {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return nothing(`There is no folder "${folder}". Its texts are named <source-id>.txt.`);
  const held = comparedWith(folder);
  if (held.texts.size + held.digests.size + held.faults.length === 0)
    return nothing(
      `There is nothing to compare with in ${folder}: no <source-id>.txt, and no compared.yaml.`,
    );
  const all = accounts(reading.dossier, held, today);
  const due = all.filter((account) => !isEntered(account));
  const broken = new Set(reading.problems.map(({ place }) => place.file)).size;
  const lines = [
    ...(broken > 0 ? [`${broken} files cannot be read; npm run check says why.`] : []),
    ...held.faults,
    ...all.flatMap((account) => remark(reading, account)),
    ...due.flatMap(({ quote, stamp }) => (write && stamp ? [enter(reading, quote.id, stamp)] : [])),
    ...sums(all),
    ...(write || due.length === 0 ? [] : [`Not entered yet: ${due.length}. Add --write.`]),
  ];
  const isWrong = held.faults.length > 0 || all.some(({ differs }) => differs !== undefined);
  return { lines, status: isWrong ? 1 : 0 };
}

function remark({ place }: Reading, { quote, differs, advice }: Account): string[] {
  const told = differs ?? advice;
  if (told === undefined) return [];
  const { file, line, column } = place({ kind: 'quotes', id: quote.id, at: ['words'] });
  return [`${file}:${line}:${column}  ${told}`];
}

/** Whether the record says already how it was compared, and still is what was. */
function isEntered({ quote, stamp }: Account): boolean {
  const { by, against, digest } = holdingCheck(quote) ?? {};
  return !stamp || (by === stamp.by && against === stamp.against && digest === stamp.digest);
}

function enter({ dossier, place }: Reading, id: string, stamp: Stamp): string {
  const quote = dossier.quotes.get(id);
  const { file } = place({ kind: 'quotes', id });
  const fingerprint = quote && fingerprintOf({ ...quote, checked: stamp });
  const text = fingerprint && putCheck(readFileSync(file, 'utf8'), { ...stamp, fingerprint });
  if (!text) return `${file}  not entered: write "by:" and "on:" on lines of their own first`;
  writeFileSync(file, text);
  const how = stamp.by === 'eye' ? 'read by eye' : `compared with the ${stamp.against}`;
  return `${file}  entered: ${how} on ${stamp.on}`;
}

function sums(all: readonly Account[]): string[] {
  const of = (way: Account['way']) => all.filter((account) => account.way === way);
  const alone = (way: Account['way']): string => {
    const { length } = of(way).filter(({ around, differs }) => !around && !differs);
    return length === 0 ? '' : `, ${length} of them without what stands around the words`;
  };
  const different = all.filter(({ differs }) => differs !== undefined).length;
  const unread = of('eye').filter(({ quote }) => !holdingCheck(quote)).length;
  const compared = all.filter(({ stamp }) => stamp).length;
  return [
    `${all.length} quotations:`,
    `  ${of('text').length} beside a text${alone('text')}`,
    `  ${of('digest').length} beside the digest of a text that is not here${alone('digest')}`,
    `  ${of('eye').length} read by eye${unread === 0 ? '' : `, ${unread} of them not entered, or changed since: read them, then use --eye`}`,
    `  ${of('nothing').length} said to be compared by a program, with nothing here to show it`,
    `${different === 0 ? 'None differs' : `Different: ${different}`}. A program compared ${compared}, ${Math.floor((compared / all.length) * 100)} %.`,
  ];
}
