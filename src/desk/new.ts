/** `npm run new -- <kind> <id>`: begins a record, with a line for every field it may have. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds } from '../record/kinds/index.ts';
import { idPattern, type Kinds } from '../record/kinds/kind.ts';
import { contentFolder } from '../site.ts';
import { didYouMean } from '../words/did-you-mean.ts';
import { scaffoldOf } from './scaffold.ts';

const [name = '', id = ''] = process.argv.slice(2);
const names = Object.keys(kinds);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

const kind = Object.hasOwn(kinds, name) ? (kinds as Kinds)[name] : undefined;
if (!kind) {
  stop(
    `"${name}" is no kind of record. ${didYouMean(name, names) ?? `Write npm run new -- <kind> <id>; kinds are ${names.join(', ')}.`}`,
  );
}
if (!idPattern(kind).test(id)) {
  stop(
    `"${id}" is no id of ${name}: write small letters, digits and hyphens${kind.id === 'source/key' ? ', as <source>/<key>' : ''}.`,
  );
}

const file = join(contentFolder, name, `${id}.${kind.file}`);
if (existsSync(file)) stop(`${file} is there already; nothing was changed.`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, scaffoldOf(kind));
console.log(`${file} begins with every field it may have. Fill it, then run npm run check.`);
