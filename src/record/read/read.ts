/** The record as it lies on disk, with every fault of its files: the one reading that check, build, `dev` and desk share. */
import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from '../content-files.ts';
import type { Dossier, Entry } from '../dossier.ts';
import { kinds } from '../kinds/index.ts';
import type { Kinds } from '../kinds/kind.ts';
import type { Known } from '../known.ts';
import type { Place, Problem, Spot } from '../problem.ts';
import { lyingIn, type Unreadable } from './content-folder.ts';
import { type KeptFile, KeptFiles } from './kept-files.ts';
import { placeInTree } from './place-in-tree.ts';
import type { RecordFile } from './record-file.ts';

export interface Reading extends Known, ContentFiles {
  readonly dossier: Dossier;
  /** What is wrong with single files; the checks find what is wrong between them. */
  readonly problems: readonly Problem[];
  /** Where a field or point of a record stands. */
  place(spot: Spot): Place;
  /** The file of a record, from where the program runs, with its text and the SHA-256 of its bytes. */
  source(kind: string, id: string): { file: string; text: string; digest: string } | undefined;
}

/** Reads a folder again and again, and each time only what changed. */
export interface Reader {
  readonly folder: string;
  /** The folder as it is now; the same object as long as nothing in it changed. */
  reading(): Reading;
  /** The text of one file as it is now, by its path from where the program runs; nothing if it lies elsewhere. */
  textOf(file: string): string | undefined;
}

/** So many faults of one file are told; who mends them sees the rest. */
const told = 50;

/** A reader of a content folder. It never throws for what an editor wrote: that becomes a problem. */
export function reader(folder: string, of: Kinds = kinds): Reader {
  const kept = new KeptFiles(folder, of);
  let last: Reading | undefined;
  return {
    folder,
    reading() {
      const lying = lyingIn(folder);
      const { files, isSame } = kept.all(lying.flatMap(({ path, fault }) => (fault ? [] : [path])));
      const faults = lying.filter(({ fault }) => fault);
      if (!isSame || !last || faults.length > 0) last = readingOf(folder, of, files, faults);
      return last;
    },
    textOf: (file) => kept.textOf(file),
  };
}

/** Reads all of a content folder once. */
export const read = (folder: string, of: Kinds = kinds): Reading => reader(folder, of).reading();

function readingOf(
  folder: string,
  of: Kinds,
  files: readonly KeptFile[],
  lying: readonly { readonly path: string; readonly fault?: Unreadable }[],
): Reading {
  const tables = new Map(Object.keys(of).map((name) => [name, new Map<string, Entry<object>>()]));
  const places = new Map<
    string,
    { file: string; text?: string; digest?: string; read?: RecordFile }
  >();
  const broken = new Set<string>();
  const problems: Problem[] = [];
  const free = new Map<string, string>();
  const hash = createHash('sha256');
  const report = (
    path: string,
    { rule, found, remedy, at = { line: 1, column: 1 } }: Unreadable,
  ): void => {
    problems.push({ rule, place: { file: fileIn(folder, path), ...at }, found, remedy });
  };

  for (const { path, fault } of lying) {
    if (fault) report(path, fault);
    const where = placeInTree(path, of);
    if ('name' in where) {
      places.set(`${where.name}/${where.id}`, { file: fileIn(folder, path) });
      broken.add(`${where.name}/${where.id}`);
    }
  }
  for (const { path, where, content, read, entry } of files) {
    if ('found' in where) report(path, { rule: 'files-have-a-place', ...where });
    if ('found' in content) report(path, content);
    else hash.update(`${path}\0${content.digest}\n`);
    if ('free' in where && 'text' in content) free.set(path, content.text);
    if (!('name' in where)) continue;
    const name = `${where.name}/${where.id}`;
    places.set(name, {
      file: fileIn(folder, path),
      ...('text' in content && content),
      ...(read && { read }),
    });
    for (const each of read?.faults.slice(0, told) ?? []) report(path, each);
    if (!read || read.faults.length > 0) broken.add(name);
    if (entry) tables.get(where.name)?.set(where.id, entry);
  }

  return {
    folder,
    kinds: of,
    dossier: Object.fromEntries(tables) as unknown as Dossier,
    problems,
    digest: hash.digest('hex'),
    text: (name) => free.get(name),
    isBroken: (kind, id) => broken.has(`${kind}/${id}`),
    place({ kind, id, at }) {
      const { file = `${kind}/${id}`, read } = places.get(`${kind}/${id}`) ?? {};
      if (at && 'line' in at) return { file, line: at.line, column: at.column };
      return { file, ...(read?.placeOf(at ?? []) ?? { line: 1, column: 1 }) };
    },
    source(kind, id) {
      const { file = '', text, digest } = places.get(`${kind}/${id}`) ?? {};
      return text === undefined || digest === undefined ? undefined : { file, text, digest };
    },
  };
}

const fileIn = (folder: string, path: string): string =>
  relative('.', join(folder, path)).split(sep).join('/');
