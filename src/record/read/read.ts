/** The record as it lies on disk, with every fault of its files: for the desk, the build's checks and tests. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Dossier } from '../dossier.ts';
import { kinds } from '../kinds/index.ts';
import type { Kinds } from '../kinds/kind.ts';
import type { Known } from '../known.ts';
import type { Place, Problem, Spot } from '../problem.ts';
import { pointAt } from '../text/mentions.ts';
import { placeInTree } from './place-in-tree.ts';
import { type RecordFile, recordFile } from './record-file.ts';

export interface Reading extends Known {
  readonly dossier: Dossier;
  /** What is wrong with single files; the checks find what is wrong between them. */
  readonly problems: readonly Problem[];
  /** Where a field or point of a record stands. */
  place(spot: Spot): Place;
}

/** Reads all of a content folder. Never throws for what an editor wrote: that becomes a problem. */
export function read(folder: string, of: Kinds = kinds): Reading {
  const tables = new Map(Object.keys(of).map((name) => [name, new Map<string, object>()]));
  const files = new Map<string, { file: string; read?: RecordFile }>();
  const broken = new Set<string>();
  const problems: Problem[] = [];

  for (const path of filesIn(folder)) {
    const file = relative('.', join(folder, path)).split(sep).join('/');
    const report = (rule: string, found: string, remedy: string, at = { line: 1, column: 1 }) =>
      problems.push({ rule, place: { file, ...at }, found, remedy });

    const where = placeInTree(path, of);
    if ('found' in where) report('files-have-a-place', where.found, where.remedy);
    if ('found' in where || 'free' in where) continue;
    const { name, id } = where;
    const kind = of[name];
    if (!kind) continue;

    const bytes = readFileSync(join(folder, path));
    const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
    if (!isUtf8(bytes)) {
      report(
        'files-are-utf-8',
        'a character that is not UTF-8',
        'Save the file again with the encoding UTF-8.',
        pointAt(text, { line: 1, column: 1 }, text.indexOf('\uFFFD')),
      );
      files.set(`${name}/${id}`, { file });
      broken.add(`${name}/${id}`);
      continue;
    }
    const read = recordFile(kind, text);
    files.set(`${name}/${id}`, { file, read });
    for (const { rule, at, found, remedy } of read.faults) report(rule, found, remedy, at);
    if (read.faults.length > 0) broken.add(`${name}/${id}`);
    if (read.record) tables.get(name)?.set(id, { ...read.record, id });
  }

  return {
    kinds: of,
    dossier: Object.fromEntries(tables) as unknown as Dossier,
    problems,
    isBroken: (kind, id) => broken.has(`${kind}/${id}`),
    place({ kind, id, at }) {
      const { file = `${kind}/${id}`, read } = files.get(`${kind}/${id}`) ?? {};
      if (at && 'line' in at) return { file, line: at.line, column: at.column };
      return { file, ...(read?.placeOf(at ?? []) ?? { line: 1, column: 1 }) };
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== '.DS_Store')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
