/** `npm run new -- <kind> <id>`: begins a record, with a line for every field it may have. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Kind, schemas } from '../record/kinds/index.ts';
import { contentFolder } from '../site.ts';
import { didYouMean } from '../words/did-you-mean.ts';

const [kind = '', id = ''] = process.argv.slice(2);
const kinds = Object.keys(schemas);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

if (!kinds.includes(kind)) {
  stop(
    `"${kind}" is no kind of record. ${didYouMean(kind, kinds) ?? `Write npm run new -- <kind> <id>; kinds are ${kinds.join(', ')}.`}`,
  );
}
if (!(kind === 'quotes' ? /^[a-z0-9-]+\/[a-z0-9-]+$/ : /^[a-z0-9-]+$/).test(id)) {
  stop(
    `"${id}" is no id of ${kind}: write small letters, digits and hyphens${kind === 'quotes' ? ', as <source>/<key>' : ''}.`,
  );
}

interface FieldSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Record<string, FieldSchema>;
  readonly required?: readonly string[];
}

/** A field that must be filled has a line; one that may be left out has a comment. */
function linesOf({ properties = {}, required = [] }: FieldSchema, indent = ''): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const hint = field.enum?.join(', ') ?? (field.type === 'array' ? 'a list' : '');
    const mark = required.includes(name) ? '' : '# ';
    return [`${indent}${mark}${name}:${hint && `  # ${hint}`}`, ...linesOf(field, `${indent}  `)];
  });
}
const schema = z.toJSONSchema(schemas[kind as Kind], { io: 'input', unrepresentable: 'any' });
const lines = linesOf(schema as FieldSchema);

const isText = kind === 'articles' || kind === 'pages';
const file = join(contentFolder, kind, `${id}.${isText ? 'mdx' : 'yaml'}`);
if (existsSync(file)) stop(`${file} is there already; nothing was changed.`);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, isText ? `---\n${lines.join('\n')}\n---\n\n` : `${lines.join('\n')}\n`);
console.log(`${file} begins with every field it may have. Fill it, then run npm run check.`);
