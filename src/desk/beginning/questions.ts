/** What an editor is asked for a field, as the kind says what the field is. */
import type { Dossier } from '../../record/dossier.ts';
import { tableOf } from '../../record/every-record.ts';
import type { FieldSchema } from '../../record/fields/fields-of.ts';
import { leaf } from './answers.ts';

export interface Option {
  readonly value: string;
  readonly label?: string;
}

export interface Question {
  /** The field, by names from the top of the record. */
  readonly path: readonly string[];
  readonly message: string;
  /** Whether an empty answer is refused. */
  readonly mustBeThere: boolean;
  /** What may be answered, where that is not free. */
  readonly options?: readonly Option[];
  /** What is answered by pressing Enter. */
  readonly initial?: string;
}

/** Somebody who answers: an editor at a terminal, or a test. */
export interface Asker {
  /** The answer; nothing where the field is left out. */
  ask(question: Question): Promise<string | undefined>;
  say(line: string): void;
}

export interface Asking {
  readonly asker: Asker;
  readonly dossier: Dossier;
  readonly today: string;
  /** What was answered so far: it is offered again. */
  readonly before: unknown;
  /** Whether fields that may be left out are asked for too. */
  readonly all: boolean;
}

const yesOrNo = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
];

/** The value of one field, asked for until it is whole; nothing where it was left out. */
export async function askFor(
  path: readonly string[],
  field: FieldSchema,
  mustBeThere: boolean,
  asking: Asking,
): Promise<unknown> {
  const { items, properties, anyOf } = field;
  if (items) return askForList(path, field, items, mustBeThere, asking);
  if (anyOf) return askForOneOf(path, field, anyOf, asking);
  if (properties) {
    const isWanted = mustBeThere || (await isYes(path, field, asking));
    return isWanted ? askForGroup(path, field, asking) : undefined;
  }
  const answer = await asking.asker.ask(questionFor(path, field, mustBeThere, asking));
  return answer === undefined ? undefined : leaf(field, answer);
}

async function askForGroup(
  path: readonly string[],
  { properties = {}, required = [] }: FieldSchema,
  asking: Asking,
): Promise<object> {
  const answers: [string, unknown][] = [];
  for (const [name, field] of Object.entries(properties)) {
    const mustBeThere = required.includes(name);
    if (!mustBeThere && !asking.all) continue;
    const value = await askFor([...path, name], field, mustBeThere, asking);
    if (value !== undefined) answers.push([name, value]);
  }
  return Object.fromEntries(answers);
}

async function askForList(
  path: readonly string[],
  field: FieldSchema,
  item: FieldSchema,
  mustBeThere: boolean,
  asking: Asking,
): Promise<unknown[] | undefined> {
  const least = Math.max(field.minItems ?? 0, mustBeThere ? 1 : 0);
  const values: unknown[] = [];
  const words = { ...item, description: `${field.description ?? ''} ${item.description ?? ''}` };
  for (;;) {
    const isOwed = values.length < least;
    // An empty answer ends a list of plain values; of groups, each is offered.
    if (item.properties && !isOwed && !(await isYes(path, field, asking, String(values.length))))
      break;
    const value = await askFor(
      [...path, String(values.length)],
      words,
      isOwed || Boolean(item.properties),
      asking,
    );
    if (value === undefined) break;
    values.push(value);
  }
  return values.length > 0 ? values : undefined;
}

async function askForOneOf(
  path: readonly string[],
  { description = '' }: FieldSchema,
  forms: readonly FieldSchema[],
  asking: Asking,
): Promise<unknown> {
  const names = forms.map(({ properties = {} }) => Object.keys(properties).join(', '));
  const form = await asking.asker.ask({
    path,
    message: `${description} Which form?`,
    mustBeThere: true,
    options: names.map((value) => ({ value })),
  });
  const chosen = forms[names.indexOf(form ?? '')];
  return chosen && askForGroup(path, chosen, asking);
}

async function isYes(
  path: readonly string[],
  { description = '' }: FieldSchema,
  { asker, before }: Asking,
  item?: string,
): Promise<boolean> {
  const message = `${description} Add ${item && item !== '0' ? 'another' : 'it'}?`;
  const isThere = valueAt(before, item ? [...path, item] : path) !== undefined;
  const initial = isThere ? 'yes' : 'no';
  return (
    (await asker.ask({ path, message, mustBeThere: true, options: yesOrNo, initial })) === 'yes'
  );
}

function questionFor(
  path: readonly string[],
  { description = '', enum: words, to, type, holds, default: otherwise }: FieldSchema,
  mustBeThere: boolean,
  { dossier, today, before }: Asking,
): Question {
  const ids = to?.flatMap((kind) => [...tableOf(dossier, kind).keys()]) ?? [];
  const values = words ?? (type === 'boolean' ? ['true', 'false'] : ids);
  const suggestions = [
    valueAt(before, path),
    otherwise,
    ...(holds === 'a day' && mustBeThere ? [today] : []),
  ];
  const initial = suggestions.find((value) => value !== undefined)?.toString();
  return {
    path,
    message: description,
    mustBeThere,
    ...(values.length > 0 && { options: values.map((value) => ({ value })) }),
    ...(initial !== undefined && { initial }),
  };
}

const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    record,
  );
