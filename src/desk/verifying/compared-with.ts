/** Reads what quotations can be compared with: texts, and digests of texts that are not kept. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { fitToSchema } from '../../record/read/schema-faults.ts';
import { yamlFile } from '../../record/read/yaml-file.ts';

/** The name of a file of digests. */
const ledgerFile = 'compared.yaml';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'is no digest; it is 64 hexadecimal digits');

/** What was compared once with a text that was not kept. */
const ledger = z.strictObject({
  /** For who opens the file. */
  note: z.string().optional(),
  /** By source. */
  sources: z.record(
    z.string(),
    z.strictObject({
      /** Of the text, its white space made single. */
      sha256: digest,
      /** How many words the text had. */
      words: z.number().optional(),
      /** Of each quotation, `q-` and its key: of prefix, words and suffix together, or of the words alone. */
      quotations: z.record(z.string(), digest),
    }),
  ),
});

/** A text that was read. */
export interface HeldText {
  readonly file: string;
  readonly text: string;
}

/** A source whose text was compared and is not kept. */
export interface HeldDigests {
  readonly file: string;
  readonly sha256: string;
  readonly quotations: Readonly<Record<string, string>>;
}

export interface ComparedWith {
  /** By source. */
  readonly texts: ReadonlyMap<string, HeldText>;
  readonly digests: ReadonlyMap<string, HeldDigests>;
  /** What could not be read, a sentence each. */
  readonly faults: readonly string[];
}

/** Everything in a folder and the folders in it: `<source>.txt`, and `compared.yaml`. */
export function comparedWith(folder: string): ComparedWith {
  const texts = new Map<string, HeldText>();
  const digests = new Map<string, HeldDigests>();
  const faults: string[] = [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file.endsWith('.txt') || basename(file) === ledgerFile)
    .sort();
  for (const file of files) {
    const bytes = readFileSync(file);
    if (!isUtf8(bytes) || bytes.includes(0)) {
      faults.push(`${file} is no text in UTF-8. Save it again with that encoding.`);
      continue;
    }
    const text = bytes.toString('utf8');
    const source = basename(file, '.txt');
    const other = texts.get(source);
    if (basename(file) === ledgerFile) faults.push(...readLedger(file, text, digests));
    else if (other) faults.push(`${file} and ${other.file} are both called a text of ${source}.`);
    else texts.set(source, { file, text });
  }
  return { texts, digests, faults };
}

function readLedger(file: string, text: string, into: Map<string, HeldDigests>): string[] {
  const yaml = yamlFile(text);
  const fitted = yaml.faults.length > 0 ? undefined : fitToSchema(ledger, yaml.value);
  if (fitted && 'data' in fitted) {
    for (const [source, held] of Object.entries(fitted.data.sources))
      into.set(source, { file, ...held });
    return [];
  }
  const faults = fitted
    ? fitted.faults.map(({ path, found, remedy }) => ({ at: yaml.placeOf(path), found, remedy }))
    : yaml.faults;
  return faults.map(
    ({ at, found, remedy }) => `${file}:${at.line}:${at.column}  ${found}  → ${remedy}`,
  );
}
