/** Begins a record: asks for what must be there, writes the file, and asks again for what the check does not pass. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { rulesOfListing } from '../../addresses/address-problems.ts';
import { problemsIn } from '../../publish/problems.ts';
import type { Dossier } from '../../record/dossier.ts';
import { type FieldSchema, schemaOf } from '../../record/fields/fields-of.ts';
import type { AnyKind } from '../../record/kinds/kind.ts';
import { type Problem, wordProblem } from '../../record/problem.ts';
import { fitToSchema } from '../../record/read/schema-faults.ts';
import { yamlFile } from '../../record/read/yaml-file.ts';
import { verification } from '../verifying/verification.ts';
import { type Asker, type Asking, askFor } from './questions.ts';
import { type Answers, hint, scaffoldOf } from './scaffold.ts';

export interface Beginning {
  readonly folder: string;
  /** The name of the folder of its kind, and its id below it. */
  readonly name: string;
  readonly id: string;
  readonly kind: AnyKind;
  readonly dossier: Dossier;
  readonly today: string;
  /** What was given already. */
  readonly given: Answers;
}

export interface Begun {
  readonly file: string;
  /** What the check still has against it. */
  readonly problems: readonly Problem[];
}

/** What is chosen in place of a field. */
const none = '-';

/** Where the file of a record lies, from where the program runs. */
export const fileOf = ({
  folder,
  name,
  id,
  kind,
}: Pick<Beginning, 'folder' | 'name' | 'id' | 'kind'>): string =>
  relative('.', join(folder, name, `${id}.${kind.file}`))
    .split(sep)
    .join('/');

/** What must be there and was not given, in the words of the kind. */
export function missing({ kind, given }: Pick<Beginning, 'kind' | 'given'>): string[] {
  const { properties = {}, required = [] } = schemaOf(kind);
  return required
    .filter((name) => given[name] === undefined)
    .map((name) => `--${name}  ${hint(properties[name] ?? {})}`);
}

/** Begins it with what was given; where somebody can be asked, asks for the rest until the check has nothing against it. */
export async function begin(beginning: Beginning, asker?: Asker): Promise<Begun> {
  const { kind, dossier, today } = beginning;
  const answers: Record<string, unknown> = { ...beginning.given };
  const { properties = {}, required = [] } = schemaOf(kind);
  const asking = asker && { asker, dossier, today, before: answers, all: false };
  if (asking)
    for (const name of required)
      if (answers[name] === undefined)
        answers[name] = await askUntilItFits(name, properties[name] ?? {}, true, kind, asking);

  for (;;) {
    const file = write(beginning, answers);
    const problems = problemsWith(beginning);
    // What a program has yet to compare, no answer mends.
    const isAsked = problems.some(({ rule }) => rule !== 'comparisons-hold');
    if (!asking || !isAsked) return { file, problems };
    for (const problem of problems) asking.asker.say(wordProblem(problem));
    const name = await asking.asker.ask({
      path: [],
      message: 'Which field do you want to fill or change?',
      mustBeThere: true,
      options: [
        ...Object.entries(properties).map(([value, { description = '' }]) => ({
          value,
          label: `${value}  ${description}`,
        })),
        { value: none, label: 'none of them: I mend the file myself' },
      ],
      initial: fieldAt(scaffoldOf(kind, answers), problems, answers),
    });
    if (!name || name === none) return { file, problems };
    const again = { ...asking, all: true };
    const mustBeThere = required.includes(name);
    answers[name] = await askUntilItFits(name, properties[name] ?? {}, mustBeThere, kind, again);
  }
}

async function askUntilItFits(
  name: string,
  field: FieldSchema,
  mustBeThere: boolean,
  kind: AnyKind,
  asking: Asking,
): Promise<unknown> {
  for (;;) {
    const value = await askFor([name], field, mustBeThere, asking);
    const schema = kind.fields[name];
    const fitted = schema && fitToSchema<unknown>(schema, value ?? undefined);
    if (value === undefined || !fitted || 'data' in fitted) return value;
    for (const { found, remedy } of fitted.faults)
      asking.asker.say(`${name} ${found.trim()}  → ${remedy}`);
  }
}

function write(beginning: Beginning, answers: Answers): string {
  const file = fileOf(beginning);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, scaffoldOf(beginning.kind, answers));
  // Whoever says that they compared the words by eye has just said so.
  const { by, on } = (answers.checked ?? {}) as { by?: unknown; on?: unknown };
  if (beginning.name === 'quotes' && by === 'eye')
    verification(['--eye', beginning.id, '--on', String(on)], beginning.folder, beginning.today);
  return file;
}

/** What the check has against the file; what npm run addresses enters later is not among it. */
function problemsWith(beginning: Beginning): Problem[] {
  const file = fileOf(beginning);
  return problemsIn(beginning.folder, beginning.today).problems.filter(
    ({ place, beside, rule }) =>
      (place.file === file || beside?.file === file) && !rulesOfListing.includes(rule),
  );
}

/** The field in which the first problem stands, or the first of all. */
function fieldAt(text: string, problems: readonly Problem[], answers: Answers): string {
  const line = problems[0]?.place.line ?? 1;
  const isText = text.startsWith('---\n');
  const yaml = yamlFile(isText ? (text.split('\n---\n')[0] ?? '').slice(4) : text, isText ? 2 : 1);
  const before = Object.keys(answers).filter(
    (name) => answers[name] !== undefined && yaml.placeOfKey([name]).line <= line,
  );
  return before.at(-1) ?? '';
}

/** Whether there is such a file already. */
export const isThere = (beginning: Pick<Beginning, 'folder' | 'name' | 'id' | 'kind'>): boolean =>
  existsSync(fileOf(beginning));
