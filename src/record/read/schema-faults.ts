/** What a schema says against a value, in an editor's words. */
import { z } from 'zod';
import { ask, didYouMean, nearest } from '../../words/did-you-mean.ts';
import type { FieldPath } from '../problem.ts';

export interface SchemaFault {
  readonly path: FieldPath;
  /** Whether the name of the field is meant, not its value. */
  readonly key: boolean;
  readonly found: string;
  readonly remedy: string;
  /** The field that is not there. */
  readonly missing?: string;
  /** The field that a misspelt one was meant to be. */
  readonly meant?: string;
}

type Issue = z.core.$ZodIssue;

/** A misspelt field makes the rules between fields fail too; those say nothing new. */
const withoutEchoes = (issues: readonly Issue[]): Issue[] =>
  issues.some(({ code }) => code === 'unrecognized_keys')
    ? issues.filter(({ code }) => code !== 'custom')
    : [...issues];

/** A field is not missing when its name is only misspelt. */
const withoutMisspelt = (faults: readonly SchemaFault[]): SchemaFault[] =>
  faults.filter(({ missing }) => !missing || !faults.some(({ meant }) => meant === missing));

/** The faults of a value, or the value as the schema gives it back. */
export function fitToSchema<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { data: T } | { faults: SchemaFault[] } {
  const result = schema.safeParse(value ?? {});
  if (result.success) return { data: result.data };
  const faults = withoutEchoes(result.error.issues).flatMap((issue) =>
    wordIssue(schema, issue, value),
  );
  return { faults: withoutMisspelt(faults) };
}

function wordIssue(schema: z.ZodType, issue: Issue, value: unknown): SchemaFault[] {
  const path = issue.path as FieldPath;
  const name = wordPath(path);
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        path: [...path, key],
        key: true,
        found: `"${key}" is no field of ${path.length > 0 ? `"${name}"` : 'this record'}`,
        remedy: meant ? ask(meant) : `Remove it; the fields are ${known.join(', ')}.`,
        ...(meant && { meant: wordPath([...path, meant]) }),
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const fewest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return fewest.flatMap((inner) =>
      wordIssue(schema, { ...inner, path: [...issue.path, ...inner.path] } as Issue, value),
    );
  }
  const given = valueAt(value, path);
  if (given === undefined && issue.code !== 'custom') {
    return [
      {
        path: path.slice(0, -1),
        key: false,
        found: `"${name}" is missing`,
        remedy: `Add "${String(path.at(-1))}:" and its value.`,
        missing: name,
      },
    ];
  }
  const [what, remedy] = wordFault(issue, given);
  return [{ path, key: false, found: `${name} ${what}`, remedy }];
}

function wordFault(issue: Issue, given: unknown): [found: string, remedy: string] {
  const shown = JSON.stringify(given)?.slice(0, 60);
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const suggestion = typeof given === 'string' ? didYouMean(given, values) : undefined;
    return [
      `${shown} is none of the words it may be`,
      suggestion ?? `Choose one of: ${values.join(', ')}.`,
    ];
  }
  if (issue.code === 'invalid_type' && !issue.message.startsWith('is ')) {
    const wanted =
      issue.expected === 'array'
        ? 'a list, each item on its own line after "- "'
        : `a ${issue.expected}`;
    return [`is ${shown}, not ${wanted}`, `Write ${wanted}.`];
  }
  const [what = '', ...advice] = issue.message.split('; ');
  const shownValue = typeof given === 'string' && given !== '' ? `${shown} ` : '';
  return [
    `${shownValue}${what}`,
    advice.length > 0 ? `${capital(advice.join('; '))}.` : 'Correct it.',
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const wordPath = (path: FieldPath): string => path.map(String).join('.');

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** The names of the fields a record has at a path. */
function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let here: JsonSchema | undefined = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;
  for (const key of path) here = typeof key === 'number' ? here?.items : here?.properties?.[key];
  const options = here?.anyOf ?? (here ? [here] : []);
  return options.flatMap(({ properties }) => Object.keys(properties ?? {}));
}
