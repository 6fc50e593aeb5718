/** Reads the texts that articles were written from: whole documents, and excerpts kept in YAML. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { SourceText } from './borrowed.ts';

/** The texts of a file or a folder: each .txt whole, and of .yaml every field whose name begins with "excerpt". */
export function sourceTexts(path: string): SourceText[] {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => sourceTexts(join(path, name)));
  const text = () => readFileSync(path, 'utf8');
  if (path.endsWith('.txt')) return [{ name: path, text: text() }];
  return /\.ya?ml$/.test(path) ? excerptsIn(parse(text()), path) : [];
}

function excerptsIn(value: unknown, name: string): SourceText[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value ? String(value.id) : name;
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && key.startsWith('excerpt')
      ? piecesOf(part, own)
      : excerptsIn(part, own),
  );
}

/** A reader's summary is nobody's words, and what stands on both sides of an omission does not stand together. */
const piecesOf = (excerpt: string, name: string): SourceText[] =>
  /^Reader.s note, not verbatim/.test(excerpt)
    ? []
    : excerpt.split(/\[(?:\.\.\.|…|excerpt cut)\]/).map((text) => ({ name, text }));
