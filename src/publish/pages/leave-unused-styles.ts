/** Lets a page ask for no style sheet that styles nothing on it: the sheet of the drawings, where there is none. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AtRule, parse } from 'postcss';
import { filesOf } from '../files-of.ts';
import type { PageChange } from './rewrite-pages.ts';

/** Takes the links to such sheets out of a page of the render in `folder`. */
export async function leaveUnusedStyles(folder: string): Promise<PageChange> {
  const scopes = new Map<string, readonly string[]>();
  for (const file of (await filesOf(folder)).filter((name) => name.endsWith('.css'))) {
    const found = scopesOf(await readFile(join(folder, file), 'utf8'));
    if (found) scopes.set(`/${file}`, found);
  }
  return (html) => withoutUnused(html, scopes);
}

/** A page without the links to sheets none of whose scopes is on it; `scopes` are by address. */
export const withoutUnused = (
  html: string,
  scopes: ReadonlyMap<string, readonly string[]>,
): string =>
  html.replace(/<link rel="stylesheet" href="([^"]+)">/g, (link, address: string) => {
    const known = scopes.get(address);
    return !known || known.some((scope) => html.includes(scope)) ? link : '';
  });

/** The scopes of Astro's components in a sheet; undefined where it also has rules that are of no component. */
export function scopesOf(css: string): string[] | undefined {
  const found: (string | undefined)[] = [];
  const sheet = parse(css);
  // These hold for a whole page, whoever is on it.
  sheet.walkAtRules(/^(?:font-face|page|property|view-transition)$/, () => {
    found.push(undefined);
  });
  sheet.walkRules((rule) => {
    const isFrame = rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes';
    if (isFrame) return;
    found.push(...rule.selectors.map((each) => /data-astro-cid-\w+/.exec(each)?.[0]));
  });
  return found.includes(undefined) ? undefined : [...new Set(found as string[])];
}
