/** Every field of a kind, however deep, with what it says of itself. */
import { z } from 'zod';
import type { Marks } from './field.ts';

/** A field as a JSON Schema has it, marks and all (draft 7). */
export interface FieldSchema extends Marks {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly minItems?: number;
  readonly items?: FieldSchema;
  readonly anyOf?: readonly FieldSchema[];
}

/** A field, or an item of a list, and where it stands: keys from the top, with `*` for every item. */
export interface FieldOf extends FieldSchema {
  readonly path: readonly string[];
  /** Whether a file must have it, where what it stands in is there. */
  readonly isRequired: boolean;
}

/** What has fields: a kind, or a list. */
export interface Schemed {
  /** What one file is, in a few words. */
  readonly is: string;
  readonly schema: z.ZodType<object>;
}

const known = new WeakMap<Schemed, { schema: FieldSchema; fields: readonly FieldOf[] }>();

function knownOf(kind: Schemed) {
  const before = known.get(kind);
  if (before) return before;
  const schema = z.toJSONSchema(kind.schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
  }) as FieldSchema;
  const now = { schema, fields: [...below(schema, [])] };
  known.set(kind, now);
  return now;
}

/** The JSON Schema of a kind's files, with marks. */
export const schemaOf = (kind: Schemed): FieldSchema => knownOf(kind).schema;

/** The fields of a kind in the order in which they are written, a list before its items, a group before its fields. */
export const fieldsOf = (kind: Schemed): readonly FieldOf[] => knownOf(kind).fields;

function* below(
  { properties = {}, required = [], items, anyOf = [] }: FieldSchema,
  path: readonly string[],
): Generator<FieldOf> {
  for (const [name, field] of Object.entries(properties)) {
    const here = [...path, name];
    yield { ...field, path: here, isRequired: required.includes(name) };
    yield* below(field, here);
  }
  if (items) {
    const here = [...path, '*'];
    yield { ...items, path: here, isRequired: true };
    yield* below(items, here);
  }
  for (const option of anyOf) yield* below(option, path);
}
