/**
 * Gives pages the texts that are rendered. Astro's content layer would pass its list of them through `.astro/`, one folder
 * for all who work here: a build of other content beside this one, or `astro check`, could break it; and it would render
 * each text a second time for styles of its own, which no text here has.
 */
import { resolve } from 'node:path';
import { texts } from '../../record/checks/check.ts';
import type { Reader } from '../../record/read/read.ts';
import { type Plugin, virtualModule } from './virtual-module.ts';

/** A plugin that answers for `virtual:texts`. */
export const textModules = (reader: Reader): Plugin =>
  virtualModule('virtual:texts', (mode) => (mode === 'dev' ? anyOf(reader) : allOf(reader)));

/** In `dev`, whatever lies there when it is asked for. */
const anyOf = ({ folder }: Reader): string =>
  `const folder = ${JSON.stringify(`${resolve(folder)}/`)};
export default async (name) => (await import(/* @vite-ignore */ folder + name + '.mdx')).default;`;

/** In a build, what the reader lets out, and nothing else. */
function allOf(reader: Reader): string {
  const { dossier, source } = reader.reading();
  const entries = [...texts(dossier)].flatMap(({ kind, text }) => {
    const { file } = source(kind, text.id) ?? {};
    return file
      ? [`${JSON.stringify(`${kind}/${text.id}`)}: () => import(${JSON.stringify(resolve(file))})`]
      : [];
  });
  return `const texts = {${entries.join()}};
export default async (name) => (await texts[name]()).default;`;
}
