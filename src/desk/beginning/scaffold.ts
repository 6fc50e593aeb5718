/** The beginning of a record: what was answered, and a line for every field it may have besides, with what the field is for. */
import { stringify } from 'yaml';
import { type FieldSchema, schemaOf } from '../../record/fields/fields-of.ts';
import type { AnyKind } from '../../record/kinds/kind.ts';

/** Values by the names of fields, as they are to stand in the file. */
export type Answers = Readonly<Record<string, unknown>>;

/** The text of a new file: a field without an answer has a line if it must be filled, and a comment if it may be left out. */
export function scaffoldOf(kind: AnyKind, answers: Answers = {}): string {
  const { properties = {}, required = [] } = schemaOf(kind);
  const lines = Object.entries(properties).flatMap(([name, field]) =>
    answers[name] === undefined
      ? emptyLines(name, field, required.includes(name))
      : [stringify({ [name]: answers[name] }, { lineWidth: 100 }).trimEnd()],
  );
  const text = `${lines.join('\n')}\n`;
  return kind.file === 'mdx' ? `---\n${text}---\n\n` : text;
}

const fieldLines = ({ properties = {}, required = [] }: FieldSchema): string[] =>
  Object.entries(properties).flatMap(([name, field]) =>
    emptyLines(name, field, required.includes(name)),
  );

function emptyLines(name: string, field: FieldSchema, mustBeThere: boolean): string[] {
  const own = [`${name}:  # ${hint(field)}`, ...below(field)];
  return mustBeThere ? own : own.map((line) => `# ${line}`);
}

function below({ items, ...field }: FieldSchema): string[] {
  if (!items) return fieldLines(anyOf(field)).map((line) => `  ${line}`);
  const [first = '', ...rest] = items.properties ? fieldLines(items) : [` # ${hint(items)}`];
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`)];
}

/** Of several forms the first is shown. */
const anyOf = (field: FieldSchema): FieldSchema => field.anyOf?.[0] ?? field;

/** What a field is for, and what may stand there. */
export function hint({ description, enum: words, to }: FieldSchema): string {
  const choice = words ? `One of: ${words.join(', ')}.` : to ? `An id of ${to.join(' or ')}.` : '';
  return [description, choice].filter(Boolean).join(' ');
}
