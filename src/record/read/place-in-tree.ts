/** Which record a file holds, by where it lies in the content folder. */
import { didYouMean } from '../../words/did-you-mean.ts';
import { freeFiles } from '../content-files.ts';
import { idPattern, type Kinds } from '../kinds/kind.ts';

/** A record, something that is free to lie there, or what is wrong with the place. */
export type PlaceInTree =
  | { readonly name: string; readonly id: string }
  | { readonly free: true }
  | { readonly found: string; readonly remedy: string };

/** By a path below the content folder, with slashes. */
export function placeInTree(path: string, kinds: Kinds): PlaceInTree {
  const [name = '', ...rest] = path.split('/');
  if (freeFiles.includes(path) || (name === 'images' && /\.(?:svg|png|jpg|webp|avif)$/.test(path)))
    return { free: true };
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) {
    const folders = Object.keys(kinds);
    const remedy =
      didYouMean(name, folders) ?? `Move it into one of: ${folders.join(', ')}, images.`;
    return { found: `a file in "${name}", which is no folder of content`, remedy };
  }
  const ending = `.${kind.file}`;
  const file = rest.join('/');
  if (!file.endsWith(ending))
    return {
      found: `a file that does not end in ${ending}`,
      remedy: 'Rename it, or take it out of content: no code lies here.',
    };
  const id = file.slice(0, -ending.length);
  if (!idPattern(kind).test(id)) {
    const example =
      kind.id === 'source/key' ? `${name}/<source>/<key>${ending}` : `${name}/<id>${ending}`;
    return {
      found: `the name "${file}"`,
      remedy: `Name it ${example}, with small letters, digits and hyphens only.`,
    };
  }
  return { name, id };
}
