/** A file of a record: what it holds, where each field stands, and what is wrong with it. */
import type { z } from 'zod';
import type { AnyKind } from '../kinds/kind.ts';
import type { FieldPath } from '../problem.ts';
import type { Point } from '../text/mentions.ts';
import { writtenIn } from '../text/written.ts';
import { fitToSchema, type SchemaFault } from './schema-faults.ts';
import { textFile } from './text-file.ts';
import { yamlFile } from './yaml-file.ts';

/** A fault of a single file, with the rule it breaks. */
export interface FileFault {
  readonly rule: string;
  readonly at: Point;
  readonly found: string;
  readonly remedy: string;
}

export interface RecordFile {
  /** The record without its id; nothing if none can be made of the file. */
  readonly record: object | undefined;
  readonly faults: readonly FileFault[];
  /** Where a field begins, or the nearest one around it. */
  placeOf(path: FieldPath): Point;
}

/** Reads the text of a file as a record of a kind. */
export function recordFile(kind: AnyKind, text: string): RecordFile {
  const written = kind.file === 'mdx' ? textFile(text) : undefined;
  const yaml = written?.frontMatter ?? yamlFile(text);
  const fitted = yaml.faults.length > 0 ? undefined : fitToSchema<object>(kind.schema, yaml.value);
  const faults: FileFault[] = [
    ...yaml.faults.map((fault) => ({ rule: 'yaml-is-well-formed', ...fault })),
    ...yaml.cuts.map((fault) => ({ rule: 'values-are-whole', ...fault })),
    ...(written?.fault ? [{ rule: 'texts-are-well-formed', ...written.fault }] : []),
    ...(fitted && 'faults' in fitted ? fitted.faults : []).map((fault) => ({
      rule: 'records-keep-their-form',
      at: placeOfFault(fault, kind, yaml),
      found: fault.found,
      remedy: fault.remedy,
    })),
  ];
  const fields = fitted && 'data' in fitted ? fitted.data : undefined;
  return {
    record: written
      ? // A text whose front matter is at fault is still read, so that all its mistakes come in one run.
        fitted && {
          ...(fields ?? fieldsThatFit(kind, yaml.value)),
          ...writtenIn(written.tree),
        }
      : fields,
    faults,
    placeOf: yaml.placeOf,
  };
}

/** A field that is missing is told where it belongs in the order of its kind. */
function placeOfFault(
  { key, path, missing }: SchemaFault,
  kind: AnyKind,
  yaml: ReturnType<typeof yamlFile>,
): Point {
  const names = Object.keys(kind.fields);
  if (missing !== undefined && path.length === 0)
    return yaml.placeFor(names.slice(names.indexOf(missing) + 1));
  return key ? yaml.placeOfKey(path) : yaml.placeOf(path);
}

/** The fields of a value that keep to the form of their own, and what stands for those that are left out. */
function fieldsThatFit({ fields }: AnyKind, value: unknown): object {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const fitted = field.safeParse(Object.hasOwn(given, name) ? given[name] : undefined);
      if (fitted.success) return fitted.data === undefined ? [] : [[name, fitted.data]];
      // Nothing asks a list whether it is there.
      return isList(field) ? [[name, []]] : [];
    }),
  );
}

/** Whether a field is a list, though one of nothing may be too short. */
const isList = (field: z.ZodType): boolean =>
  field
    .safeParse([])
    .error?.issues.every(({ code, path }) => code === 'too_small' && path.length === 0) ?? true;
