/** What an editor asked of the check. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ask, didYouMean, nearest } from '../../words/did-you-mean.ts';
import { type Format, formats } from './formats.ts';

export interface Options {
  /** The content folder. */
  readonly folder: string;
  /** The file or folder in it whose problems are told alone, from where the program runs. */
  readonly part?: string;
  readonly format: Format;
  readonly watch: boolean;
}

export const usage = `npm run check                              tells all that is wrong with the content
npm run check -- content/claims            tells what is wrong in a folder, or in one file
npm run check -- --watch                   goes on, and tells it anew whenever a file is saved (Ctrl+C ends it)
npm run check -- --format json             as text (if left out), json (one object a run) or github (annotations)

Nothing that is a warning holds anything back. It ends with 0 if there is no problem, with 1 if there is one, and with 2 if it
could not be run.`;

/** The options, or what is wrong with them in a sentence; nothing where help is wanted. */
export function optionsIn(args: readonly string[], content: string): Options | string | undefined {
  let parsed: ReturnType<typeof parsedArgs>;
  try {
    parsed = parsedArgs(args);
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}. ${usage}`;
  }
  const { values, positionals } = parsed;
  if (values.help) return undefined;
  const format = values.format ?? 'text';
  if (!Object.hasOwn(formats, format))
    return `"${format}" is no form in which problems are told. ${didYouMean(format, Object.keys(formats)) ?? `Write one of: ${Object.keys(formats).join(', ')}.`}`;
  if (positionals.length > 1) return `Name one file or folder, or none. ${usage}`;
  const where = whereIs(positionals[0], content);
  if (typeof where === 'string') return where;
  return { ...where, format: format as Format, watch: values.watch ?? false };
}

const parsedArgs = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      watch: { type: 'boolean', short: 'w' },
      format: { type: 'string', short: 'f' },
    },
  });

/** A part of the content; or a folder that lies elsewhere, as a content folder of its own. */
function whereIs(
  given: string | undefined,
  content: string,
): Pick<Options, 'folder' | 'part'> | string {
  if (!existsSync(content))
    return `There is no folder "${content}". Run the check from the top of the project.`;
  if (given === undefined) return { folder: content };
  const path = [given, join(content, given)].find((path) => existsSync(path));
  if (path === undefined) {
    const near = [dirname(given), join(content, dirname(given))].flatMap((folder) =>
      existsSync(folder) ? readdirSync(folder).map((name) => fromHere(join(folder, name))) : [],
    );
    const meant = nearest(
      basename(given),
      near.map((each) => basename(each)),
    );
    const found = near.findLast((each) => basename(each) === meant);
    return `There is no folder "${given}", and no file of that name. ${found ? ask(found) : 'Name one of content, as content/claims.'}`;
  }
  const part = fromHere(path);
  if (part === fromHere(content)) return { folder: content };
  if (part.startsWith(`${fromHere(content)}/`)) return { folder: content, part };
  if (statSync(path).isDirectory()) return { folder: given };
  return `"${given}" does not lie in ${content}, and is not looked at.`;
}

const fromHere = (path: string): string => relative('.', path).split(sep).join('/');
