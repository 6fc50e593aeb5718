/** What an editor gave on the command line for the fields of a record. */
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { type FieldSchema, schemaOf } from '../../record/fields/fields-of.ts';
import type { AnyKind } from '../../record/kinds/kind.ts';
import { didYouMean } from '../../words/did-you-mean.ts';
import type { Answers } from './scaffold.ts';

/** What stands in a file for a text that was typed: a number, yes or no, a year and a sentence are each written so. */
export function leaf({ type, holds }: FieldSchema, text: string): unknown {
  if (type === 'boolean') return text === 'true' || text === 'yes';
  const isYear = holds === 'a date' && /^\d{4}$/.test(text);
  const isNumber = (type === 'number' || type === 'integer') && /^-?\d+(?:\.\d+)?$/.test(text);
  return isYear || isNumber ? Number(text) : text;
}

/**
 * The values given for a kind as `--field value`; a list as one option an item, a group as YAML: `{source: minutes}`. Or
 * what is wrong with them, in a sentence.
 */
export function answersIn(kind: AnyKind, args: readonly string[]): Answers | string {
  const { properties = {} } = schemaOf(kind);
  const names = Object.keys(properties);
  const option = { type: 'string', multiple: true } as const;
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, option])),
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option')
      return `"${token.kind === 'positional' ? token.value : '--'}" belongs to no field; put a value of several words between quotation marks.`;
    const { name, value } = token;
    if (!Object.hasOwn(properties, name))
      return `"--${name}" is no field of ${kind.noun}. ${didYouMean(name, names) ?? `The fields are ${names.join(', ')}.`}`;
    if (value === undefined) return `--${name} has no value.`;
    given.set(name, [...(given.get(name) ?? []), value]);
  }
  const answers: Record<string, unknown> = {};
  for (const [name, texts] of given) {
    const field = properties[name] ?? {};
    const values = texts.map((text) => valueFrom(field.items ?? field, text));
    if (values.includes(unreadable))
      return `--${name} is no YAML: write {name: value, name: value}, and put a value that holds a comma or a colon between quotation marks.`;
    answers[name] = field.items ? values.flat(1) : values.at(-1);
  }
  return answers;
}

const unreadable = Symbol('unreadable');

/** A text as it is, unless the field is a group, or a list of ids that is written as one. */
function valueFrom(field: FieldSchema, text: string): unknown {
  const isPlain = !field.properties && !field.items && !field.anyOf;
  if (isPlain && !(field.holds === 'an id' && text.startsWith('['))) return leaf(field, text);
  const document = parseDocument(text);
  return document.errors.length > 0 ? unreadable : document.toJS();
}
