/** Makes what a page waits for lighter: rules for paper in a sheet of their own, and names that only the build makes, short. */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss, { type AtRule, type ChildNode, parse, type Rule } from 'postcss';
import { filesOf } from '../files-of.ts';
import type { PageChange } from './rewrite-pages.ts';

/**
 * Writes the style sheets of the render in `folder` anew, each under the digest of what it holds now, so that none that a
 * browser kept is taken for it; gives the change that lets a page ask for them.
 */
export async function lightenStyles(folder: string): Promise<PageChange> {
  const files = (await filesOf(folder)).filter((name) => /^assets\/[^/]*\.css$/.test(name));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const short = shortNames(texts);
  const parted = texts.map(short).map(apart);
  const addresses = new Map<string, string>();
  for (const [at, file] of files.entries()) {
    await rm(join(folder, file));
    addresses.set(`/${file}`, await written(folder, nameOf(file), parted[at]?.screen ?? ''));
  }
  const onPaper = parted.map(({ paper }) => paper).join('');
  const paper = onPaper && (await written(folder, 'paper', onPaper));
  return (html) => lightened(short(html), addresses, paper);
}

const nameOf = (file: string): string => /([^/.]+)[^/]*$/.exec(file)?.[1] ?? 'sheet';

async function written(folder: string, name: string, css: string): Promise<string> {
  const digest = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const address = `/assets/${name}.${digest}.css`;
  await writeFile(join(folder, address), css);
  return address;
}

/** A page that asks for the sheets at their addresses of now, and after them for that of paper, for which no screen waits. */
export function lightened(
  html: string,
  addresses: ReadonlyMap<string, string>,
  paper: string,
): string {
  const links = /(?:<link rel="stylesheet" href="[^"]+">)+/;
  return html.replace(links, (all) => {
    const now = all.replace(/"(\/[^"]+)"/g, (_, address: string) => {
      const to = addresses.get(address);
      if (!to) throw new Error(`A page asks for ${address}, which is no style sheet of the site.`);
      return `"${to}"`;
    });
    return paper ? `${now}<link rel="stylesheet" href="${paper}" media="print">` : now;
  });
}

const scope = /data-astro-cid-\w+/g;
const property = /(?<![\w-])--[a-z][\w-]*/g;

/**
 * Puts short names in place of the scopes of Astro's components and of custom properties, the shortest in place of those
 * that `sheets` use most. Both stand in sheets, scopes also in pages, and nothing else asks for either.
 */
export function shortNames(sheets: readonly string[]): (text: string) => string {
  const names = new Map([
    ...inPlaceOf(scope, sheets, (number) => `data-${number}`),
    ...inPlaceOf(property, sheets, (number) => `--${number}`),
  ]);
  return (text) => {
    const isPage = text.startsWith('<!');
    const scoped = text.replace(isPage ? inTag : scope, (name) => names.get(name) ?? name);
    return isPage ? scoped : scoped.replace(property, (name) => names.get(name) ?? name);
  };
}

const inTag = /data-astro-cid-\w+(?=[^<>]*>)/g;

function inPlaceOf(
  pattern: RegExp,
  texts: readonly string[],
  named: (number: string) => string,
): [string, string][] {
  const times = new Map<string, number>();
  for (const [name] of texts.flatMap((text) => [...text.matchAll(pattern)]))
    times.set(name, (times.get(name) ?? 0) + 1);
  return [...times]
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .map(([name], at) => [name, named(at.toString(36))]);
}

/** A sheet without its rules for print, and those rules, each within what it stood in. */
export function apart(css: string): { screen: string; paper: string } {
  const screen = parse(css);
  const paper = postcss.root();
  screen.walkAtRules('media', (rule) => {
    if (rule.params !== 'print') return;
    let within: ChildNode = rule.clone();
    for (let { parent } = rule; parent && parent.type !== 'root'; parent = parent.parent) {
      const around = parent.clone() as AtRule | Rule;
      around.removeAll();
      within = around.append(within);
    }
    paper.append(within);
    rule.remove();
  });
  return { screen: screen.toString(), paper: paper.toString() };
}
