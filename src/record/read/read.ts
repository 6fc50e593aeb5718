/** The record as it lies on disk, with every fault of its files: for the desk, the build's checks and tests. */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { didYouMean } from '../../words/did-you-mean.ts';
import type { Dossier } from '../dossier.ts';
import { type Kind, schemas } from '../kinds/index.ts';
import type { Place, Problem, Spot } from '../problem.ts';
import { mentions, pointAt } from '../text/mentions.ts';
import { freeFiles } from './content-files.ts';
import { fitToSchema } from './schema-faults.ts';
import { textFile } from './text-file.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';

export interface Reading {
  readonly dossier: Dossier;
  /** What is wrong with single files; the checks find what is wrong between them. */
  readonly problems: readonly Problem[];
  /** Where a field or point of a record stands. */
  place(spot: Spot): Place;
}

const kinds = Object.keys(schemas) as Kind[];
const endings: Record<Kind, string> = Object.fromEntries(
  kinds.map((kind) => [kind, kind === 'articles' || kind === 'pages' ? '.mdx' : '.yaml']),
) as Record<Kind, string>;
const ids: Partial<Record<Kind, RegExp>> = { quotes: /^[a-z0-9-]+\/[a-z0-9-]+$/ };

/** Reads all of a content folder. Never throws for what an editor wrote: that becomes a problem. */
export function read(folder: string): Reading {
  const tables = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as Record<
    Kind,
    Map<string, object>
  >;
  const files = new Map<string, { name: string; yaml: YamlFile }>();
  const problems: Problem[] = [];

  for (const path of filesIn(folder)) {
    const name = relative('.', join(folder, path)).split(sep).join('/');
    const report = (rule: string, found: string, remedy: string, at = { line: 1, column: 1 }) =>
      problems.push({ rule, place: { file: name, ...at }, found, remedy });

    const where = addressOf(path);
    if ('found' in where) report('files-have-a-place', where.found, where.remedy);
    if ('found' in where || 'free' in where) continue;
    const { kind, id } = where;

    const bytes = readFileSync(join(folder, path));
    const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
    if (!isUtf8(bytes)) {
      report(
        'files-are-utf-8',
        'a character that is not UTF-8',
        'Save the file again with the encoding UTF-8.',
        pointAt(text, { line: 1, column: 1 }, text.indexOf('\uFFFD')),
      );
      continue;
    }
    const written = endings[kind] === '.mdx' ? textFile(text) : undefined;
    const yaml = written?.frontMatter ?? yamlFile(text);
    files.set(`${kind}/${id}`, { name, yaml });
    for (const { at, found, remedy } of yaml.faults) {
      report('yaml-is-well-formed', found, remedy, at);
    }
    for (const { at, found, remedy } of yaml.cuts) report('values-are-whole', found, remedy, at);
    if (written?.fault)
      report('texts-are-well-formed', written.fault.found, written.fault.remedy, written.fault.at);
    if (yaml.faults.length > 0) continue;

    const fitted = fitToSchema<unknown>(schemas[kind], yaml.value);
    if ('faults' in fitted) {
      for (const fault of fitted.faults) {
        const at = fault.key ? yaml.placeOfKey(fault.path) : yaml.placeOf(fault.path);
        report('records-keep-their-form', fault.found, fault.remedy, at);
      }
      if (!written) continue;
    }
    // A text whose front matter is at fault is still read, so that all its mistakes come in one run.
    const data =
      'data' in fitted
        ? (fitted.data as object)
        : { ...(yaml.value as object), corrections: [], topics: [] };
    tables[kind].set(id, {
      ...data,
      id,
      ...(written && { tree: written.tree, mentions: mentions(written.tree) }),
    });
  }

  return {
    dossier: tables as unknown as Dossier,
    problems,
    place({ kind, id, at }) {
      const file = files.get(`${kind}/${id}`);
      if (!file) return { file: `${kind}/${id}`, line: 1, column: 1 };
      if (at && 'line' in at) return { file: file.name, line: at.line, column: at.column };
      return { file: file.name, ...file.yaml.placeOf(at ?? []) };
    },
  };
}

type Address = { kind: Kind; id: string } | { free: true } | { found: string; remedy: string };

/** What record a file holds, by its path below the content folder. */
function addressOf(path: string): Address {
  const [kind = '', ...rest] = path.split('/');
  if (freeFiles.includes(path) || (kind === 'images' && /\.(?:svg|png|jpg|webp|avif)$/.test(path)))
    return { free: true };
  if (!kinds.includes(kind as Kind)) {
    const remedy = didYouMean(kind, kinds) ?? `Move it into one of: ${kinds.join(', ')}, images.`;
    return { found: `a file in "${kind}", which is no folder of content`, remedy };
  }
  const ending = endings[kind as Kind];
  const file = rest.join('/');
  if (!file.endsWith(ending))
    return {
      found: `a file that does not end in ${ending}`,
      remedy: `Rename it, or take it out of content: no code lies here.`,
    };
  const id = file.slice(0, -ending.length);
  const shape = ids[kind as Kind] ?? /^[a-z0-9-]+$/;
  if (!shape.test(id)) {
    const example = kind === 'quotes' ? 'quotes/<source>/<key>.yaml' : `${kind}/<id>${ending}`;
    return {
      found: `the name "${file}"`,
      remedy: `Name it ${example}, with small letters, digits and hyphens only.`,
    };
  }
  return { kind: kind as Kind, id };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== '.DS_Store')
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
