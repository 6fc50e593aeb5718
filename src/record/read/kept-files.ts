/** The files of a content folder and what was made of them, kept until their bytes change. */
import { type BigIntStats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { manifestFile, publishedFile } from '../content-files.ts';
import type { Entry } from '../dossier.ts';
import type { Kinds } from '../kinds/kind.ts';
import { type FileText, fileText, type Unreadable } from './content-folder.ts';
import { type PlaceInTree, placeInTree } from './place-in-tree.ts';
import { type RecordFile, recordFile } from './record-file.ts';

/** One file as it was last read. */
export interface KeptFile {
  readonly path: string;
  readonly where: PlaceInTree;
  readonly content: FileText | Unreadable;
  /** Of a record's file. */
  readonly read?: RecordFile;
  /** The record, if one can be made of it; the same object as long as the file is the same. */
  readonly entry?: Entry<object>;
}

// A file of words has at most so many bytes; what programs write, and pictures, may have more.
const most = 1_000_000;
const mostOfOthers = 50_000_000;

/** Knows by the disk's own account which files may have changed, and by their SHA-256 which did. */
export class KeptFiles {
  readonly #folder: string;
  readonly #kinds: Kinds;
  readonly #kept = new Map<string, { stamp: string | undefined; file: KeptFile }>();
  #last: readonly KeptFile[] = [];

  constructor(folder: string, kinds: Kinds) {
    this.#folder = folder;
    this.#kinds = kinds;
  }

  /** The files at these paths as they are now, and whether all of them are as they were when they were last asked for. */
  all(paths: readonly string[]): { files: readonly KeptFile[]; isSame: boolean } {
    const last = this.#last;
    const files = paths.map((path) => this.#file(path));
    this.#last = files;
    // One that was read alone in between is kept as it is now, and another all the same.
    return {
      files,
      isSame: files.length === last.length && files.every((file, index) => file === last[index]),
    };
  }

  textOf(file: string): string | undefined {
    const path = relative(resolve(this.#folder), resolve(file)).split(sep).join('/');
    if (path === '' || path.startsWith('..')) return undefined;
    const { content } = this.#file(path);
    return 'text' in content ? content.text : undefined;
  }

  #file(path: string): KeptFile {
    const kept = this.#kept.get(path);
    const stamp = stampOf(join(this.#folder, path));
    if (kept && stamp !== undefined && kept.stamp === stamp) return kept.file;
    const where = kept?.file.where ?? placeInTree(path, this.#kinds);
    const isPicture = 'free' in where && path.startsWith('images/');
    const isLong = isPicture || path === manifestFile || path === publishedFile;
    const content = fileText(join(this.#folder, path), isLong ? mostOfOthers : most, !isPicture);
    const before = kept?.file.content;
    const isAsBefore =
      before && 'digest' in content && 'digest' in before && content.digest === before.digest;
    const file = kept && isAsBefore ? kept.file : this.#made(path, where, content);
    this.#kept.set(path, { stamp, file });
    return file;
  }

  #made(path: string, where: PlaceInTree, content: FileText | Unreadable): KeptFile {
    const kind = 'name' in where ? this.#kinds[where.name] : undefined;
    if (!kind || !('name' in where) || !('text' in content)) return { path, where, content };
    const read = recordFile(kind, content.text);
    return {
      path,
      where,
      content,
      read,
      ...(read.record && { entry: { ...read.record, id: where.id } }),
    };
  }
}

/** What changes with a file, as the disk tells it without opening it; nothing is known of one that is not there. */
function stampOf(file: string): string | undefined {
  try {
    const { mtimeNs, ctimeNs, size, ino }: BigIntStats = statSync(file, { bigint: true });
    return [mtimeNs, ctimeNs, size, ino].join();
  } catch {
    return undefined;
  }
}
