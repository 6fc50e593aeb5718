/** `npm run new`: begins a record that passes the check, by asking or by what is given. */
import { today } from '../clock.ts';
import { schemaOf } from '../record/fields/fields-of.ts';
import { kinds } from '../record/kinds/index.ts';
import { type AnyKind, idPattern, type Kinds } from '../record/kinds/kind.ts';
import { wordProblem } from '../record/problem.ts';
import { read } from '../record/read/read.ts';
import { contentFolder } from '../site.ts';
import { didYouMean } from '../words/did-you-mean.ts';
import { answersIn } from './beginning/answers.ts';
import { begin, fileOf, isThere, missing } from './beginning/begin.ts';
import { terminal } from './beginning/prompts.ts';
import { hint } from './beginning/scaffold.ts';

const names = Object.keys(kinds);
const usage = `npm run new                                     asks for everything
npm run new -- <kind> <id>                      asks for the fields that must be there
npm run new -- <kind> <id> --field "value" …    takes them as given, and asks for the rest at a terminal
npm run new -- <kind> --help                    lists the fields of a kind

Kinds are ${names.join(', ')}. A list is one option an item; a group is written as YAML:
npm run new -- claims sb-03 --sources "{source: shelf-report-1998, locator: chapter 2}"

It ends with 0 if the check has nothing against the new file, with 1 if it has, and with 2 if nothing was written.`;

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

const isAtTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const [words, options] =
  firstOption === -1 ? [args, []] : [args.slice(0, firstOption), args.slice(firstOption)];
const wantsHelp = options.includes('--help') || options.includes('-h');

const name = words[0] ?? (isAtTerminal && !wantsHelp ? await askForKind() : undefined);
if (name === undefined) {
  console.log(usage);
  process.exit(wantsHelp ? 0 : 2);
}
const kind = kindNamed(name);
if (wantsHelp) {
  for (const [field, schema] of Object.entries(schemaOf(kind).properties ?? {})) {
    const must = schemaOf(kind).required?.includes(field) ? 'must be there' : '';
    console.log(`--${field.padEnd(20)} ${must.padEnd(14)} ${hint(schema)}`);
  }
  process.exit(0);
}

const { dossier } = read(contentFolder);
const id =
  words[1] ??
  (isAtTerminal ? await askForId(kind) : stop(`Say which id: npm run new -- ${name} <id>.`));
if (!idPattern(kind).test(id))
  stop(
    `"${id}" is no id of ${name}: write small letters, digits and hyphens${kind.id === 'source/key' ? ', as <source>/<key>' : ''}.`,
  );
const place = { folder: contentFolder, name, id, kind };
if (isThere(place)) stop(`${fileOf(place)} is there already; nothing was changed.`);
const given = answersIn(kind, options);
if (typeof given === 'string') stop(`${given} Nothing was written.`);
const owed = missing({ kind, given });
if (!isAtTerminal && owed.length > 0)
  stop(
    `Nothing was written: nobody can be asked here, and these must be there:\n${owed.join('\n')}`,
  );

const { file, problems } = await begin(
  { ...place, dossier, given, today: today() },
  isAtTerminal ? terminal : undefined,
);
for (const problem of problems) console.log(wordProblem(problem));
console.log(
  problems.length === 0
    ? `${file} is begun, and the check has nothing against it. When its name is final, run npm run addresses.`
    : `${file} is begun. Mend what the check says, and run npm run check -- ${file}.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function kindNamed(name: string): AnyKind {
  const kind = Object.hasOwn(kinds, name) ? (kinds as Kinds)[name] : undefined;
  return (
    kind ??
    stop(
      `"${name}" is no kind of record. ${didYouMean(name, names) ?? `Kinds are ${names.join(', ')}.`}`,
    )
  );
}

function askForKind(): Promise<string | undefined> {
  return terminal.ask({
    path: [],
    message: 'What do you want to begin?',
    mustBeThere: true,
    options: Object.entries(kinds).map(([value, { is }]) => ({
      value,
      label: `${value}  ${is.replaceAll('*', '')}`,
    })),
  });
}

async function askForId({ id }: AnyKind): Promise<string> {
  const sources = [...dossier.sources.keys()].map((value) => ({ value }));
  const source =
    id === 'key'
      ? ''
      : `${await terminal.ask({ path: [], message: 'In which source were the words read?', mustBeThere: true, options: sources })}/`;
  const message = 'Its id, which will be its address: small letters, digits and hyphens.';
  return `${source}${(await terminal.ask({ path: [], message, mustBeThere: true })) ?? ''}`;
}
