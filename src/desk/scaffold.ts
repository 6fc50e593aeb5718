/** The beginning of a record: a line for every field it may have, with what the field is for. */
import { type FieldSchema, schemaOf } from '../record/kinds/fields-of.ts';
import type { AnyKind } from '../record/kinds/kind.ts';

/** The text of a new file: a field that must be filled has a line, one that may be left out a comment. */
export function scaffoldOf(kind: AnyKind): string {
  const lines = `${fieldLines(schemaOf(kind)).join('\n')}\n`;
  return kind.file === 'mdx' ? `---\n${lines}---\n\n` : lines;
}

function fieldLines({ properties = {}, required = [] }: FieldSchema): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const own = [`${name}:  # ${hint(field)}`, ...below(field)];
    return required.includes(name) ? own : own.map((line) => `# ${line}`);
  });
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
